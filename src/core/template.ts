import { COLORS, LOOKS, LOOK_OF_STATE, STATE_LOOKS } from './looks';
import type { Locale, Text } from './text';
import { cellAddress, columnLetters } from './workbook/address';
import { SheetRows, styled } from './workbook/sheetRows';
import type {
  Area,
  Cell,
  CellFormat,
  CellValue,
  Comparison,
  ConditionalFormat,
  Sheet,
  Validation,
  ValidationRule,
} from './workbook/workbook';

/** What goes into a column, and how Excel itself checks it. */
export type ColumnKind = 'text' | 'number' | 'percent' | 'date' | 'list' | 'computed';

export interface TemplateColumn {
  /** Stable: filled forms are read by it in later versions. */
  readonly id: string;
  /** `{year}` stands for the year of the programme, `{before}` for the year before it. */
  readonly header: Text;
  /** In characters. */
  readonly width: number;
  readonly kind: ColumnKind;
  /** Shown when an input cell is entered. */
  readonly prompt?: Text;
  /** Choices of a list. A choice is data: the same in every language. */
  readonly choices?: readonly string[];
  /** Numbers below this are refused. */
  readonly least?: number;
  /** `{id}` stands for the cell of that column in the same row, `{today}` for the report's date. */
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** A template of one table sheet, as data. */
export interface Template {
  readonly id: string;
  readonly version: number;
  /** Name of the sheet and of the template. */
  readonly name: Text;
  readonly title: Text;
  readonly instruction: Text;
  /** Name of the Excel table; Latin, so that it is the same everywhere. */
  readonly tableName: string;
  readonly columns: readonly TemplateColumn[];
  /** Rows ready to be filled in. */
  readonly blankRows: number;
  /** Column whose values are states, coloured by conditional formats. */
  readonly states: { readonly column: string; readonly values: readonly string[] };
}

/** What a template is filled with: values by column id. */
export type TemplateRow = Readonly<Record<string, CellValue>>;

export interface TemplateOptions {
  readonly locale: Locale;
  /** Year that targets and actual values are for. */
  readonly year: number;
  readonly rows?: readonly TemplateRow[];
  /** The report's date, a serial; the cell is left to be filled in where absent. */
  readonly today?: number;
}

const WORDS = {
  ru: {
    today: 'Дата отчёта',
    todayPrompt: 'Дата, на которую считаются состояния, например 01.12.2025',
    wrong: 'Проверьте значение',
    date: 'Введите дату в виде ДД.ММ.ГГГГ, например 15.09.2025.',
    number: 'Введите число не меньше',
    list: 'Выберите значение из списка.',
  },
  en: {
    today: 'Report date',
    todayPrompt: 'The day that states are computed for, e.g. 2025-12-01',
    wrong: 'Check the value',
    date: 'Enter a date, for example 2025-09-15.',
    number: 'Enter a number that is at least',
    list: 'Choose a value from the list.',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** Dates before 2000 and after 2100 are slips of the keyboard. */
const FIRST_DATE = 36_526;
const LAST_DATE = 73_415;

/** Rows: title, instruction, report date, gap, header. */
const TODAY_ROW = 2;
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
const TODAY = '$B$3';

const DATE_RULE: ValidationRule = {
  type: 'date',
  comparison: 'between',
  first: FIRST_DATE,
  second: LAST_DATE,
};

function lookOf(column: TemplateColumn): CellFormat {
  if (column.kind === 'computed') {
    return {
      ...LOOKS.text,
      fill: COLORS.computed,
      ...(column.numberFormat ? { numberFormat: column.numberFormat } : {}),
    };
  }
  const numberFormat = {
    text: '@',
    list: '@',
    number: column.numberFormat ?? '0.##',
    percent: '0%',
    date: 'dd.mm.yyyy',
  }[column.kind];
  return { ...LOOKS.text, fill: COLORS.input, numberFormat, locked: false };
}

function ruleOf(column: TemplateColumn): ValidationRule | null {
  const atLeast: Comparison = 'greaterThanOrEqual';
  switch (column.kind) {
    case 'list':
      return { type: 'list', source: column.choices ?? [] };
    case 'date':
      return DATE_RULE;
    case 'number':
    case 'percent':
      return { type: 'decimal', comparison: atLeast, first: column.least ?? 0 };
    default:
      return null;
  }
}

function validationOf(column: TemplateColumn, area: Area, options: TemplateOptions): Validation | null {
  const { locale } = options;
  const words = WORDS[locale];
  const rule = ruleOf(column);
  const prompt = column.prompt
    ? { title: headerOf(column, options).slice(0, 32), text: column.prompt[locale] }
    : undefined;
  if (!rule) {
    // Text takes anything, but its prompt still helps: a rule that every text keeps.
    return prompt
      ? { areas: [area], rule: { type: 'textLength', comparison: 'lessThanOrEqual', first: 32_767 }, prompt }
      : null;
  }
  const text =
    rule.type === 'list'
      ? words.list
      : rule.type === 'date'
        ? words.date
        : `${words.number} ${column.least ?? 0}.`;
  return {
    areas: [area],
    rule,
    ...(prompt ? { prompt } : {}),
    error: { title: words.wrong, text, style: 'stop' },
  };
}

const headerOf = (column: TemplateColumn, { locale, year }: TemplateOptions): string =>
  column.header[locale].replace('{year}', String(year)).replace('{before}', String(year - 1));

/** `{id}` → the cell of that column in this row. */
function formulaAt(template: Template, formula: string, row: number): string {
  return formula.replace(/\{(\w+)\}/g, (_, id: string) => {
    if (id === 'today') return TODAY;
    const column = template.columns.findIndex((each) => each.id === id);
    if (column < 0) throw new Error(`Template ${template.id} has no column ${id}`);
    return `$${cellAddress(row, column)}`;
  });
}

function stateFormats({ id, columns, states }: Template, area: Area): ConditionalFormat[] {
  const column = columns.findIndex((each) => each.id === states.column);
  if (column < 0) throw new Error(`Template ${id} has no column ${states.column}`);
  const first = `$${columnLetters(column)}${area.top + 1}`;
  return states.values.map((state) => ({
    areas: [{ ...area, left: column, right: column }],
    rule: { type: 'formula', formula: `=${first}="${state}"` },
    format: STATE_LOOKS[LOOK_OF_STATE[state] ?? 'neutral'],
  }));
}

/** The sheet of a template: blank, or filled with rows. */
export function templateSheet(template: Template, options: TemplateOptions): Sheet {
  const { locale, rows = [], today } = options;
  const { columns } = template;
  const words = WORDS[locale];
  const sheet = new SheetRows();
  sheet.addAcross(columns.length, styled(template.title[locale], LOOKS.title));
  sheet.addAcross(columns.length, styled(template.instruction[locale], { ...LOOKS.remark, wrap: true }));
  const todayLook = { ...LOOKS.date, fill: COLORS.input, locked: false };
  sheet.add(styled(words.today, LOOKS.label), styled(today ?? null, todayLook));
  sheet.skip();
  sheet.add(...columns.map((column) => styled(headerOf(column, options), LOOKS.header)));
  const looks = columns.map(lookOf);
  const count = rows.length + template.blankRows;
  for (let index = 0; index < count; index++) {
    const row = sheet.next;
    sheet.add(
      ...columns.map((column, place): Cell => {
        const format = looks[place] ?? LOOKS.text;
        if (!column.formula) return styled(rows[index]?.[column.id] ?? null, format);
        return styled(rows[index]?.[column.id] ?? '', format, {
          formula: formulaAt(template, column.formula, row),
        });
      }),
    );
  }
  const body: Area = { top: FIRST_ROW, left: 0, bottom: FIRST_ROW + count - 1, right: columns.length - 1 };
  const validations = columns.flatMap((column, place) => {
    const validation = validationOf(column, { ...body, left: place, right: place }, options);
    return validation ? [validation] : [];
  });
  const todayArea: Area = { top: TODAY_ROW, left: 1, bottom: TODAY_ROW, right: 1 };
  return {
    name: template.name[locale],
    rows: sheet.done(),
    merges: sheet.merges,
    columns: columns.map(({ width }) => ({ width })),
    rowLooks: [{ height: 26 }, { height: 32 }],
    tables: [
      {
        name: template.tableName,
        area: { ...body, top: HEADER_ROW },
        columns: columns.map((column) => headerOf(column, options)),
        style: 'TableStyleLight1',
      },
    ],
    validations: [
      {
        areas: [todayArea],
        rule: DATE_RULE,
        prompt: { title: words.today, text: words.todayPrompt },
        error: { title: words.wrong, text: words.date, style: 'stop' },
      },
      ...validations,
    ],
    conditionalFormats: stateFormats(template, body),
    frozen: { rows: FIRST_ROW, columns: 0 },
    protection: {
      allowFilter: true,
      allowSort: true,
      allowInsertRows: true,
      allowFormatColumns: true,
      allowFormatRows: true,
    },
    print: {
      landscape: true,
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
      repeatRows: { from: HEADER_ROW, to: HEADER_ROW },
      footer: '&P / &N',
    },
    stamp: { id: template.id, version: template.version },
  };
}
