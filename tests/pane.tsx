import { render } from '@testing-library/react';
import type { Host } from '../src/core/hosts/host';
import { sheetFromText } from '../src/core/recognition/sheetFromText';
import { cellValue } from '../src/core/workbook/cell';
import { excelHost } from '../src/excel/excelHost';
import { first as en } from '../src/locales/en/first';
import { first as ru } from '../src/locales/ru/first';
import { App } from '../src/taskpane/App';

/** The pane on the real client, for tests: a sheet to look at, and a screen to show. */

export async function fillSheet(text: string, name?: string): Promise<void> {
  const { rows } = sheetFromText(text);
  const width = Math.max(...rows.map((row) => row?.length ?? 0));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.add(name);
    const values = rows.map((row) =>
      Array.from({ length: width }, (_, column) => `'${String(cellValue(row?.[column]) ?? '')}`),
    );
    sheet.getRangeByIndexes(0, 0, rows.length, width).values = values.map((row) =>
      row.map((text) => (text === "'" ? '' : text)),
    );
    await context.sync();
  });
}

export function show(hash: string, host: Host = excelHost, language = 'ru-RU') {
  window.location.hash = hash;
  return render(<App host={host} texts={language === 'ru-RU' ? ru : en} isDark={false} />);
}
