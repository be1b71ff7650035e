import { isMissing } from './missing';

test.each([
  '',
  ' ',
  '\u00a0',
  '-',
  '–',
  '—',
  '--',
  'н/д',
  'Н/Д',
  'н / д',
  'н.д.',
  'нет данных',
  'Нет сведений',
  '…',
  '...',
  'n/a',
])('«%s» says that there is no value', (text) => expect(isMissing(text)).toBe(true));

test.each(['0', 'нет', 'да', '-5', 'данных', 'хорошо', '1-2', 'нет данных за 2024 год, уточняется'])(
  '«%s» says something',
  (text) => expect(isMissing(text)).toBe(false),
);
