import { bookFromSheets } from '../../tests/bookFromSheets';
import { SEEDED_TODAY, seededBook } from '../../tests/seededBook';
import type { GapFacts } from '../core/summaries/gapFacts';
import type { IndicatorFacts } from '../core/summaries/indicatorFacts';
import type { SupportFacts } from '../core/summaries/supportFacts';
import { summaryTexts } from '../locales/summaryTexts';
import { summaries } from '../summaries';
import { concluded, conclusions } from '.';

/** Without the no-break spaces, which a test is hard to read with. */
const said = (of: string, facts: unknown, locale: 'ru' | 'en' = 'ru'): string[] =>
  concluded(of, facts).map(({ code, words }) =>
    String(summaryTexts(locale).conclusions[code]?.(words)).replace(/\u00a0/g, ' '),
  );

const gap = (year: number, ratio: number, count = 20) => ({
  series: { group: 'огэ|математика', procedure: 'ОГЭ', subject: 'математика', year },
  count,
  ratio,
  gap: 1.5,
});
const gaps = (...all: readonly ReturnType<typeof gap>[]) => ({ gaps: all }) as unknown as GapFacts;

test('every conclusion has its sentence in both languages, and no sentence is left over', () => {
  const codes = conclusions.map(({ code }) => code).sort();
  expect(Object.keys(summaryTexts('ru').conclusions).sort()).toEqual(codes);
  expect(Object.keys(summaryTexts('en').conclusions).sort()).toEqual(codes);
  expect(conclusions.filter(({ of }) => !summaries.some(({ id }) => id === of))).toEqual([]);
});

test('a ratio that fell, rose or stayed as far as two digits show', () => {
  expect(said('gaps', gaps(gap(2023, 1.981), gap(2025, 1.899)))).toEqual([
    'ОГЭ, математика: отношение результатов лучших 10 % школ к худшим снизилось с 1,98 (2023 год) до 1,9 (2025 год).',
  ]);
  expect(said('gaps', gaps(gap(2023, 1.5), gap(2025, 1.6)))[0]).toContain('выросло с 1,5');
  expect(said('gaps', gaps(gap(2023, 1.601), gap(2025, 1.599)))[0]).toContain('не изменилось: 1,6');
});

test('of fewer than ten schools nothing is concluded but that', () => {
  const few = said('gaps', gaps(gap(2023, 1.9, 9), gap(2025, 1.5, 9)));
  expect(few).toEqual(['В 2 из 2 рядов школ меньше 10: «10 %» там — одна школа, и выводов по ним нет.']);
});

test('an indicator ahead of its last target is told so, with its unit and decimal comma', () => {
  const figure = (value: number) => ({ value, at: null, isExact: false });
  const facts = {
    indicators: [
      {
        title: 'Доля обученных',
        unit: '%',
        direction: 'up',
        plans: new Map([
          [2024, figure(40)],
          [2026, figure(50.5)],
        ]),
        actuals: new Map([[2024, figure(52.25)]]),
        year: 2024,
        lastYear: 2026,
        status: 'достигнут',
        forecast: null,
        forecastStatus: null,
      },
    ],
  } as unknown as IndicatorFacts;
  expect(said('indicators', facts)).toEqual([
    'План и факт известны у 1 показателя: достигнуто 1, близко к плану 0, не достигнуто 0.',
    '«Доля обученных»: цель 2026 года (50,5 %) достигнута досрочно, за 2024 год 52,25 %.',
  ]);
});

test('what is over on the day, and courses without a plan, do not count', () => {
  const figure = (value: number) => ({ value, at: null, isExact: false });
  const facts = {
    registered: 4,
    training: [
      { school: 'СОШ № 1', planned: figure(10), trained: figure(8) },
      { school: 'СОШ № 2', planned: null, trained: figure(50) },
    ],
    relations: [
      { school: 'СОШ № 1', kind: 'договор о сотрудничестве', isActive: true },
      { school: 'СОШ № 2', kind: 'договор о сотрудничестве', isActive: false },
    ],
    visits: [],
    visitsPlanned: null,
  } as unknown as SupportFacts;
  expect(said('training', facts)).toEqual([
    'Повышение квалификации: обучено 8 человек при плане 10 (80 %); учтены курсы, у которых есть и план, и факт.',
    'Действующие договоры о сотрудничестве: 1 из 4 школ реестра.',
    'Наставничество: 0 пар, 0 из 4 школ реестра.',
  ]);
});

test('no sentence of a filled book lacks a value', () => {
  const book = bookFromSheets(seededBook(3).sheets, SEEDED_TODAY);
  const all = summaries.flatMap((summary) => {
    const facts = summary.facts(book);
    return facts === null ? [] : [...said(summary.id, facts), ...said(summary.id, facts, 'en')];
  });
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter((sentence) => /undefined|NaN|null|Infinity/.test(sentence))).toEqual([]);
});
