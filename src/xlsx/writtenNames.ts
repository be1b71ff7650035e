import { absoluteAddress, sheetAddress } from '../core/workbook/address';
import type { DefinedName, Sheet, Workbook } from '../core/workbook/workbook';
import { formulaForFile } from './formulaText';
import { STAMP_NAME, stampFormula } from '../core/workbook/stamp';
import { xmlText } from './writtenText';

/** Names that stand for a sheet's stamp and print setup. */
export function namesOfSheet({ name: sheet, stamp, print }: Sheet): DefinedName[] {
  const names: DefinedName[] = [];
  const { area, repeatRows } = print ?? {};
  if (area) {
    names.push({
      name: '_xlnm.Print_Area',
      sheet,
      formula: `=${sheetAddress(sheet, absoluteAddress(area))}`,
    });
  }
  if (repeatRows) {
    const rows = `$${repeatRows.from + 1}:$${repeatRows.to + 1}`;
    names.push({ name: '_xlnm.Print_Titles', sheet, formula: `=${sheetAddress(sheet, rows)}` });
  }
  if (stamp) {
    names.push({ name: STAMP_NAME, sheet, hidden: true, formula: stampFormula(stamp) });
  }
  return names;
}

/** `<definedName>` with the number of the sheet that it belongs to; `prefix` is that of the document's elements. */
export function nameXml(name: DefinedName, sheetNumber: number | undefined, prefix = ''): string {
  const local = sheetNumber === undefined ? '' : ` localSheetId="${sheetNumber}"`;
  const hidden = name.hidden ? ' hidden="1"' : '';
  const formula = xmlText(formulaForFile(name.formula));
  return `<${prefix}definedName name="${xmlText(name.name)}"${local}${hidden}>${formula}</${prefix}definedName>`;
}

/** All names of a workbook as XML, '' where it has none. */
export function namesXml({ sheets, names = [] }: Workbook): string {
  const numbers = new Map(sheets.map(({ name }, index) => [name, index]));
  const all = [...names, ...sheets.flatMap(namesOfSheet)];
  const list = all.map((name) =>
    nameXml(name, name.sheet === undefined ? undefined : numbers.get(name.sheet)),
  );
  return list.length > 0 ? `<definedNames>${list.join('')}</definedNames>` : '';
}
