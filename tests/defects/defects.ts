import type { Chance } from '../../bench/layouts/chance';
import type { TemplateReading } from '../../src/core/templates/readTemplate';
import type { Cell, CellValue } from '../../src/core/workbook/workbook';
import { FIRST_YEAR, day } from './cleanBook';

/** A filled sheet of a template to put a defect into. */
export interface Place {
  readonly reading: TemplateReading;
  /** Numbers of rows (from 0) that hold something, and the first that is blank. */
  readonly rows: readonly number[];
  readonly blank: number;
  readonly value: (row: number, id: string) => CellValue;
  readonly chance: Chance;
}

type Change = readonly [row: number, id: string, cell: Cell];

/** Cells that change, and the one that must be found; null where there is no room for the defect. */
export interface Spoiled {
  readonly changes: readonly Change[];
  readonly at: readonly [row: number, id: string];
}

/** One kind of mistake: whose sheet it is made on, how, and the codes of which one must name it. */
export interface Defect {
  readonly kind: string;
  readonly template: string;
  readonly codes: readonly string[];
  readonly spoil: (place: Place) => Spoiled | null;
}

const text = (value: CellValue): string => (typeof value === 'string' ? value : '');
const number = (value: CellValue): number => (typeof value === 'number' ? value : 0);
const date = (iso: string): Cell => ({ value: day(iso), format: { numberFormat: 'dd.mm.yyyy' } });

/** A defect of one cell of a filled row: another value in the place of its own. */
const cell = (
  kind: string,
  template: string,
  id: string,
  codes: readonly string[],
  after: (value: CellValue, place: Place) => Cell | undefined,
): Defect => ({
  kind,
  template,
  codes,
  spoil: (place) => {
    const filled = place.rows.filter((row) => place.value(row, id) !== null && place.value(row, id) !== '');
    const row = place.chance.of(filled.length > 0 ? filled : place.rows);
    const spoiled = after(place.value(row, id), place);
    return spoiled === undefined ? null : { changes: [[row, id, spoiled]], at: [row, id] };
  },
});

/** Several cells of one row. */
const row = (
  kind: string,
  template: string,
  id: string,
  codes: readonly string[],
  changes: (row: number, place: Place) => readonly (readonly [id: string, cell: Cell])[] | null,
): Defect => ({
  kind,
  template,
  codes,
  spoil: (place) => {
    const at = place.chance.of(place.rows);
    const made = changes(at, place);
    return made && { changes: made.map(([each, spoiled]) => [at, each, spoiled]), at: [at, id] };
  },
});

/** A row written once more below all others. */
const again = (
  kind: string,
  template: string,
  id: string,
  codes: readonly string[],
  but: readonly string[] = [],
): Defect => ({
  kind,
  template,
  codes,
  spoil: (place) => {
    const from = place.chance.of(place.rows);
    const ids = [...place.reading.columns.keys()].filter(
      (each) => !but.includes(each) && !each.startsWith('term'),
    );
    return {
      changes: [...ids, 'term'].map((each): Change => [place.blank, each, place.value(from, each)]),
      at: [place.blank, id],
    };
  },
});

const LATIN: Readonly<Record<string, string>> = { а: 'a', о: 'o', е: 'e', с: 'c', р: 'p', х: 'x' };

/** One letter of a word of Russian letters becomes the Latin one that looks like it. */
function withLatin(value: CellValue, { chance }: Place): string | undefined {
  const places = [...text(value).matchAll(/(?<=\p{Script=Cyrillic})[аоесрх](?=\p{Script=Cyrillic})/gu)];
  if (places.length === 0) return undefined;
  const { index } = chance.of(places);
  const own = text(value);
  return own.slice(0, index) + (LATIN[own[index] ?? ''] ?? '') + own.slice(index + 1);
}

const typo = (value: CellValue): string => text(value).slice(0, -2) + text(value).slice(-1);
const target = `target:${FIRST_YEAR}`;
const actual = `actual:${FIRST_YEAR}`;
const percent = (at: number, { value }: Place): boolean => value(at, 'unit') === '%';

/** The kinds of mistakes that people make in filled templates, and paste past Excel's own checks. */
export const DEFECTS: readonly Defect[] = [
  row('no term', 'roadmap', 'term', ['TERM-001'], () => [
    ['term', null],
    ['start', null],
    ['end', null],
  ]),
  cell('nobody responsible', 'roadmap', 'responsible', ['RESPONSIBLE-001'], () => null),
  row('unreadable term', 'roadmap', 'term', ['TERM-002'], () => [
    ['term', 'как получится'],
    ['start', null],
    ['end', null],
  ]),
  row('term of another year', 'roadmap', 'term', ['TERM-003'], () => [
    ['term', 'Май 2009'],
    ['start', null],
    ['end', null],
  ]),
  row('days out of order', 'roadmap', 'term', ['TERM-004'], () => [
    ['term', '15.05.2025, 10.03.2025'],
    ['start', null],
    ['end', null],
  ]),
  {
    kind: 'number of the event above',
    template: 'roadmap',
    codes: ['NUMBER-001'],
    spoil: ({ rows, value, chance }) => {
      const index = 1 + chance.below(rows.length - 1);
      const [above = 0, at = 0] = [rows[index - 1], rows[index]];
      if (value(above, 'section') !== value(at, 'section')) return null;
      return { changes: [[at, 'number', value(above, 'number')]], at: [at, 'number'] };
    },
  },
  cell('no number', 'roadmap', 'number', ['NUMBER-002'], () => null),
  cell('Latin letter', 'roadmap', 'title', ['TEXT-001'], withLatin),
  cell('Latin letter', 'roadmap', 'responsible', ['TEXT-001'], withLatin),
  cell('mark that says nothing', 'roadmap', 'done', ['MARK-001', 'CHOICE-001'], () => 'Иванова'),
  row('done without a result', 'roadmap', 'result', ['RESULT-001'], () => [
    ['done', 'выполнено'],
    ['result', null],
  ]),
  again('event twice', 'roadmap', 'title', ['EVENT-002'], ['number']),
  row('reference to no event', 'roadmap', 'comment', ['EVENT-001'], (at, { value }) => [
    ['comment', `см. п. ${text(value(at, 'number')).split('.')[0] ?? ''}.98`],
  ]),
  row('ends before it begins', 'roadmap', 'end', ['DATE-002'], () => [
    ['start', date('2025-05-10')],
    ['end', date('2025-04-01')],
  ]),
  row('done in the future', 'roadmap', 'doneDate', ['DATE-003'], () => [
    ['done', 'выполнено'],
    ['doneDate', date('2028-04-01')],
  ]),
  row('day without a mark', 'roadmap', 'done', ['MARK-003'], () => [
    ['done', 'в работе'],
    ['doneDate', date('2025-04-01')],
  ]),
  row('quantity not reached', 'roadmap', 'actual', ['QUANTITY-001'], () => [
    ['planned', 6],
    ['actual', 2],
    ['done', 'выполнено'],
  ]),
  cell('percent as a text', 'indicators', target, ['VALUE-001'], (value) => `${number(value)},5 %`),
  cell('part of a person', 'results', 'participants', ['VALUE-005'], (value) => number(value) + 0.5),
  cell('error for a value', 'training', 'topic', ['VALUE-006'], () => ({ error: '#REF!' })),
  cell('words for a number', 'indicators', target, ['INDICATOR-001'], () => 'больше половины'),
  row('share over a hundred', 'indicators', target, ['INDICATOR-009'], (at, place) =>
    percent(at, place) ? [[target, 455]] : null,
  ),
  cell('target below nought', 'indicators', target, ['VALUE-003'], (value) => -1 - number(value)),
  cell('actual value missing', 'indicators', actual, ['INDICATOR-004'], (value) =>
    value === null ? undefined : null,
  ),
  row(
    'target against its direction',
    'indicators',
    `target:${FIRST_YEAR + 1}`,
    ['INDICATOR-003'],
    (at, { value }) => {
      const first = value(at, target);
      const worse = value(at, 'direction') === 'рост' ? number(first) - 1 : number(first) + 1;
      return typeof first === 'number' && first > 1 ? [[`target:${FIRST_YEAR + 1}`, worse]] : null;
    },
  ),
  cell('no source', 'indicators', 'source', ['INDICATOR-006'], () => null),
  cell('no unit', 'indicators', 'unit', ['INDICATOR-007'], () => null),
  again('indicator twice', 'indicators', 'title', ['INDICATOR-008']),
  cell('status misspelt', 'schools', 'status', ['CHOICE-001'], (value) => text(value).toLowerCase()),
  {
    kind: 'code twice',
    template: 'schools',
    codes: ['SCHOOL-003'],
    spoil: ({ rows, value, chance }) => {
      const index = 1 + chance.below(rows.length - 1);
      const at = rows[index] ?? 0;
      return { changes: [[at, 'code', value(rows[index - 1] ?? 0, 'code')]], at: [at, 'code'] };
    },
  },
  cell(
    'spaces in a name',
    'schools',
    'school',
    ['TEXT-002'],
    (value) => `${text(value).replace('№ ', '№\u00a0')} `,
  ),
  cell('name of a person', 'schools', 'curator', ['PERSON-001'], () => 'Петрова Анна Сергеевна'),
  cell('number as a text', 'schools', 'pupils', ['VALUE-001'], (value) => String(number(value))),
  row('more below than took part', 'results', 'belowMinimum', ['SCORE-001'], (at, { value }) => [
    ['belowMinimum', number(value(at, 'participants')) + 3],
  ]),
  cell('comma lost in a mean', 'results', 'meanScore', ['SCORE-003'], (value) =>
    Math.round(10 * number(value)),
  ),
  cell('school of no register', 'results', 'school', ['SCHOOL-001'], () => 'МБОУ СОШ № 99'),
  cell('school under another spelling', 'results', 'school', ['SCHOOL-002'], (value) =>
    text(value).replace('МБОУ СОШ № ', 'СОШ №'),
  ),
  again('result twice', 'results', 'school', ['SCORE-007']),
  cell('year of another century', 'results', 'year', ['SCORE-008', 'VALUE-003'], () => 2205),
  cell('participants below nought', 'results', 'participants', ['VALUE-003'], (value) => -number(value)),
  cell('words for a number', 'results', 'participants', ['VALUE-002'], () => 'двадцать'),
  cell('more than there are pupils', 'conditions', 'lowIncome', ['CONDITION-001'], () => 900),
  again('school twice', 'conditions', 'school', ['CONDITION-002']),
  row('part over whole', 'schoolform', 'numerator', ['FORM-001'], (at, { value }) =>
    typeof value(at, 'denominator') === 'number'
      ? [['numerator', number(value(at, 'denominator')) + 1]]
      : null,
  ),
  row('no whole', 'schoolform', 'denominator', ['FORM-002'], (at, { value }) =>
    typeof value(at, 'denominator') === 'number' ? [['denominator', null]] : null,
  ),
  row('event of no roadmap', 'schoolform', 'title', ['FORM-003'], (at, { value }) =>
    value(at, 'block') === 'Дорожная карта' ? [['code', '9.98']] : null,
  ),
  cell('date as a text', 'training', 'from', ['DATE-001'], () => '15.09.2025'),
  row('ends before it begins', 'training', 'until', ['DATE-002'], () => [['until', date('2025-08-01')]]),
  row('day of another year', 'training', 'from', ['DATE-004'], () => [['from', date('2015-09-01')]]),
  cell('less than planned', 'training', 'trained', ['QUANTITY-001'], () => 2),
  cell('name for a code', 'visits', 'teacher', ['PERSON-001'], () => 'Сидорова М. П.'),
  cell('score off the scale', 'visits', 'goals', ['VALUE-003'], () => 5),
  row('visit in the future', 'visits', 'day', ['DATE-003', 'DATE-004'], () => [['day', date('2027-04-01')]]),
  row('partner of itself', 'partnerships', 'partner', ['PARTNER-001'], (at, { value }) => [
    ['partner', text(value(at, 'school')).replace('№ ', '№')],
  ]),
  cell('level of no list', 'deficits', 'level', ['CHOICE-001'], typo),
  cell('telephone', 'deficits', 'support', ['PERSON-002'], () => 'Звонить 8 902 123-45-67'),
  cell('value over a formula', 'training', 'share', ['TEMPLATE-006'], () => 0.75),
  {
    kind: 'sign in a blank row',
    template: 'training',
    codes: ['TEMPLATE-007'],
    spoil: ({ blank }) => ({ changes: [[blank + 1, 'topic', '.']], at: [blank + 1, 'topic'] }),
  },
  {
    kind: 'header renamed',
    template: 'visits',
    codes: ['TEMPLATE-001'],
    spoil: ({ reading }) => ({
      changes: [[reading.headerRow, 'topic', 'О чём урок']],
      at: [reading.headerRow, 'topic'],
    }),
  },
];
