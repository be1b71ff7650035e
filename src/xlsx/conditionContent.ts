import { parseArea } from '../core/workbook/address';
import type { Area, CellFormat, Comparison } from '../core/workbook/workbook';
import type { Theme } from './colors';
import { formulaFromFile } from './formulaText';
import { readConditionalStyle } from './styles';
import type { XmlScanner } from './xmlScanner';
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

export const comparisonOf = (name: string | undefined, otherwise: Comparison): Comparison =>
  name !== undefined && COMPARISONS.has(name) ? (name as Comparison) : otherwise;

/** `5` → 5, `A1*2` → `=A1*2`. */
export const operand = (text: string): number | string =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : formulaFromFile(text);

/** Formulas and areas inside of a validation or a conditional format, in either of the two places where files keep them. */
export interface ConditionContent {
  readonly formulas: string[];
  areas: string | undefined;
  format: CellFormat | undefined;
}

export function readConditionContent(xml: XmlScanner, theme: Theme | undefined): ConditionContent {
  const content: ConditionContent = { formulas: [], areas: undefined, format: undefined };
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    const name = xml.name;
    if (name === 'formula1' || name === 'formula2' || name === 'formula' || name === 'f') {
      content.formulas.push(unescapeOffice(xml.readInnerText()));
    } else if (name === 'sqref') content.areas = xml.readInnerText();
    else if (name === 'dxf') content.format = readConditionalStyle(xml, theme);
  }
  return content;
}
