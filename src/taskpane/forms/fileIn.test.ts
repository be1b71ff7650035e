import { createHash } from 'node:crypto';
import { filledForm } from '../../../tests/collectedForms';
import { partMemory } from '../../xlsx/partMemory';
import { writeXlsx } from '../../xlsx/writeXlsx';
import { fileIn, type PickedFile } from './fileIn';

const picked = (bytes: Uint8Array, size = bytes.length): PickedFile => ({
  name: 'форма.xlsx',
  blob: { size, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) },
});
const read = (file: PickedFile) => fileIn(file, partMemory());

test('a form is read, under the hash that the command line gives it too', async () => {
  const bytes = await writeXlsx(filledForm({ name: 'Школа № 1', code: '000001' }, 1));
  const { hash, reading } = await read(picked(bytes));
  expect(hash).toBe(createHash('sha256').update(bytes).digest('hex').slice(0, 32));
  expect(reading).toMatchObject({ is: 'read', forms: [{ school: 'Школа № 1' }] });
});

test('for whatever is no workbook there is a reason', async () => {
  expect(await read(picked(new TextEncoder().encode('нет')))).toMatchObject({
    file: 'форма.xlsx',
    reading: { is: 'refused' },
  });
});

test('a file that is too big is not even read, one that is gone says so', async () => {
  const gone = () => Promise.reject(new Error('NotFound'));
  const unread = async (size: number) =>
    (await read({ name: 'а.xlsx', blob: { size, arrayBuffer: gone } })).reading;
  expect(await unread(300_000_000)).toMatchObject({ is: 'refused', code: 'FILE_TOO_BIG' });
  expect(await unread(10)).toMatchObject({
    is: 'refused',
    code: 'NO_ACCESS',
    values: { reason: 'Error: NotFound' },
  });
});
