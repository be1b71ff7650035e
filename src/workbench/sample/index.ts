import type { Workbook } from '../../core/workbook/workbook';
import { collected } from './collected';
import { ownTables } from './ownTables';
import { templateSheets } from './templateSheets';

/**
 * What the workbench opens first and the browser tests work on: the tables of a made-up municipality, sheets of templates
 * that it filled, and what was collected from its schools. Something to see, and to mend, stands in every screen.
 */
export function sampleWorkbook(): Workbook {
  const { sheets, names } = templateSheets();
  return { sheets: [...ownTables, ...sheets, ...collected(ownTables)], ...(names && { names }) };
}
