import fc from 'fast-check';
import { knownSchool, schoolFinder } from './knownSchool';
import { readSchool, schoolLikeness, type NamedSchool } from './schoolLikeness';

const REGISTRY: readonly NamedSchool[] = [
  { name: 'МБОУ «СОШ № 3 г. Заречного»', code: 'edu110203' },
  { name: 'МБОУ СОШ № 13', code: 'edu110213' },
  { name: 'МКОУ «Луговская ООШ»', code: 'edu110207' },
  { name: 'МБОУ «Лицей № 3»', code: 'edu110204' },
  { name: 'МАОУ Гимназия № 1 имени А.С. Пушкина', code: 'edu110201' },
  { name: 'МКОУ Заозёрская СОШ', code: 'edu110209' },
];

function found(name: string, code?: string): string {
  const known = knownSchool({ name, code }, REGISTRY);
  if (known.is === 'certain') return known.school.name;
  return known.is === 'doubtful' ? `? ${known.candidates.map(({ school }) => school.name).join(', ')}` : '-';
}

test.each([
  ['МБОУ СОШ № 3', 'МБОУ «СОШ № 3 г. Заречного»'],
  ['МБОУ "СОШ №3 г. Заречного"', 'МБОУ «СОШ № 3 г. Заречного»'],
  ['Школа 3', 'МБОУ «СОШ № 3 г. Заречного»'],
  ['СОШ №3', 'МБОУ «СОШ № 3 г. Заречного»'],
  [
    'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 3 города Заречный»',
    'МБОУ «СОШ № 3 г. Заречного»',
  ],
  ['школа №13', 'МБОУ СОШ № 13'],
  ['Луговская основная школа', 'МКОУ «Луговская ООШ»'],
  ['ООШ с. Лугового', 'МКОУ «Луговская ООШ»'],
  ['Лицей 3', 'МБОУ «Лицей № 3»'],
  ['гимназия №1', 'МАОУ Гимназия № 1 имени А.С. Пушкина'],
  ['Заозерская школа', 'МКОУ Заозёрская СОШ'],
  ['МБОУ СОШ № 7', '-'],
  ['Гимназия № 3', '-'],
  ['СОШ № 3 г. Озёрска', '-'],
])('%s → %s', (name, expected) => expect(found(name)).toBe(expected));

test('a code or a login is surer than any name', () => {
  expect(found('Школа имени кого-то ещё', 'EDU110213')).toBe('МБОУ СОШ № 13');
  expect(found('МБОУ СОШ № 3', 'edu999999')).toBe('-');
  // A code of another kind cannot be compared: the name decides.
  expect(found('МБОУ СОШ № 3', '111003')).toBe('МБОУ «СОШ № 3 г. Заречного»');
});

test('initials are no villages: a person’s name is no place', () => {
  const known = [{ name: 'СОШ № 5 имени Пушкина г. Заречного' }, { name: 'СОШ № 5 имени Гоголя' }];
  for (const name of [
    'СОШ № 5 им. А.С. Пушкина',
    'СОШ № 5 имени А. С. Пушкина',
    'СОШ № 5 имени П.П. Пушкина',
  ])
    expect(knownSchool({ name }, known)).toEqual({ is: 'certain', school: known[0] });
  expect(knownSchool({ name: 'СОШ № 5 р.п. Южный' }, [{ name: 'СОШ № 5 пгт Северный' }])).toEqual({
    is: 'unknown',
  });
});

test('two schools that fit alike are asked about', () => {
  const twins = [{ name: 'СОШ № 5 г. Заречного' }, { name: 'СОШ № 5 п. Лугового' }];
  const known = knownSchool({ name: 'СОШ № 5' }, twins);
  expect(known.is).toBe('doubtful');
  expect(knownSchool({ name: 'СОШ № 5 города Заречный' }, twins)).toEqual({
    is: 'certain',
    school: twins[0],
  });
});

test('a school is itself, and likeness has no direction', () => {
  const name = fc.constantFrom(
    ...REGISTRY.map((school) => school.name),
    'Школа 3',
    'СОШ № 13 г. Заречного',
    'Лицей',
  );
  fc.assert(
    fc.property(name, name, (a, b) => {
      const [one, other] = [readSchool({ name: a }), readSchool({ name: b })];
      expect(schoolLikeness(one, one)).toBeGreaterThanOrEqual(0.6);
      expect(schoolLikeness(one, other)).toBeCloseTo(schoolLikeness(other, one), 9);
    }),
  );
});

test('a name that stands in the list is that school, however little it says', () => {
  const known = [{ name: 'Школа в честь героев' }, { name: 'Школа' }];
  expect(knownSchool({ name: '«ШКОЛА»' }, known)).toEqual({ is: 'certain', school: known[1] });
});

test('a finder answers as often as it is asked, and alike', () => {
  const find = schoolFinder(REGISTRY);
  for (const { name, code } of REGISTRY) {
    expect(find({ name })).toEqual(knownSchool({ name }, REGISTRY));
    expect(find({ name: '', code })).toBe(find({ name: '', code }));
  }
});

test.each([
  ['СОШ № 3', 'СОШ № 3', 1],
  ['СОШ № 3 им. Пушкина', 'СОШ № 3 им. Пушкина', 1],
  ['СОШ № 3', 'ООШ № 3', 0],
  ['СОШ № 3', 'СОШ № 4', 0],
  ['Луговская СОШ', 'Озёрская СОШ', 0],
])('%s is %s: %p', (a, b, score) => {
  const found = schoolLikeness(readSchool({ name: a }), readSchool({ name: b }));
  if (score === 1) expect(found).toBe(1);
  else expect(found).toBeLessThan(0.6);
});

test('a word that one name has more costs little, and costs something', () => {
  const found = schoolLikeness(
    readSchool({ name: 'СОШ № 3 им. Пушкина' }),
    readSchool({ name: 'СОШ № 3 им. А. Пушкина и Гоголя' }),
  );
  expect(found).toBeLessThan(1);
  expect(found).toBeGreaterThan(0.85);
});
