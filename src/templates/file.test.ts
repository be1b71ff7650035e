import { expectSameSheet } from '../../tests/sameSheet';
import { templateWorkbook } from '../core/templates/workbook';
import type { Sheet } from '../core/workbook/workbook';
import { inflateNode } from '../xlsx/inflateNode';
import { readXlsx } from '../xlsx/readXlsx';
import { writeXlsx } from '../xlsx/writeXlsx';
import { lists, templates } from '.';

/** The same is asked of Excel in src/excel/insertSheets.slow.test.ts: a template is one spec with two renderings. */
test.each(templates.map((template) => [template.id, template] as const))(
  'the template %s is in a file what it was asked to be, cell by cell and rule by rule',
  async (_id, template) => {
    const workbook = templateWorkbook([template], lists, {
      locale: 'ru',
      years: [2025, 2026],
      today: 45_992,
    });
    const read = readXlsx(await writeXlsx(workbook), {
      inflate: inflateNode,
      formulas: true,
      formats: 'all',
    });
    expect(read.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    workbook.sheets.forEach((sheet, index) => expectSameSheet(read.sheets[index] as Sheet, sheet));
    expect(read.names).toEqual(workbook.names?.length ? workbook.names : undefined);
  },
);
