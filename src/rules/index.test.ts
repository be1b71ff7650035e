import { readdirSync } from 'node:fs';
import { issues as english } from '../locales/en/issues';
import { issues as russian } from '../locales/ru/issues';
import { rules } from '.';

const files = readdirSync(__dirname).filter((name) => name.endsWith('.ts') && !name.startsWith('index'));
const named = (ending: string): string[] =>
  files.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));

test('every rule of the folder is listed, once, with a test', async () => {
  const modules = named('.ts').filter((name) => !name.endsWith('.test'));
  const listed = await Promise.all(
    modules.map(async (name) => (await import(`./${name}`)) as Record<string, (typeof rules)[number]>),
  );
  const found = modules.map((name, index) => listed[index]?.[name]);
  expect(new Set(found)).toEqual(new Set(rules));
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  expect(named('.test.ts').sort()).toEqual(modules.sort());
});

test('both languages have the sentences of every code, and no others', () => {
  const codes = rules.map(({ code }) => code as string).sort();
  expect(Object.keys(russian).sort()).toEqual(codes);
  expect(Object.keys(english).sort()).toEqual(codes);
});
