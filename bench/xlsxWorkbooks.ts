import type { Cell, CellFormat, Row, Sheet, Workbook } from '../src/core/workbook/workbook';

/** Numbers that look like chance and are the same every time (a linear congruence after Park and Miller). */
function chance(seed: number): (below: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const STEMS = (
  'метод школ учител предмет диагност дефицит помощ монитор качеств обучен урок анализ результат программ развит ' +
  'наставн взаимодейств куратор муниципал координат квалифик открыт занят семинар практик консультац экзамен ' +
  'математ русск язык литератур истор обществ естеств физик хими биолог географ информат функционал грамотн читател ' +
  'олимпиад конкурс проект родител директор заместител педагог психолог логопед управлен стратег ресурс сет модел ' +
  'эффектив показател динам успева посеща самообразован самоанализ экспертн оценк справк приказ протокол отчёт план'
).split(' ');
const ENDINGS = 'а ов ам ами ах ы ого ому ый ая ое ые ение ания ости ический ическая'.split(' ');
const SMALL_WORDS = 'и в на по для с из к о при без до'.split(' ');

const DATE: CellFormat = { numberFormat: 'dd.mm.yyyy' };
const SHARE: CellFormat = { numberFormat: '0.0%' };
const HEAD: CellFormat = {
  bold: true,
  fill: '#DDEBF7',
  wrap: true,
  vertical: 'center',
  border: { bottom: { style: 'thin' } },
};
const INPUT: CellFormat = { locked: false, wrap: true, vertical: 'top' };

const SHEETS = ['Дорожная карта', 'Показатели', 'Паспорт', 'Результаты', 'Школы'];
const COLUMNS = [
  '№',
  'Мероприятие',
  'Начало',
  'Окончание',
  'Ответственный',
  'Результат',
  'Отметка',
  'План',
  'Факт',
  'Доля',
];
const ROWS = 50;

/** Words of the field in their many forms, so that they pack about as well as people's texts do. */
function phrase(pick: (below: number) => number): string {
  const word = (): string =>
    pick(5) === 0
      ? (SMALL_WORDS[pick(SMALL_WORDS.length)] as string)
      : `${STEMS[pick(STEMS.length)]}${ENDINGS[pick(ENDINGS.length)]}`;
  return Array.from({ length: 3 + pick(8) }, word).join(' ');
}

function filledRow(number: number, pick: (below: number) => number): Row {
  const start = 43_831 + pick(1000);
  const cells: Cell[] = [
    number,
    phrase(pick),
    { value: start, format: DATE },
    { value: start + pick(200), format: DATE },
  ];
  cells.push(`Иванова ${pick(40)}`, phrase(pick), pick(2) === 0, pick(100), pick(1000) / 10);
  cells.push({
    value: pick(1000) / 1000,
    format: SHARE,
    formula: `=IF(H${number + 1}=0,0,I${number + 1}/H${number + 1})`,
  });
  return cells;
}

/** A workbook as a school sends it: five sheets of fifty rows with texts, dates, numbers, shares and formulas. */
export function filledWorkbook(seed: number): Workbook {
  const pick = chance(seed);
  const sheets = SHEETS.map((name): Sheet => {
    const header = COLUMNS.map((value) => ({ value, format: HEAD }));
    const rows = Array.from({ length: ROWS - 1 }, (_, index) => filledRow(index + 1, pick));
    return { name, rows: [header, ...rows] };
  });
  return { sheets };
}

/** A blank template of five sheets with everything that templates have: lists, prompts, colours, protection. */
export function template(): Workbook {
  const sheets = SHEETS.map((name, index): Sheet => {
    const header = COLUMNS.map((value) => ({ value, format: HEAD }));
    const blank = COLUMNS.map((): Cell => ({ value: null, format: INPUT }));
    const below = { top: 1, left: 0, bottom: 200, right: 0 };
    return {
      name,
      stamp: { id: 'roadmap', version: index + 1 },
      rows: [header, ...Array.from({ length: 200 }, () => blank)],
      columns: COLUMNS.map((column) => ({ width: Math.max(8, column.length * 1.5) })),
      validations: [
        {
          areas: [{ ...below, left: 4, right: 4 }],
          rule: { type: 'list', source: '=Ответственные' },
          prompt: { title: 'Ответственный', text: 'Выберите из списка или впишите должность.' },
        },
        {
          areas: [{ ...below, left: 2, right: 3 }],
          rule: { type: 'date', comparison: 'greaterThan', first: 36_526 },
        },
        {
          areas: [{ ...below, left: 6, right: 6 }],
          rule: { type: 'list', source: ['да', 'нет', 'частично'] },
        },
      ],
      conditionalFormats: [
        {
          areas: [{ ...below, right: 9 }],
          rule: { type: 'formula', formula: '=$G2="нет"' },
          format: { fill: '#FCE4D6' },
        },
      ],
      protection: { allowFilter: true, allowSort: true, allowFormatRows: true },
      frozen: { rows: 1, columns: 2 },
      print: { landscape: true, paperSize: 9, fitToWidth: 1, fitToHeight: 0, repeatRows: { from: 0, to: 0 } },
    };
  });
  return { sheets, names: [{ name: 'Ответственные', formula: "='Школы'!$B$2:$B$51" }] };
}
