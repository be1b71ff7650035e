import { COLORS, LOOKS, LOOK_OF_STATE, STATE_LOOKS } from './looks';
import type { Template, TemplateColumn, TemplateOptions, TemplateRow } from './template';
import { TEMPLATE_WORDS, numberSentence } from './templateWords';
import { absoluteAddress, cellAddress, columnLetters } from './workbook/address';
import { SheetRows, styled } from './workbook/sheetRows';
import type {
  Area,
  Cell,
  CellFormat,
  CellValue,
  ConditionalFormat,
  Sheet,
  Validation,
  ValidationRule,
} from './workbook/workbook';

/** Rows of a template's sheet: title, instruction, parameter, gap, header. */
const PARAMETER_ROW = 2;
export const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
const PARAMETER = '$B$3';

/** Room for the title, for an instruction of two lines and for headers of three. */
const ROW_LOOKS = [{ height: 26 }, { height: 32 }, undefined, undefined, { height: 48 }];

/** Dates before 2000 and after 2100 are slips of the keyboard. */
const FIRST_DATE = 36_526;
const LAST_DATE = 73_415;
const DATE_RULE: ValidationRule = {
  type: 'date',
  comparison: 'between',
  first: FIRST_DATE,
  second: LAST_DATE,
};
const YEAR_RULE: ValidationRule = { type: 'whole', comparison: 'between', first: 2000, second: 2100 };
/**
 * Headers and formulas stay whole while filter, sort and new rows work: what is typed over a header must be its own
 * text, what is typed over a formula must be a formula.
 */
const onlyText = (address: string, text: string): ValidationRule => ({
  type: 'custom',
  formula: `=EXACT(${address},"${text.replaceAll('"', '""')}")`,
});
const onlyFormula = (address: string): ValidationRule => ({
  type: 'custom',
  formula: `=ISFORMULA(${address})`,
});

/** Everything passes: a text column has a rule only for the sake of its prompt. */
const ANYTHING: ValidationRule = { type: 'textLength', comparison: 'lessThanOrEqual', first: 32_767 };
const LONGEST_TITLE = 32;

/** A column as it stands on the sheet: a yearly one stands once for every year. */
export interface PlacedColumn {
  readonly column: TemplateColumn;
  /** `target`, or `target:2025`. */
  readonly id: string;
  readonly header: string;
}

export function placedColumns(
  { columns }: Template,
  { locale, years }: Pick<TemplateOptions, 'locale' | 'years'>,
): PlacedColumn[] {
  const placed: PlacedColumn[] = [];
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index];
    if (!column) continue;
    if (!column.isYearly) {
      placed.push({ column, id: column.id, header: column.header[locale] });
      continue;
    }
    // Yearly columns that stand side by side go together: plan and fact of one year, then of the next.
    const group = [column];
    while (columns[index + 1]?.isYearly) group.push(columns[++index] as TemplateColumn);
    for (const year of years) {
      for (const each of group) {
        placed.push({
          column: each,
          id: `${each.id}:${year}`,
          header: each.header[locale].replace('{year}', String(year)),
        });
      }
    }
  }
  return placed;
}

function lookOf(column: TemplateColumn): CellFormat {
  const { kind, numberFormat } = column;
  if (kind === 'computed')
    return { ...LOOKS.text, fill: COLORS.computed, ...(numberFormat ? { numberFormat } : {}) };
  const usual = { text: '@', list: '@', number: '0.##', percent: '0%', date: 'dd.mm.yyyy' }[kind];
  return { ...LOOKS.text, fill: COLORS.input, numberFormat: numberFormat ?? usual, locked: false };
}

const numberRule = (least: number, most: number | undefined): ValidationRule =>
  most === undefined
    ? { type: 'decimal', comparison: 'greaterThanOrEqual', first: least }
    : { type: 'decimal', comparison: 'between', first: least, second: most };

/** Rule and error text of a column; `nameOf` gives the named range of a list, where the workbook has it. */
function checkOf(
  column: TemplateColumn,
  locale: TemplateOptions['locale'],
  nameOf: (column: TemplateColumn) => string | undefined,
  firstCell: string,
): { rule: ValidationRule; error?: string } {
  const words = TEMPLATE_WORDS[locale];
  const { least = 0, most = column.kind === 'percent' ? 1 : undefined } = column;
  switch (column.kind) {
    case 'computed':
      return { rule: onlyFormula(firstCell), error: words.computed };
    case 'date':
      return { rule: DATE_RULE, error: words.date };
    case 'number':
    case 'percent':
      return { rule: numberRule(least, most), error: numberSentence(locale, least, most) };
    default: {
      const name = nameOf(column);
      if (name) return { rule: { type: 'list', source: `=${name}` }, error: words.list };
      return { rule: ANYTHING };
    }
  }
}

export interface SheetContext {
  readonly options: TemplateOptions;
  /** Named range that a column's choices come from, if the workbook has one. */
  readonly nameOf: (column: TemplateColumn) => string | undefined;
}

/** Formulas of one sheet: names in braces become addresses. */
function formulaAt(
  template: Template,
  placed: readonly PlacedColumn[],
  formula: string,
  row: number,
  last: number,
): string {
  const columnOf = (id: string): number => {
    const column = placed.findIndex((each) => each.id === id);
    if (column < 0) throw new Error(`Template ${template.id} has no column ${id}`);
    return column;
  };
  const yearly = placed.flatMap(({ column }, index) => (column.isYearly ? [index] : []));
  const block = (first: number, bottom: number): Area => ({
    top: first,
    left: yearly[0] ?? 0,
    bottom,
    right: yearly.at(-1) ?? 0,
  });
  const ofYear = (label: string): string => {
    const header = absoluteAddress(block(HEADER_ROW, HEADER_ROW));
    const values = absoluteAddress(block(row, row)).replace(/\$(\d+)/g, '$1');
    return `IFERROR(INDEX(${values},MATCH("${label}"&${PARAMETER},${header},0)),"")`;
  };
  return formula.replace(/\{([\w:]+)\}/g, (_, name: string) => {
    if (name === 'parameter') return PARAMETER;
    if (name === 'plan' || name === 'fact') {
      const wanted = name === 'plan' ? 'target' : 'actual';
      const [sample] = placed.filter(({ column }) => column.id === wanted);
      return ofYear((sample?.header ?? '').replace(/\d{4}$/, ''));
    }
    if (name.startsWith('column:')) {
      const column = columnOf(name.slice('column:'.length));
      return absoluteAddress({ top: FIRST_ROW, left: column, bottom: last, right: column });
    }
    return `$${cellAddress(row, columnOf(name))}`;
  });
}

function stateFormats(template: Template, placed: readonly PlacedColumn[], body: Area): ConditionalFormat[] {
  return (template.states ?? []).flatMap(({ column: id, values }) => {
    const column = placed.findIndex((each) => each.id === id);
    if (column < 0) throw new Error(`Template ${template.id} has no column ${id}`);
    const first = `$${columnLetters(column)}${body.top + 1}`;
    return values.map((state) => ({
      areas: [{ ...body, left: column, right: column }],
      rule: { type: 'formula' as const, formula: `=${first}="${state}"` },
      format: STATE_LOOKS[LOOK_OF_STATE[state] ?? 'neutral'],
    }));
  });
}

function validations(
  template: Template,
  placed: readonly PlacedColumn[],
  body: Area,
  context: SheetContext,
): Validation[] {
  const { locale } = context.options;
  const words = TEMPLATE_WORDS[locale];
  const found: Validation[] = [];
  const { parameter } = template;
  if (parameter && parameter.kind !== 'text') {
    found.push({
      areas: [{ top: PARAMETER_ROW, left: 1, bottom: PARAMETER_ROW, right: 1 }],
      rule: parameter.kind === 'date' ? DATE_RULE : YEAR_RULE,
      prompt: { title: parameter.label[locale], text: parameter.prompt[locale] },
      error: { title: words.wrong, text: parameter.kind === 'date' ? words.date : words.year, style: 'stop' },
    });
  }
  placed.forEach(({ column, header }, place) => {
    found.push({
      areas: [{ top: HEADER_ROW, left: place, bottom: HEADER_ROW, right: place }],
      rule: onlyText(cellAddress(HEADER_ROW, place), header),
      error: { title: words.guarded, text: words.header, style: 'stop' },
    });
    const check = checkOf(column, locale, context.nameOf, cellAddress(body.top, place));
    // Every input says what it wants: in its own words, or at least what its rule takes.
    const text = column.prompt?.[locale] ?? check.error ?? words.text(header);
    const title = column.kind === 'computed' ? words.guarded : words.wrong;
    found.push({
      areas: [{ ...body, left: place, right: place }],
      rule: check.rule,
      ...(column.kind === 'computed' ? {} : { prompt: { title: header.slice(0, LONGEST_TITLE), text } }),
      ...(check.error ? { error: { title, text: check.error, style: 'stop' as const } } : {}),
    });
  });
  return found;
}

function parameterValue(template: Template, { years, today }: TemplateOptions): CellValue {
  if (template.parameter?.kind === 'date') return today ?? null;
  return template.parameter?.kind === 'year' ? (years[0] ?? null) : null;
}

const PARAMETER_LOOKS = {
  date: LOOKS.date,
  year: { ...LOOKS.number, numberFormat: '0' },
  text: LOOKS.text,
} as const;

/** The sheet of a template: blank, or filled with rows. */
export function templateSheet(template: Template, context: SheetContext): Sheet {
  const { options } = context;
  const { locale } = options;
  const placed = placedColumns(template, options);
  const given: readonly TemplateRow[] = options.rows?.[template.id] ?? template.beginning?.[locale] ?? [];
  const sheet = new SheetRows();
  const subtitle = options.subtitle ? `. ${options.subtitle}` : '';
  sheet.addAcross(placed.length, styled(template.title[locale] + subtitle, LOOKS.title));
  sheet.addAcross(placed.length, styled(template.instruction[locale], { ...LOOKS.remark, wrap: true }));
  const { parameter } = template;
  if (parameter) {
    const look = { ...PARAMETER_LOOKS[parameter.kind], fill: COLORS.input, locked: false };
    sheet.add(styled(parameter.label[locale], LOOKS.label), styled(parameterValue(template, options), look));
  } else sheet.skip();
  sheet.skip();
  sheet.add(...placed.map(({ header }) => styled(header, LOOKS.header)));
  const looks = placed.map(({ column }) => lookOf(column));
  const count = given.length + template.blankRows;
  const last = FIRST_ROW + count - 1;
  for (let index = 0; index < count; index++) {
    const row = sheet.next;
    sheet.add(
      ...placed.map(({ column, id }, place): Cell => {
        const format = looks[place] ?? LOOKS.text;
        const value = given[index]?.[id] ?? null;
        if (!column.formula) return styled(value, format);
        return styled(value ?? '', format, {
          formula: formulaAt(template, placed, column.formula, row, last),
        });
      }),
    );
  }
  const body: Area = { top: FIRST_ROW, left: 0, bottom: last, right: placed.length - 1 };
  const formats = stateFormats(template, placed, body);
  return {
    name: template.name[locale],
    rows: sheet.done(),
    merges: sheet.merges,
    columns: placed.map(({ column }) => ({ width: column.width })),
    rowLooks: ROW_LOOKS,
    tables: [
      {
        name: template.tableName,
        area: { ...body, top: HEADER_ROW },
        columns: placed.map(({ header }) => header),
        style: 'TableStyleLight1',
      },
    ],
    validations: validations(template, placed, body, context),
    ...(formats.length > 0 ? { conditionalFormats: formats } : {}),
    frozen: { rows: FIRST_ROW, columns: 0 },
    ...(template.isLocked
      ? {
          protection: { allowFilter: true, allowSort: true, allowFormatColumns: true, allowFormatRows: true },
        }
      : {}),
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
