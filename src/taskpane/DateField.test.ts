import { isoOfDay } from './DateField';

test.each([
  ['01.12.2025', '2025-12-01'],
  ['1.2.2025', '2025-02-01'],
  [' 1/2/2025 ', '2025-02-01'],
  ['29.02.2024', '2024-02-29'],
  ['29.02.2025', null],
  ['31.04.2025', null],
  ['12.2025', null],
  ['2025-12-01', null],
  ['', null],
])('%p is the day %p', (text, iso) => expect(isoOfDay(text)).toBe(iso));
