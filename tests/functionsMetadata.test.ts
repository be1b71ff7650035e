import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { functions as russian } from '../src/locales/ru/functions';
import { expectGenerated, rootPath } from './generated';

/** functions.json is a golden file: its ids live in users' workbooks and never change. */

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: { description: string; name: string }[];
  }[];
}

async function metadata(): Promise<Metadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([
    rootPath('src/functions/functions.ts'),
  ]);
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson) as Metadata;
}

test('the metadata is up to date', async () => {
  expectGenerated('src/functions/functions.json', `${JSON.stringify(await metadata(), null, 2)}\n`);
});

test('the Russian metadata has the same names and Russian descriptions', async () => {
  const base = await metadata();
  expect(base.functions.map(({ id }) => id).sort()).toEqual(Object.keys(russian).sort());
  const translated = base.functions.map((each) => {
    const texts = russian[each.id];
    expect(texts?.parameters).toHaveLength(each.parameters.length);
    const parameters = each.parameters.map((parameter, index) => ({
      ...parameter,
      description: texts?.parameters[index] ?? '',
    }));
    return { ...each, description: texts?.description ?? '', parameters };
  });
  const content = { ...base, functions: translated };
  expectGenerated('src/functions/functions.ru-ru.json', `${JSON.stringify(content, null, 2)}\n`);
});

test('functions.ts associates exactly the functions of the metadata', async () => {
  const associated: Record<string, unknown> = {};
  Object.assign(globalThis, {
    CustomFunctions: { associate: (map: Record<string, unknown>) => Object.assign(associated, map) },
  });
  await import('../src/functions/functions');
  expect(Object.keys(associated).sort()).toEqual((await metadata()).functions.map(({ id }) => id).sort());
});
