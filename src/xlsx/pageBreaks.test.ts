import { strFromU8, unzipSync } from 'fflate';
import type { PrintSetup } from '../core/workbook/workbook';
import { writeXlsx } from './writeXlsx';

async function sheetXml(print: PrintSetup): Promise<string> {
  const rows = Array.from({ length: 40 }, (_, row) => [row]);
  const files = unzipSync(await writeXlsx({ sheets: [{ name: 'Лист', rows, print }] }));
  return strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
}

test('a page begins before the row that is named', async () => {
  // The file counts the rows above a break.
  expect(await sheetXml({ breaks: [4, 21] })).toMatch(
    /<brk id="4"[^>]*man="1"\/><brk id="21"[^>]*man="1"\/>/,
  );
  expect(await sheetXml({})).not.toContain('rowBreaks');
});
