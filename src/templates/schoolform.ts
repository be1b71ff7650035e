import type { Template, TemplateRow } from '../core/template';
import { computed, number, prompt, schoolName, text } from './columns';

/** Block, line in Russian and in English. */
const LINES: readonly (readonly [string, string, string])[] = [
  ['Показатели', 'Занимаются по программам дополнительного образования', 'In extra education'],
  ['Показатели', 'Участвовали в олимпиадах и конкурсах', 'In olympiads and contests'],
  [
    'Дорожная карта',
    'Мероприятия школы, выполненные к дате отчёта',
    'Events of the school done by the report date',
  ],
  [
    'Дорожная карта',
    'Мероприятия школы, просроченные к дате отчёта',
    'Events of the school overdue by the report date',
  ],
  [
    'Результаты',
    'Не преодолели минимум на ОГЭ по обязательным предметам',
    'Below the minimum at ОГЭ in compulsory subjects',
  ],
  [
    'Результаты',
    'Не преодолели минимум на ЕГЭ по обязательным предметам',
    'Below the minimum at ЕГЭ in compulsory subjects',
  ],
  [
    'Результаты',
    'Получили «2» за ВПР хотя бы по одному предмету',
    'Lowest mark at ВПР in at least one subject',
  ],
  ['Повышение квалификации', 'Педагоги, прошедшие обучение за период', 'Teachers trained in the period'],
  ['Повышение квалификации', 'Педагоги, участвующие в наставнических парах', 'Teachers in mentor pairs'],
  ['Самообследование', 'Управление: набрано баллов', 'Management: points'],
  ['Самообследование', 'Преподавание: набрано баллов', 'Teaching: points'],
  ['Самообследование', 'Школьная культура: набрано баллов', 'School culture: points'],
  ['Самообследование', 'Ресурсы: набрано баллов', 'Resources: points'],
  ['Самообследование', 'Внешняя среда: набрано баллов', 'Environment: points'],
];

const beginning = (language: 1 | 2): TemplateRow[] =>
  LINES.map((line) => ({ block: line[0], title: line[language] }));

/** Форма школы: what a school returns for a period. Locked but for its input cells. */
export const schoolform: Template = {
  id: 'schoolform',
  version: 1,
  name: { ru: 'Форма школы', en: 'School form' },
  title: { ru: 'Форма школы', en: 'School form' },
  instruction: {
    ru: 'Заполните жёлтые ячейки и верните файл координатору. Доли посчитаются сами. Строки не удаляйте и не переименовывайте.',
    en: 'Fill in the yellow cells and return the file. Shares are computed. Do not delete or rename rows.',
  },
  tableName: 'ShnorSchoolForm',
  parameters: [schoolName],
  blankRows: 4,
  beginning: { ru: beginning(1), en: beginning(2) },
  isLocked: true,
  columns: [
    text('block', 'Блок', 'Block', 24),
    text('title', 'Показатель', 'Indicator', 54),
    number('numerator', 'Сколько', 'How many', 12, {
      numberFormat: '0',
      ...prompt('Число человек или мероприятий за период.', 'Number of people or events in the period.'),
    }),
    number('denominator', 'Из скольких', 'Of how many', 12, {
      numberFormat: '0',
      ...prompt('Общее число, от которого считается доля.', 'The total that the share is taken of.'),
    }),
    computed('share', 'Доля, %', 'Share, %', 11, {
      numberFormat: '0.0',
      formula: '=IF(N({denominator})=0,"",IF({numerator}="","",100*{numerator}/{denominator}))',
    }),
    text('comment', 'Пояснение', 'Comment', 46),
  ],
};
