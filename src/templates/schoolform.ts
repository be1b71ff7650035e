import type { Template, TemplateRow } from '../core/template';
import { computed, number, prompt, text } from './columns';

const LINES: readonly (readonly [string, string])[] = [
  ['Обучающихся всего', 'Pupils in all'],
  [
    'Получили на ОГЭ ниже минимума по обязательным предметам',
    'Below the minimum at ОГЭ in compulsory subjects',
  ],
  [
    'Получили на ЕГЭ ниже минимума по обязательным предметам',
    'Below the minimum at ЕГЭ in compulsory subjects',
  ],
  ['Написали ВПР на «2»', 'Lowest mark at ВПР'],
  ['Участвуют в олимпиадах и конкурсах', 'In olympiads and contests'],
  ['Заняты в дополнительном образовании', 'In extra education'],
  ['Педагогов прошли повышение квалификации', 'Teachers trained'],
  ['Мероприятий дорожной карты школы выполнено', 'Events of the school’s roadmap done'],
];

const beginning = (language: 0 | 1): TemplateRow[] => LINES.map((line) => ({ title: line[language] }));

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
  parameter: {
    kind: 'text',
    label: { ru: 'Школа', en: 'School' },
    prompt: { ru: 'Название школы', en: 'Name of the school' },
  },
  blankRows: 6,
  beginning: { ru: beginning(0), en: beginning(1) },
  isLocked: true,
  columns: [
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
