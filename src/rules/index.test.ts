import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { issues as english } from '../locales/en/issues';
import { issues as russian } from '../locales/ru/issues';
import { bookFrom } from '../../tests/ruleSentences';
import { validate } from '../core/check/validate';
import { rules } from '.';

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.includes('/') && name.endsWith('.ts'));
const tests = files.filter((name) => name.endsWith('.test.ts'));
const modules = files.filter((name) => !tests.includes(name));

test('every rule of the folders is listed, once, with a test', async () => {
  const found = await Promise.all(
    modules.map(async (name) => {
      const exported = (await import(`./${name}`)) as Record<string, (typeof rules)[number]>;
      return exported[basename(name, '.ts')];
    }),
  );
  expect(new Set(found)).toEqual(new Set(rules));
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  expect(tests.map((name) => name.replace('.test.ts', '.ts')).sort()).toEqual([...modules].sort());
});

test('both languages have the sentences of every code, and no others', () => {
  const codes = rules.map(({ code }) => code as string).sort();
  expect(Object.keys(russian).sort()).toEqual(codes);
  expect(Object.keys(english).sort()).toEqual(codes);
});

const ROADMAP = [
  ['№', 'Мероприятие', 'Сроки', 'Ответственный', 'Результат', 'Отметка о выполнении'],
  ['1', 'Анализ кадров', 'когда-нибудь', '', '', 'выполнено'],
  ['1', 'Семинар', 'Май 2017', 'УО', '', 'Иванова'],
  ['2', 'Совет', '', 'УО', 'Приказ', ''],
  ['3', 'Курсы', 'Сентябрь 2025', 'УО', 'Справка', ''],
];
const INDICATORS = [
  ['№', 'Показатель', 'Исходное значение (2024)', '2025', '2026'],
  ['1', 'Доля школ с договорами', '', 'половина', '100'],
  ['2', 'Доля педагогов', '10', '20', '30'],
];

test.each([
  ['roadmap', ROADMAP],
  ['indicators', INDICATORS],
])('no rule of a %s speaks of a column that is not there', (_, table) => {
  const width = table[0]?.length ?? 0;
  const found = new Set<string>();
  for (let missing = -1; missing < width; missing++) {
    const rows = table.map((row) => row.filter((__, column) => column !== missing));
    const book = bookFrom([{ name: 'Лист', rows }]);
    for (const { at, code } of validate(book, rules)) {
      found.add(code);
      expect([code, missing, book.tables[0]?.headers.has(at.column)]).toEqual([code, missing, true]);
    }
  }
  // The whole table has something for most rules to say.
  expect(found.size).toBeGreaterThan(1);
});
