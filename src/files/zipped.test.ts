import { unzipSync } from 'fflate';
import { zipped } from './zipped';

test('what goes in comes out, under its own name', () => {
  const [a, b] = [Uint8Array.of(1, 2, 3), new TextEncoder().encode('письмо')];
  const found = unzipSync(
    zipped([
      { name: '101, СОШ № 3.xlsx', bytes: a },
      { name: 'Письмо.txt', bytes: b },
    ]),
  );
  expect(Object.keys(found)).toEqual(['101, СОШ № 3.xlsx', 'Письмо.txt']);
  expect(found['101, СОШ № 3.xlsx']).toEqual(a);
  expect(found['Письмо.txt']).toEqual(b);
});
