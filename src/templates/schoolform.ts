import { EVENTS, INDICATORS } from '../core/programmes/schoolForm';
import type { Template, TemplateRow } from '../core/templates/template';
import { TEMPLATE_WORDS } from '../core/templates/words';
import type { Locale, Text } from '../core/values/text';
import { computed, list, number, prompt, schoolName, text } from './columns';

const RESULTS = 'Результаты';
const TRAINING = 'Повышение квалификации';
const ASSESSMENT = 'Самообследование';

interface Line {
  readonly block: string;
  readonly code: string;
  readonly title: Text;
  readonly numerator: Text;
  readonly denominator: Text;
}

const line = (
  block: string,
  code: string,
  title: readonly [ru: string, en: string],
  numerator: readonly [ru: string, en: string],
  denominator: readonly [ru: string, en: string],
): Line => {
  const both = ([ru, en]: readonly [string, string]): Text => ({ ru, en });
  return { block, code, title: both(title), numerator: both(numerator), denominator: both(denominator) };
};

const PUPILS = ['все ученики школы', 'all pupils of the school'] as const;
const TEACHERS = ['все педагоги школы', 'all teachers of the school'] as const;
const POINTS = [
  'сумма баллов блока с листа «Самообследование»',
  'sum of the block’s scores in the self-assessment',
] as const;
const MOST_POINTS = [
  'наибольшая сумма: 3 × число утверждений',
  'the most: 3 × number of statements',
] as const;

const LINES: readonly Line[] = [
  line(
    INDICATORS,
    'extra',
    ['Занимаются по программам дополнительного образования', 'In extra education'],
    ['занимающиеся, каждый один раз', 'pupils, each counted once'],
    PUPILS,
  ),
  line(
    INDICATORS,
    'olympiads',
    ['Участвовали в олимпиадах и конкурсах', 'In olympiads and contests'],
    ['участники, каждый один раз', 'participants, each counted once'],
    PUPILS,
  ),
  line(
    RESULTS,
    'oge',
    [
      'Не преодолели минимум на ОГЭ по обязательным предметам',
      'Below the minimum at ОГЭ in compulsory subjects',
    ],
    ['набравшие меньше минимума хотя бы по одному предмету', 'below the minimum in at least one subject'],
    ['сдававшие ОГЭ', 'all who took ОГЭ'],
  ),
  line(
    RESULTS,
    'ege',
    [
      'Не преодолели минимум на ЕГЭ по обязательным предметам',
      'Below the minimum at ЕГЭ in compulsory subjects',
    ],
    ['набравшие меньше минимума хотя бы по одному предмету', 'below the minimum in at least one subject'],
    ['сдававшие ЕГЭ', 'all who took ЕГЭ'],
  ),
  line(
    RESULTS,
    'vpr',
    ['Получили «2» за ВПР хотя бы по одному предмету', 'Lowest mark at ВПР in at least one subject'],
    ['ученики с «2», каждый один раз', 'such pupils, each counted once'],
    ['писавшие ВПР', 'all who took ВПР'],
  ),
  line(
    TRAINING,
    'trained',
    ['Педагоги, прошедшие обучение за период', 'Teachers trained in the period'],
    ['прошедшие обучение', 'those trained'],
    TEACHERS,
  ),
  line(
    TRAINING,
    'mentors',
    ['Педагоги, участвующие в наставнических парах', 'Teachers in mentor pairs'],
    ['наставники и наставляемые', 'mentors and those they help'],
    TEACHERS,
  ),
  line(ASSESSMENT, 'management', ['Управление', 'Management'], POINTS, MOST_POINTS),
  line(ASSESSMENT, 'teaching', ['Преподавание', 'Teaching'], POINTS, MOST_POINTS),
  line(ASSESSMENT, 'culture', ['Школьная культура', 'School culture'], POINTS, MOST_POINTS),
  line(ASSESSMENT, 'resources', ['Ресурсы', 'Resources'], POINTS, MOST_POINTS),
  line(ASSESSMENT, 'environment', ['Внешняя среда', 'Environment'], POINTS, MOST_POINTS),
];
/** Lines for events of the school's own roadmap, where no programme gives them. */
const OWN_EVENTS: TemplateRow[] = Array.from({ length: 6 }, () => ({ block: EVENTS }));

function beginning(locale: Locale): TemplateRow[] {
  const { share } = TEMPLATE_WORDS[locale];
  const rows = LINES.map(({ block, code, title, numerator, denominator }) => ({
    block,
    code,
    title: title[locale],
    how: share(numerator[locale], denominator[locale]),
  }));
  const isIndicator = ({ block }: TemplateRow): boolean => block === INDICATORS;
  return [...rows.filter(isIndicator), ...OWN_EVENTS, ...rows.filter((row) => !isIndicator(row))];
}

const isEvent = ({ block }: TemplateRow): boolean => block === EVENTS;
const isMeasured = (row: TemplateRow): boolean => !isEvent(row);

/** Форма школы: what a school returns for a period. Locked but for what it fills in. */
export const schoolform: Template = {
  id: 'schoolform',
  version: 1,
  name: { ru: 'Форма школы', en: 'School form' },
  title: { ru: 'Форма школы', en: 'School form' },
  instruction: {
    ru: 'Заполните жёлтые ячейки и верните файл координатору: числа — в строках показателей, отметки — в строках мероприятий. Доли посчитаются сами.',
    en: 'Fill in the yellow cells and return the file: numbers in the lines of indicators, marks in those of events. Shares are computed.',
  },
  tableName: 'ShnorSchoolForm',
  parameters: [
    schoolName,
    {
      id: 'period',
      kind: 'text',
      above: 'done',
      label: { ru: 'Отчётный период', en: 'Period' },
      prompt: {
        ru: 'За какое время данные, например «I полугодие 2025/2026».',
        en: 'The time of the data, e.g. “first half of 2025/2026”.',
      },
    },
    {
      id: 'returnBy',
      kind: 'date',
      above: 'denominator',
      label: { ru: 'Срок сдачи', en: 'Return by' },
      prompt: {
        ru: 'Последний день, когда форму принимают.',
        en: 'The last day on which the form is taken.',
      },
    },
  ],
  blankRows: 4,
  beginning: { ru: beginning('ru'), en: beginning('en') },
  isLocked: true,
  columns: [
    text('block', 'Блок', 'Block', 22, { isFixed: true, isGroup: true }),
    text('title', 'Показатель или мероприятие', 'Indicator or event', 50, { isFixed: true }),
    text('how', 'Что считать или срок', 'What to count, or term', 40, { isFixed: true }),
    list('done', 'Отметка о выполнении', 'Done', 17, {
      list: 'marks',
      appliesTo: isEvent,
      ...prompt(
        'Выберите «выполнено», когда результат получен.',
        'Choose «выполнено» when the result is there.',
      ),
    }),
    number('numerator', 'Сколько', 'How many', 12, {
      numberFormat: '0',
      appliesTo: isMeasured,
      ...prompt('Число за период. «Да» — 1, «нет» — 0.', 'A number for the period. Yes is 1, no is 0.'),
    }),
    number('denominator', 'Из скольких', 'Of how many', 12, {
      numberFormat: '0',
      appliesTo: isMeasured,
      isFixed: true,
      ...prompt('Общее число, от которого считается доля.', 'The total that the share is taken of.'),
    }),
    computed('share', 'Доля, %', 'Share, %', 11, {
      numberFormat: '0.0',
      formula: '=IF(N({denominator})=0,"",IF({numerator}="","",100*{numerator}/{denominator}))',
    }),
    text('comment', 'Комментарий', 'Comment', 34),
    text('code', '_код', '_code', 12, { isFixed: true, isHidden: true }),
  ],
};
