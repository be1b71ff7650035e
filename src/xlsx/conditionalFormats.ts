import type { ConditionalFormat, ConditionalRule } from '../core/workbook/workbook';
import type { Theme } from './colors';
import { comparisonOf, operand, readAreas, readConditionContent } from './conditionContent';
import { formulaFromFile } from './formulaText';
import type { Styles } from './styles';
import type { XmlScanner } from './xmlScanner';

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
 * Conditional formats of one `<conditionalFormatting>`, which was just opened: those by formula and by comparison. Scales, bars
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
    const dxf = styles.conditional[xml.numberAttribute('dxfId') ?? -1];
    const content = readConditionContent(xml, theme);
    const rule = conditionalRule(type, operator, content.formulas);
    if (!rule) continue;
    priorities.push(priority);
    found.push({ rule, format: content.format ?? dxf ?? {}, ...(stopIfTrue && { stopIfTrue }) });
  }
  const areas = readAreas(sqref ?? '');
  if (areas.length === 0) return [];
  return found.map((format, index) => ({ priority: priorities[index] ?? 0, format: { areas, ...format } }));
}
