import type { Row, Sheet } from '../core/workbook/workbook';
import { BYTES_PER_LINK, bytesOfSheet, requestSize, requestsOf } from './requests';
import { writeLinks } from './writeSheet';

test('little goes in short requests, much in a few that Excel on the web takes', () => {
  expect([0, 900_000, 6_300_000].map(requestSize)).toEqual([900_000, 900_000, 900_000]);
  expect(requestSize(6_300_007)).toBe(900_001);
  expect([17_500_000, 17_500_001, 90_000_000].map(requestSize)).toEqual([2_500_000, 2_500_000, 2_500_000]);
});

test('what is queued is sent before it would be too long, a long piece by itself', async () => {
  let sent = 0;
  const requests = requestsOf(() => Promise.resolve(void sent++), 100);
  const after: number[] = [];
  for (const bytes of [60, 40, 1, 250, 10]) {
    await requests.room(bytes);
    after.push(sent);
  }
  await requests.send();
  await requests.room(100);
  expect([...after, sent]).toEqual([0, 0, 1, 2, 3, 4]);
});

const linked = (count: number): Sheet => ({
  name: 'Лист',
  rows: Array.from({ length: count }, (_, row): Row => [
    { value: `A${row}`, link: { sheet: 'Лист1', address: `A${row + 1}` } },
  ]),
});

test('links of a long list go in pieces, and all of them go', async () => {
  const rooms: number[] = [];
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem('Лист1');
    const requests = requestsOf(async () => void (await context.sync()), 32 * BYTES_PER_LINK);
    const { room } = requests;
    await writeLinks(worksheet, linked(10), {
      ...requests,
      room: (bytes) => {
        rooms.push(bytes / BYTES_PER_LINK);
        return room(bytes);
      },
    });
    await requests.send();
    const cell = worksheet.getRange('A10').load('hyperlink');
    await context.sync();
    expect(cell.hyperlink.documentReference).toBe('Лист1!A10');
  });
  expect(rooms).toEqual([4, 4, 2]);
  const [plain, links] = [linked(0), linked(10)].map((sheet) => bytesOfSheet(sheet, 0));
  expect((links ?? 0) - (plain ?? 0)).toBeGreaterThanOrEqual(10 * BYTES_PER_LINK);
});
