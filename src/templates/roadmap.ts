import type { Template, TemplateRow } from '../core/templates/template';
import { isGivenByFormulas } from '../core/terms/givenByFormulas';
import type { Period } from '../core/terms/term';
import { IS_STANDING, TERM_END, TERM_START, TERM_STEPS } from '../core/terms/termFormulas';
import { comment, computed, date, list, number, prompt, text } from './columns';

const byTerm = {
  isGiven: ({ term, start }: TemplateRow, period: Period | undefined) =>
    isGivenByFormulas(String(term ?? ''), typeof start === 'number' ? start : null, period),
  ...prompt(
    'Дата считается по сроку. Если её нет или она неверна, впишите свою.',
    'Computed from the term. Where it is absent or wrong, write your own.',
  ),
};

/** Hidden columns: the steps in reading the term; recognition passes over headers that begin with a low line. */
const STEPS: readonly (readonly [id: keyof typeof TERM_STEPS, ru: string, en: string])[] = [
  ['termText', 'срок', 'term'],
  ['termDigits', 'цифр', 'digits'],
  ['termMonth', 'с месяца', 'from month'],
  ['termLastMonth', 'по месяц', 'to month'],
  ['termDay', 'день', 'day'],
  ['termYear', 'с года', 'from year'],
  ['termLastYear', 'по год', 'to year'],
  ['termForm', 'вид срока', 'form of term'],
];

/** Дорожная карта: what is done, when, by whom, with what result. */
export const roadmap: Template = {
  id: 'roadmap',
  version: 1,
  name: { ru: 'Дорожная карта', en: 'Roadmap' },
  title: { ru: 'План мероприятий («дорожная карта»)', en: 'Roadmap' },
  instruction: {
    ru: 'Одна строка — одно мероприятие. Срок пишите словами («Сентябрь – ноябрь 2025»): начало, окончание и состояние на дату отчёта посчитаются сами. Если дат не видно, впишите их поверх формул.',
    en: 'One row is one event. Write the term in words: its start, end and state on the report date are computed. Where no dates appear, write them over the formulas.',
  },
  tableName: 'ShnorRoadmap',
  parameters: [
    {
      id: 'reportDate',
      kind: 'date',
      label: { ru: 'Дата отчёта', en: 'Report date' },
      prompt: {
        ru: 'День, на который определяется состояние мероприятий: сегодня или другой, например 01.12.2025.',
        en: 'The day that states are computed for: today, or that of a report, e.g. 2025-12-01.',
      },
      value: 'today',
    },
    {
      id: 'from',
      kind: 'date',
      above: 'start',
      label: { ru: 'Период программы', en: 'Programme period' },
      prompt: {
        ru: 'Первый день программы. По периоду определяется год для сроков вроде «Октябрь» и «ежегодно».',
        en: 'First day of the programme: terms without a year are read by it.',
      },
      value: 'start',
    },
    {
      id: 'until',
      kind: 'date',
      above: 'end',
      prompt: { ru: 'Последний день программы.', en: 'Last day of the programme.' },
      value: 'end',
    },
  ],
  blankRows: 30,
  states: [
    {
      column: 'state',
      values: ['выполнено', 'в работе', 'просрочено', 'предстоит', 'постоянно', 'срок не определён'],
    },
  ],
  columns: [
    text('section', 'Раздел', 'Section', 25, { isGroup: true }),
    text(
      'number',
      '№ п/п',
      'No.',
      11,
      prompt(
        'Номер раздела и мероприятия, например 2.6; без повторов.',
        'Number within the section, e.g. 2.6. Numbers do not repeat.',
      ),
    ),
    text(
      'title',
      'Мероприятие',
      'Event',
      44,
      prompt(
        'Что будет сделано. Начните с отглагольного существительного: «Проведение…», «Анализ…».',
        'What will be done.',
      ),
    ),
    text('term', 'Срок', 'Term', 18, {
      movesWithYears: true,
      ...prompt(
        'Например: «Октябрь 2025», «Сентябрь – май», «до 15.08.2026», «ежегодно».',
        'For example: «October 2025», «September – May».',
      ),
    }),
    date('start', 'Начало', 'Start', 12, { formula: TERM_START, ...byTerm }),
    date('end', 'Окончание', 'End', 12, { formula: TERM_END, ...byTerm }),
    text(
      'responsible',
      'Ответственный',
      'Responsible',
      22,
      prompt(
        'Организация или должность. Несколько ответственных — через запятую.',
        'Organisation or post; several are separated by commas.',
      ),
    ),
    text(
      'result',
      'Ожидаемый результат',
      'Expected result',
      30,
      prompt(
        'Документ или количество: приказ, 30 чел., 6 договоров.',
        'A document or a quantity: an order, 30 people, 6 agreements.',
      ),
    ),
    number(
      'planned',
      'План, кол-во или %',
      'Planned',
      9,
      prompt(
        'Сколько запланировано по ожидаемому результату: человек, семинаров, договоров, процентов.',
        'How much the expected result promises: people, seminars, agreements, percent.',
      ),
    ),
    number(
      'actual',
      'Факт, кол-во или %',
      'Actual',
      9,
      prompt(
        'Сколько получено, в тех же единицах, что и план.',
        'How much was reached, in the units of the plan.',
      ),
    ),
    list('done', 'Отметка о выполнении', 'Done', 14, {
      list: 'marks',
      ...prompt(
        'Выберите «выполнено», когда результат получен.',
        'Choose «выполнено» when the result is there.',
      ),
    }),
    date('doneDate', 'Дата выполнения', 'Done on', 12),
    computed('state', 'Состояние', 'State', 18, {
      formula: `=IF({title}="","",IF({done}="выполнено","выполнено",IF({end}="",IF(${IS_STANDING},"постоянно","срок не определён"),IF({reportDate}="","",IF({end}<{reportDate},"просрочено",IF(AND({start}<>"",{start}>{reportDate}),"предстоит","в работе"))))))`,
    }),
    { ...comment, width: 20 },
    ...STEPS.map(([id, ru, en]) =>
      computed(id, `_${ru}`, `_${en}`, 10, { formula: TERM_STEPS[id], isHidden: true }),
    ),
  ],
};
