/** Summaries of small workbooks, each of which has just a part of what there is to say. */
import { filledTemplates } from '../../tests/filledTemplate';
import { expectGenerated } from '../../tests/generated';
import { readableSheet } from '../../tests/readableSheet';
import { bookFrom } from '../../tests/ruleSentences';
import { wholeFacts } from '../../tests/wholeSheet';
import { sheetFromText } from '../core/recognition/sheetFromText';
import type { Sheet } from '../core/workbook/workbook';
import { summaries } from '.';
import { schoolPage } from './schoolPage';
import { madeSummaries } from './summarySheets';

const text = (name: string, rows: string): Sheet[] => [sheetFromText(rows, name)];
const REGISTER = text(
  'Реестр',
  `№ | Школа | Код школы | Статус
   1 | СОШ № 1 | 101 | ШНОР
   2 | СОШ № 2 | 102 | ШНСУ`,
);
const HEAD = 'Школа | Год | Процедура | Предмет | Количество участников | Не преодолели минимум';

const BOOKS: Readonly<Record<string, () => readonly Sheet[]>> = {
  'one course': () =>
    filledTemplates({ training: 'school | topic | planned | trained\nСОШ № 1 | Чтение | 5 | 4' }),
  'courses planned for nobody': () =>
    filledTemplates({
      training: 'school | topic | planned | trained\nСОШ № 1 | Чтение | 0 | 3\nСОШ № 2 | Чтение | | 1',
    }),
  'one relation': () =>
    filledTemplates({ partnerships: 'school | kind | partner\nСОШ № 1 | договор о сотрудничестве | Вуз' }),
  'visits of nobody and of a school': () =>
    filledTemplates({
      visits:
        'day | school | teacher | goals | methods\n2025-10-01 | | П-1 | 1 | 2\n2025-10-02 | СОШ № 1 | П-2 | 0 | 1\n2025-10-02 | СОШ № 2 | П-2 | |',
    }),
  'support of the register': () => [
    ...REGISTER,
    ...filledTemplates({
      training: 'school | topic | planned | trained\nСОШ № 1 | Чтение | 1 | 1',
      partnerships: 'school | kind | partner | until\nСОШ № 2 | наставническая пара | Вуз | 2025-11-30',
    }),
  ],
  'marks as shares': () =>
    text(
      'ВПР',
      `Статистика по отметкам
       ВПР 2025. 5 класс
       Предмет: | Русский язык
       Группы участников | Кол-во участников | 2 | 3 | 4 | 5
       СОШ № 1 | 62 | 33,87 | 41,94 | 20,97 | 3,22
       СОШ № 2 | 40 | 0 | 0 | 100 | 0
       СОШ № 3 | 25 | 0 | 99,96 | 0 | 0
       СОШ № 4 | 25 | 0 | 99,9 | 0 | 0
       СОШ № 5 | 30 | 100 | 0 | 0 | 0
       СОШ № 6 | | 20 | 30 | 30 | 20`,
    ),
  'marks as counts, of nobody knows how many': () =>
    text(
      'ВПР',
      `Результаты ВПР 2025
       Школа | Год | Предмет | 2 | 3 | 4 | 5
       СОШ № 1 | 2025 | Математика | 3 | 7 | 7 | 3
       СОШ № 2 | 2025 | Математика | 0 | 0 | 0 | 0
       СОШ № 3 | 2025 | Математика | 0 | 30 | 0 | 0
       СОШ № 4 | 2025 | Математика | | 5 | 5 | 5`,
    ),
  'marks of the journal as shares': () => [
    ...text(
      'Журнал',
      `Сравнение отметок с отметками по журналу
       ВПР 2025. 5 класс
       Предмет: | Математика
       Группы участников | Кол-во участников | Понизили, % | Подтвердили, % | Повысили, %
       СОШ № 1 | 40 | 10,5 | 59,5 | 30
       СОШ № 2 | 40 | 10 | 60,1 | 29,9
       СОШ № 3 | 24 | 0 | 0 | 100
       СОШ № 4 | | 0 | 50 | 50
       СОШ № 5 | 40 | 0 | 0 | 101`,
    ),
    ...text('ОГЭ', `${HEAD}\nСОШ № 1 | 2025 | ОГЭ | Физика | 40 | 4\nСОШ № 2 | 2025 | ОГЭ | Физика | 40 | 4`),
  ],
  'shares alone, in grades': () =>
    text(
      'ОГЭ',
      `Школа | Год | Процедура | Предмет | Класс | Доля ниже минимума, %
       СОШ № 1 | 2025 | ВПР | Математика | 5 | 20
       СОШ № 1 | 2025 | ВПР | Математика | 6 | 40
       СОШ № 2 | 2025 | ВПР | Математика | 5 | 0
       СОШ № 3 | 2025 | ВПР | Математика | 5 | 100
       СОШ № 4 | 2025 | ВПР | Математика | 5 | 100,5
       СОШ № 5 | 2025 | ВПР | Математика | 5 | -1`,
    ),
  'shares with numbers of pupils': () =>
    text(
      'ОГЭ',
      `Школа | Год | Процедура | Предмет | Класс | Участников | Доля ниже минимума, % | Средний балл
       СОШ № 1 | 2025 | ВПР | Математика | 5 | 10 | 20 | 3
       СОШ № 1 | 2025 | ВПР | Математика | 6 | 30 | 40 | 4
       СОШ № 2 | 2025 | ВПР | Математика | 5 | 10 | 20 | 3
       СОШ № 2 | 2025 | ВПР | Математика | 6 | | 40 | 4
       СОШ № 3 | 2025 | ВПР | Математика | 5 | 0 | 10 | 5
       СОШ № 4 | 2025 | ВПР | Математика | 5 | 10 | | 2
       СОШ № 5 | 2025 | ВПР | Математика | 5 | -3 | | 2`,
    ),
  'schools by their codes': () => [
    ...REGISTER,
    ...text(
      'ОГЭ',
      `Код школы | Год | Предмет | Количество участников | Не преодолели минимум
       101 | 2025 | Математика | 30 | 3
       102 | 2025 | Математика | 30 | 12
       777 | 2025 | Математика | 30 | 6`,
    ),
  ],
  'schools of one name in two municipalities': () =>
    text(
      'ОГЭ',
      `Муниципалитет | Школа | Год | Процедура | Предмет | Количество участников | Не преодолели минимум
       Заречный | СОШ № 1 | 2025 | ОГЭ | Математика | 30 | 3
       Луговой | СОШ № 1 | 2025 | ОГЭ | Математика | 30 | 12
       Луговой | СОШ № 1 | 2025 | ОГЭ | математика | 10 | 1`,
    ),
  'one school in one year': () => text('ОГЭ', `${HEAD}\nСОШ № 1 | 2025 | ОГЭ | Математика | 30 | 9`),
  'years with gaps': () =>
    text(
      'ОГЭ',
      `${HEAD} | Средний балл
       СОШ № 1 | 2025 | ОГЭ | Математика | 50 | 0 | 4
       СОШ № 1 | 2022 | ОГЭ | Математика | 50 | 40 | 2,5
       СОШ № 1 | 2023 | ОГЭ | Математика | 50 | 20 | 3
       СОШ № 2 | 2023 | ОГЭ | Математика | 50 | 10 | 3
       СОШ № 2 | 2024 | ОГЭ | Физика | 50 | 10 | 3
       СОШ № 3 | 2025 | ОГЭ | Математика | 50 | 5 | 4`,
    ),
  'conditions of two schools': () => [
    ...text(
      'ОГЭ',
      `${HEAD}\nСОШ № 1 | 2025 | ОГЭ | Математика | 30 | 9\nСОШ № 2 | 2025 | ОГЭ | Математика | 30 | 3`,
    ),
    ...filledTemplates({ conditions: 'school | pupils | lowIncome\nСОШ № 1 | 100 | 60\nСОШ № 2 | 100 | 0' }),
  ],
  'conditions of three schools': () => [
    ...text(
      'ОГЭ',
      `${HEAD}\nСОШ № 1 | 2025 | ОГЭ | Математика | 30 | 9\nСОШ № 2 | 2025 | ОГЭ | Математика | 30 | 3\nСОШ № 3 | 2025 | ОГЭ | Математика | 30 | 0`,
    ),
    ...filledTemplates({
      conditions: 'school | pupils | lowIncome\nСОШ № 1 | 100 | 60\nСОШ № 2 | 1 | 1\nСОШ № 3 | 100 | 30',
    }),
  ],
  'conditions that are all alike': () => [
    ...text(
      'ОГЭ',
      `${HEAD}\nСОШ № 1 | 2025 | ОГЭ | Математика | 30 | 9\nСОШ № 2 | 2025 | ОГЭ | Математика | 30 | 3\nСОШ № 3 | 2025 | ОГЭ | Математика | 30 | 0`,
    ),
    ...text(
      'Условия',
      'Школа | Количество обучающихся | Малообеспеченные\nСОШ № 1 | 10 | 6\nСОШ № 2 | 20 | 12\nСОШ № 3 | 100 | 60',
    ),
  ],
  'two roadmaps': () => [
    ...text(
      'План',
      `План мероприятий на 2025 год
       № | Мероприятие | Сроки | Ответственный | Отметка о выполнении
       1 | Совещание | Май 2025 | УО | выполнено
       Раздел 1. Кадры | > | > | > | >
       1.1 | Курсы | Ноябрь 2025 | УО |`,
    ),
    ...text(
      'План 2',
      `План мероприятий на 2025 год
       № | Мероприятие | Сроки | Ответственный | Отметка о выполнении
       Раздел 1. Кадры | > | > | > | >
       1.1 | Семинар | до 29.12.2025 | ЦРО |
       1.2 | Совет | до 01.12.2025 | |`,
    ),
  ],
  'a roadmap without marks': () =>
    text(
      'План',
      '№ | Мероприятие | Сроки | Ответственный\n1 | Совещание | Май 2025 | УО\n2 | Курсы | Январь 2026 | УО',
    ),
  'plans alone': () =>
    text(
      'Показатели',
      '№ | Показатель | Единица измерения | План 2025 | План 2026\n1 | Доля школ | % | 50 | 60\n2 | Число школ | ед. | 5 | 4\n3 | Число пар | ед. | | 4',
    ),
  'facts alone': () =>
    text(
      'Показатели',
      '№ | Показатель | Единица измерения | Факт 2023 | Факт 2024 | Факт 2025\n1 | Доля школ | % | 50 | 60 | 70\n2 | Число школ | ед. | 5 | | 4\n | Число пар | ед. | | |',
    ),
  'facts of the last year of the plan, and later': () =>
    text(
      'Показатели',
      '№ | Показатель | Единица измерения | Желаемая динамика | Факт 2022 | Факт 2023 | Факт 2024 | План 2024 | План 2025 | Факт 2026 | План 2026\n1 | Доля школ | % | рост | 50 | 60 | 70 | 70 | 71 | | \n2 | Доля пар | % | рост | 5 | 6 | 7 | 7 | 8 | 9 | 9\n3 | Число пар | ед. | снижение | 5 | 4 | 3 | 3 | 0 | | ',
    ),
};

test.each(Object.keys(BOOKS))('%s', (name) => {
  const book = bookFrom(BOOKS[name]?.() ?? []);
  const pages = book.schools.slice(0, 1).map((school) => schoolPage(school, book.schools));
  const made = madeSummaries([...summaries, ...pages], book, 'ru');
  const told = made.map(({ summary, facts, sheet }) =>
    [
      readableSheet(sheet),
      `glance ${JSON.stringify(summary.glance(facts, 'ru'))}`,
      ...(['overview', 'roadmapSummary'].includes(summary.id) ? [] : [wholeFacts(facts)]),
      '',
    ].join('\n'),
  );
  // What is said of how it was counted is the same everywhere, and stands in the other golden files.
  const short = told
    .join('\n')
    .replace(/^(?:merged|print) .*\n/gm, '')
    .replace(/^Как посчитано\n(?:.+\n)+/gm, '');
  expectGenerated(`src/summaries/parts/${name.replace(/[ ,]+/g, '-')}.golden.txt`, short);
});
