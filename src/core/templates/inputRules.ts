/** What a template's sheet takes, says and colours: validations and conditional formats. */
import { COLORS, LOOK_OF_STATE, STATE_LOOKS } from '../workbook/looks';
import type { Template, TemplateColumn, TemplateOptions } from './template';
import { HEADER_ROW, PARAMETER_ROW, parameterColumn, placeOf, type PlacedColumn } from './layout';
import { TEMPLATE_WORDS, numberSentence } from './words';
import type { Locale } from '../values/text';
import { cellAddress, columnLetters } from '../workbook/address';
import type { Area, ConditionalFormat, Validation, ValidationRule } from '../workbook/workbook';

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
/** Everything passes: a text has a rule only for the sake of its prompt. */
const ANYTHING: ValidationRule = { type: 'textLength', comparison: 'lessThanOrEqual', first: 32_767 };
const PARAMETER_RULES = { date: DATE_RULE, year: YEAR_RULE, text: ANYTHING };
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
const LONGEST_TITLE = 32;

export interface SheetContext {
  readonly options: TemplateOptions;
  /** Named range that a column's choices come from, if the workbook has one. */
  readonly nameOf: (column: TemplateColumn) => string | undefined;
}

const numberRule = (least: number, most: number | undefined): ValidationRule =>
  most === undefined
    ? { type: 'decimal', comparison: 'greaterThanOrEqual', first: least }
    : { type: 'decimal', comparison: 'between', first: least, second: most };

const numberOrDash = (
  cell: string,
  least: number,
  locale: Locale,
): { rule: ValidationRule; error: string } => ({
  rule: {
    type: 'custom',
    formula: `=OR(AND(ISNUMBER(${cell}),N(${cell})>=${least}),${cell}="-",${cell}="–",${cell}="—")`,
  },
  error: TEMPLATE_WORDS[locale].numberOrDash(String(least)),
});

/** Rule and error text of a column. */
function checkOf(
  column: TemplateColumn,
  { options: { locale }, nameOf }: SheetContext,
  firstCell: string,
): { rule: ValidationRule; error?: string } {
  const words = TEMPLATE_WORDS[locale];
  const { least = 0, most } = column;
  switch (column.kind) {
    case 'computed':
      return { rule: onlyFormula(firstCell), error: words.computed };
    case 'date':
      return { rule: DATE_RULE, error: words.date };
    case 'number':
      if (column.orDash) return numberOrDash(firstCell, least, locale);
      return { rule: numberRule(least, most), error: numberSentence(locale, least, most) };
    default: {
      const name = nameOf(column);
      if (name) return { rule: { type: 'list', source: `=${name}` }, error: words.list };
      return { rule: ANYTHING };
    }
  }
}

function parameterRules(
  template: Template,
  placed: readonly PlacedColumn[],
  { locale }: TemplateOptions,
): Validation[] {
  const words = TEMPLATE_WORDS[locale];
  return (template.parameters ?? []).map((parameter) => {
    const column = parameterColumn(template, placed, parameter);
    const error = { date: words.date, year: words.year, text: undefined }[parameter.kind];
    return {
      areas: [{ top: PARAMETER_ROW, left: column, bottom: PARAMETER_ROW, right: column }],
      rule: PARAMETER_RULES[parameter.kind],
      prompt: { title: parameter.label?.[locale] ?? words.enter, text: parameter.prompt[locale] },
      ...(error && { error: { title: words.wrong, text: error, style: 'stop' as const } }),
    };
  });
}

function columnRules(
  { column, header }: PlacedColumn,
  place: number,
  body: Area,
  context: SheetContext,
): Validation[] {
  const { locale } = context.options;
  const words = TEMPLATE_WORDS[locale];
  const check = checkOf(column, context, cellAddress(body.top, place));
  // Every input says what it wants: in its own words, or at least what its rule takes.
  const text = column.prompt?.[locale] ?? check.error ?? words.text(header);
  const isComputed = column.kind === 'computed';
  const title = isComputed ? words.guarded : words.wrong;
  return [
    {
      areas: [{ top: HEADER_ROW, left: place, bottom: HEADER_ROW, right: place }],
      rule: onlyText(cellAddress(HEADER_ROW, place), header),
      error: { title: words.guarded, text: words.header, style: 'stop' },
    },
    {
      areas: [{ ...body, left: place, right: place }],
      rule: check.rule,
      ...(isComputed ? {} : { prompt: { title: header.slice(0, LONGEST_TITLE), text } }),
      ...(check.error ? { error: { title, text: check.error, style: 'stop' as const } } : {}),
    },
  ];
}

export const validations = (
  template: Template,
  placed: readonly PlacedColumn[],
  body: Area,
  context: SheetContext,
): Validation[] => [
  ...parameterRules(template, placed, context.options),
  ...placed.flatMap((column, place) => columnRules(column, place, body, context)),
];

/** States in their colours, groups named once, and what a person put over a formula as an entry. */
export function conditionalFormats(
  template: Template,
  placed: readonly PlacedColumn[],
  body: Area,
): ConditionalFormat[] {
  const states = (template.states ?? []).flatMap(({ column: id, values }) => {
    const column = placeOf(template, placed, id);
    const first = `$${columnLetters(column)}${body.top + 1}`;
    return values.map((state) => ({
      areas: [{ ...body, left: column, right: column }],
      rule: { type: 'formula' as const, formula: `=${first}="${state}"` },
      format: STATE_LOOKS[LOOK_OF_STATE[state] ?? 'neutral'],
    }));
  });
  const groups = placed.flatMap(({ column }, place): ConditionalFormat[] => {
    if (!column.isGroup) return [];
    const [above, first] = [cellAddress(body.top - 1, place), cellAddress(body.top, place)];
    return [
      {
        areas: [{ ...body, left: place, right: place }],
        rule: { type: 'formula', formula: `=${first}=${above}` },
        format: { color: COLORS.repeated },
      },
    ];
  });
  const entries = placed.flatMap(({ column }, place): ConditionalFormat[] => {
    if (!column.formula || column.kind === 'computed') return [];
    const first = cellAddress(body.top, place);
    return [
      {
        areas: [{ ...body, left: place, right: place }],
        rule: { type: 'formula', formula: `=AND(${first}<>"",NOT(ISFORMULA(${first})))` },
        format: { fill: COLORS.input },
      },
    ];
  });
  return [...states, ...groups, ...entries];
}
