import { strFromU8, unzipSync } from 'fflate';
import type { Chart } from '../core/workbook/workbook';
import { writeXlsx } from './writeXlsx';

const area = { top: 4, left: 0, bottom: 12, right: 5 };
const cells = (column: number) => ({ top: 1, left: column, bottom: 2, right: column });

async function chartXml(type: Chart['type'], count: number, more: Partial<Chart> = {}): Promise<string> {
  const series = Array.from({ length: count }, (_, index) => ({
    name: `Ряд ${index + 1}`,
    categories: cells(0),
    values: cells(index + 1),
  }));
  const rows = [
    ['Год', 'План', 'Факт'],
    [2024, 13, 14],
    [2025, 17, 16],
  ];
  const sheet = { name: 'Лист', rows, charts: [{ type, title: 'Доля, %', series, area, ...more }] };
  const files = unzipSync(await writeXlsx({ sheets: [sheet] }));
  return strFromU8(files['xl/charts/chart1.xml'] ?? new Uint8Array());
}

test('bars begin at zero; one series needs no legend, several and a pie do', async () => {
  const [one, two, line, pie] = [
    await chartXml('column', 1),
    await chartXml('bar', 2),
    await chartXml('line', 1),
    await chartXml('pie', 1),
  ];
  const legends = [one, two, line, pie].map((xml) => xml.includes('<c:legend>'));
  expect(legends).toEqual([false, true, false, true]);
  const zeros = [one, two, line, pie].map((xml) => xml.includes('<c:min val="0"/>'));
  expect(zeros).toEqual([true, true, false, false]);
});

test('labels of the axis of values stand at the distance that the chart asks for', async () => {
  const [asked, other] = [await chartXml('column', 1, { step: 1 }), await chartXml('column', 1)];
  expect(asked).toMatch(/<c:min val="0"\/>.*<c:majorUnit val="1"\/><\/c:valAx>/s);
  expect(other).not.toContain('majorUnit');
});

test('bars that lie begin at the top, as the rows of their table, and have the values below them', async () => {
  for (const type of ['bar', 'stackedBar'] as const)
    expect(await chartXml(type, 2)).toMatch(
      /<c:catAx>.*<c:orientation val="maxMin"\/>.*<\/c:catAx><c:valAx>.*<c:crosses val="max"\/>/s,
    );
  for (const type of ['column', 'stackedColumn', 'line', 'scatter'] as const)
    expect(await chartXml(type, 2)).not.toMatch(/maxMin|<c:crosses val="max"/);
});
