import { parseArea } from '../core/workbook/address';
import type {
  Area,
  CellFormat,
  Comparison,
  ConditionalFormat,
  ConditionalRule,
  Validation,
  ValidationRule,
} from '../core/workbook/workbook';
import type { Theme } from './colors';
import { formulaFromFile } from './formulaText';
import { readRuleStyle, type Styles } from './styles';
import { OPEN, CLOSE, type XmlScanner } from './xmlScanner';
import { unescapeOffice } from './xmlText';

/** `A1:B2 D4` → two areas; what is no address is left out. */
export const readAreas = (text: string): Area[] =>
  text
    .split(/[\s,]+/)
    .map(parseArea)
    .filter((area) => area !== null);

const COMPARISONS: ReadonlySet<string> = new Set<Comparison>([
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
]);

const comparisonOf = (name: string | undefined, otherwise: Comparison): Comparison =>
  name !== undefined && COMPARISONS.has(name) ? (name as Comparison) : otherwise;

/** `5` → 5, `A1*2` → `=A1*2`. */
const operand = (text: string): number | string =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : formulaFromFile(text);

const TEXT = /^"(?:[^"]|"")*"$/;
/** LibreOffice does not double the quotes inside of a text; where texts are joined, it is a formula all the same. */
const CARELESS_TEXT = /^"(?![^]*(?:"\s*&|&\s*"))[^]*"$/;

/** `"да,нет"` → its texts; anything else is a formula. */
function listSource(formula: string): readonly string[] | string {
  const text = formula.trim();
  if (!TEXT.test(text) && !CARELESS_TEXT.test(text)) return formulaFromFile(text);
  return text
    .slice(1, -1)
    .replaceAll('""', '"')
    .split(',')
    .map((item) => item.trim());
}

function validationRule(
  type: string,
  operator: string | undefined,
  formulas: readonly string[],
): ValidationRule | null {
  const [first, second] = formulas;
  switch (type) {
    case 'list':
      return first === undefined ? null : { type, source: listSource(first) };
    case 'custom':
      return first === undefined ? null : { type, formula: formulaFromFile(first) };
    case 'whole':
    case 'decimal':
    case 'date':
    case 'time':
    case 'textLength': {
      if (first === undefined) return null;
      const comparison = comparisonOf(operator, 'between');
      const needsTwo = comparison === 'between' || comparison === 'notBetween';
      const rule = { type, comparison, first: operand(first) } as const;
      return needsTwo && second !== undefined ? { ...rule, second: operand(second) } : rule;
    }
    default:
      return null;
  }
}

/** Formulas and areas inside of a rule, in either of the two places where files keep them. */
interface RuleContent {
  readonly formulas: string[];
  areas: string | undefined;
  format: CellFormat | undefined;
}

function readRuleContent(xml: XmlScanner, theme: Theme | undefined): RuleContent {
  const content: RuleContent = { formulas: [], areas: undefined, format: undefined };
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    const name = xml.name;
    if (name === 'formula1' || name === 'formula2' || name === 'formula' || name === 'f') {
      content.formulas.push(unescapeOffice(xml.readInnerText()));
    } else if (name === 'sqref') content.areas = xml.readInnerText();
    else if (name === 'dxf') content.format = readRuleStyle(xml, theme);
  }
  return content;
}

const message = (title: string | undefined, text: string | undefined) => ({
  title: unescapeOffice(title ?? ''),
  text: unescapeOffice(text ?? ''),
});

function readValidation(xml: XmlScanner, days: number): Validation | null {
  const get = (name: string): string | undefined => xml.attribute(name);
  const [type, operator, sqref] = [get('type') ?? 'none', get('operator'), get('sqref')];
  const allowBlank = xml.flagAttribute('allowBlank') ?? false;
  const hasPrompt = (get('prompt') || get('promptTitle')) && xml.flagAttribute('showInputMessage');
  const says = get('error') || get('errorTitle') || (get('errorStyle') ?? 'stop') !== 'stop';
  const hasError = says && xml.flagAttribute('showErrorMessage');
  const prompt = message(get('promptTitle'), get('prompt'));
  const style = get('errorStyle');
  const error: Validation['error'] = {
    ...message(get('errorTitle'), get('error')),
    style: style === 'warning' || style === 'information' ? style : ('stop' as const),
  };
  const content = readRuleContent(xml, undefined);
  const areas = readAreas(sqref ?? content.areas ?? '');
  const rule = validationRule(type, operator, content.formulas);
  if (!rule || areas.length === 0) return null;
  return {
    areas,
    rule: rule.type === 'date' ? shiftedDates(rule, days) : rule,
    ...(!allowBlank && { allowBlank: false }),
    ...(hasPrompt && { prompt }),
    ...(hasError && { error }),
  };
}

type DateRule = Extract<ValidationRule, { first: unknown }>;

/** Dates of a file whose days count from 1904. */
function shiftedDates(rule: DateRule, days: number): DateRule {
  const shift = (value: number | string): number | string =>
    typeof value === 'number' ? value + days : value;
  return rule.second === undefined
    ? { ...rule, first: shift(rule.first) }
    : { ...rule, first: shift(rule.first), second: shift(rule.second) };
}

/** Validations of `<dataValidations>`, which was just opened. `days` is added to dates. */
export function readValidations(xml: XmlScanner, days: number): Validation[] {
  const validations: Validation[] = [];
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    const validation = xml.is('dataValidation') ? readValidation(xml, days) : null;
    if (validation) validations.push(validation);
  }
  return validations;
}

/** A conditional format with its rank among all of the sheet: the smallest comes first. */
export interface RankedFormat {
  readonly priority: number;
  readonly format: ConditionalFormat;
}

function conditionalRule(
  type: string,
  operator: string | undefined,
  formulas: readonly string[],
): ConditionalRule | null {
  const [first, second] = formulas;
  if (first === undefined) return null;
  if (type === 'expression') return { type: 'formula', formula: formulaFromFile(first) };
  if (type !== 'cellIs') return null;
  const rule = { type: 'cell', comparison: comparisonOf(operator, 'equal'), first: operand(first) } as const;
  return second === undefined ? rule : { ...rule, second: operand(second) };
}

/**
 * Rules of one `<conditionalFormatting>`, which was just opened: those by formula and by comparison. Scales, bars
 * and icons are no part of the Workbook value.
 */
export function readConditionalFormats(
  xml: XmlScanner,
  styles: Styles,
  theme: Theme | undefined,
): RankedFormat[] {
  let sqref = xml.attribute('sqref');
  const found: Omit<RankedFormat['format'], 'areas'>[] = [];
  const priorities: number[] = [];
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    if (xml.is('sqref')) sqref = xml.readInnerText();
    if (!xml.is('cfRule')) continue;
    const [type, operator] = [xml.attribute('type') ?? '', xml.attribute('operator')];
    const priority = xml.numberAttribute('priority') ?? 0;
    const stopIfTrue = xml.flagAttribute('stopIfTrue') ?? false;
    const dxf = styles.rules[xml.numberAttribute('dxfId') ?? -1];
    const content = readRuleContent(xml, theme);
    const rule = conditionalRule(type, operator, content.formulas);
    if (!rule) continue;
    priorities.push(priority);
    found.push({ rule, format: content.format ?? dxf ?? {}, ...(stopIfTrue && { stopIfTrue }) });
  }
  const areas = readAreas(sqref ?? '');
  if (areas.length === 0) return [];
  return found.map((format, index) => ({ priority: priorities[index] ?? 0, format: { areas, ...format } }));
}

/** Validations and conditional formats that newer Excel keeps in `<extLst>`, for they look at other sheets. */
export function readExtensions(
  xml: XmlScanner,
  onElement: (name: 'dataValidations' | 'conditionalFormatting') => void,
): void {
  const { depth } = xml;
  for (let event = xml.next(); !(event === CLOSE && xml.depth === depth); event = xml.next()) {
    if (event !== OPEN) continue;
    if (xml.is('dataValidations')) onElement('dataValidations');
    else if (xml.is('conditionalFormatting')) onElement('conditionalFormatting');
  }
}
