import type { Validation, ValidationRule } from '../core/workbook/workbook';
import { comparisonOf, operand, readAreas, readConditionContent } from './conditionContent';
import { formulaFromFile } from './formulaText';
import type { XmlScanner } from './xmlScanner';
import { unescapeOffice } from './xmlText';

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
  const content = readConditionContent(xml, undefined);
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
