import { catalogue } from '../core/functions/catalogue';
import { rules } from '../rules';
import { templates } from '../templates';
import { textsFor } from '../locales';
import { searchWords } from '../locales/searchWords';
import { answers } from './answers';

const found = (query: string, language = 'ru'): string[] => {
  const { functions, functionGroups, locale } = textsFor(language);
  return catalogue
    .filter(({ id, group }) =>
      answers(
        { ids: [id], texts: [functions[id]?.description, functionGroups[group]?.title] },
        query,
        searchWords(locale),
      ),
    )
    .map(({ id }) => id);
};

test.each([
  ['двойки', 'PASSRATE'],
  ['не сдали', 'PASSRATE'],
  ['отстающие', 'LOWEST'],
  ['средний', 'GAP'],
  ['просроченные', 'DUE'],
  ['кто отвечает', 'PARTIES'],
  ['разрывы', 'GAP'],
  ['отстаёт', 'LOWEST'],
])('«%s» finds %s', (query, id) => {
  expect(found(query)).toContain(id);
});

test('every word has to be meant; nothing typed finds all', () => {
  expect(found('двойки Гагарина')).toEqual([]);
  expect(found('двойки')).not.toContain('GINI');
  expect(found('')).toHaveLength(catalogue.length);
  expect(found('average', 'en')).toContain('GAP');
});

test.each(['ru', 'en'] as const)(
  'what the %s dictionary means is a function, a template or a subject of issues; all of the first two are meant',
  (locale) => {
    const ids = [...catalogue, ...templates].map(({ id }): string => id);
    const subjects = rules.map(({ code }) => code.slice(0, code.lastIndexOf('-')));
    const meant = searchWords(locale).flatMap(([, each]) => each);
    expect(meant.filter((id) => !ids.includes(id) && !subjects.includes(id))).toEqual([]);
    // A scale has but its own name.
    expect(
      ids.filter((id) => !meant.includes(id)).filter((id) => !['SCALE', 'TERMKIND'].includes(id)),
    ).toEqual([]);
    for (const [, each] of searchWords(locale)) expect(new Set(each).size).toBe(each.length);
    const words = searchWords(locale).flatMap(([each]) => each);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => word !== word.toLowerCase() || word.includes('ё'))).toEqual([]);
  },
);
