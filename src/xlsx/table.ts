import { parseArea } from '../core/workbook/address';
import type { Table } from '../core/workbook/workbook';
import type { XmlScanner } from './xmlScanner';
import { formulaFromFile } from './formulaText';
import { unescapeOffice } from './xmlText';

/** A table of a sheet (`xl/tables/table1.xml`); null where its place is none. */
export function readTable(xml: XmlScanner): Table | null {
  const columns: string[] = [];
  const formulas: (string | undefined)[] = [];
  let name = '';
  let area: Table['area'] | null = null;
  let totals = false;
  let style: string | undefined;
  while (xml.nextElement()) {
    if (xml.is('table')) {
      name = unescapeOffice(xml.attribute('displayName') ?? xml.attribute('name') ?? '');
      area = parseArea(xml.attribute('ref') ?? '');
      totals = (xml.numberAttribute('totalsRowCount') ?? 0) > 0;
    } else if (xml.is('tableColumn')) columns.push(unescapeOffice(xml.attribute('name') ?? ''));
    else if (xml.is('calculatedColumnFormula') && columns.length > 0)
      formulas[columns.length - 1] = formulaFromFile(unescapeOffice(xml.readInnerText()));
    else if (xml.is('tableStyleInfo')) style = xml.attribute('name');
  }
  if (!area) return null;
  return {
    name,
    area,
    columns,
    ...(style !== undefined && { style }),
    ...(totals && { totals }),
    ...(formulas.length > 0 && { formulas: columns.map((_, column) => formulas[column]) }),
  };
}
