import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { issues as english } from '../locales/en/issues';
import { issues as russian } from '../locales/ru/issues';
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
