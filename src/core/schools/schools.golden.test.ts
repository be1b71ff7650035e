/** Names of schools against each other and against registers: what each says, how alike they are, which is meant. */
import { expectGenerated } from '../../../tests/generated';
import { knownSchool } from './knownSchool';
import { readSchool, schoolLikeness, type NamedSchool } from './schoolLikeness';
import { schoolName } from './schoolName';

const NAMES = [
  'МБОУ СОШ № 3',
  'МБОУ «СОШ №3 г. Заречного»',
  'Средняя общеобразовательная школа N 3 города Заречный',
  'Школа 3',
  'Школа № 03',
  'школа #3',
  'СШ 3',
  'с/ш № 3',
  'ООШ № 3',
  'основная школа 3 с. Луговое',
  'НОШ № 3',
  'Начальная школа № 3',
  'НШ-детский сад № 3',
  'Лицей № 3',
  'МАОУ лицей г. Озёрска',
  'Гимназия № 1 имени А.С. Пушкина',
  'гимназия 1 им. Гоголя',
  'Гимназия имени Пушкина',
  'СОШ № 3 им. С. Лазо',
  'СОШ № 3 имени Д.И. Менделеева г. Заречного',
  'СОШ им. Пушкина с. Луговое',
  'Прогимназия № 1',
  'Кадетская школа № 1',
  'Кадетский корпус',
  'КШ № 1',
  'Школа-интернат № 1',
  'Интернат № 1',
  'Вечерняя школа № 1',
  'ЦО № 1',
  'Центр образования «Росток»',
  'МКОУ Луговская ООШ',
  'Луговская основная общеобразовательная школа Заречного района',
  'ООШ с. Лугового',
  'ООШ д. Луговая',
  'школа пос. Южный',
  'школа п. Южного',
  'школа посёлка Южный',
  'школа станицы Южной',
  'школа рп Южный',
  'школа гор. Южный-Лес',
  'Южная школа',
  'Муниципальное казённое общеобразовательное учреждение «Южная средняя школа»',
  'Филиал МБОУ СОШ № 3',
  'СОШ № 3 и № 4',
  'СОШ 3.5',
  'СОШ № 12345',
  'СОШ 12345',
  'СОШ (sch0301) № 7',
  'Школа',
  'Лицей',
  'Детский сад № 3',
  'им. Пушкина',
  '',
];

const PAIRS: readonly (readonly [NamedSchool, NamedSchool])[] = [
  [{ name: 'СОШ № 3' }, { name: 'СОШ № 3' }],
  [{ name: 'СОШ № 3' }, { name: 'СОШ № 4' }],
  [{ name: 'СОШ № 3' }, { name: 'Школа № 3' }],
  [{ name: 'СОШ № 3' }, { name: 'ООШ № 3' }],
  [{ name: 'СОШ № 3' }, { name: 'Лицей № 3' }],
  [{ name: 'СОШ № 3' }, { name: 'СОШ № 3 г. Заречного' }],
  [{ name: 'СОШ № 3 г. Заречного' }, { name: 'СОШ № 3 города Заречный' }],
  [{ name: 'СОШ № 3 г. Заречного' }, { name: 'СОШ № 3 г. Южного' }],
  [{ name: 'СОШ № 3 г. Заречного' }, { name: 'Школа № 3 г. Южного' }],
  [{ name: 'СОШ № 3 им. Пушкина' }, { name: 'СОШ № 3' }],
  [{ name: 'СОШ № 3 им. Пушкина' }, { name: 'СОШ № 3 им. Гоголя' }],
  [{ name: 'СОШ № 3 им. Пушкина' }, { name: 'СОШ № 3 им. Пушкина и Гоголя' }],
  [{ name: 'Южная СОШ' }, { name: 'Южная СОШ' }],
  [{ name: 'Южная СОШ' }, { name: 'СОШ п. Южный' }],
  [{ name: 'Южная СОШ' }, { name: 'Северная СОШ' }],
  [{ name: 'Южная СОШ' }, { name: 'Южная СОШ № 1' }],
  [{ name: 'Южная СОШ' }, { name: 'СОШ № 1' }],
  [{ name: 'Южная школа' }, { name: 'Южная лесная школа' }],
  [{ name: 'Школа' }, { name: 'Школа' }],
  [{ name: 'Школа' }, { name: 'Южная школа' }],
  [{ name: 'Школа' }, { name: 'Школа № 1' }],
  [{ name: 'Школа Лес' }, { name: 'Школа Лесная' }],
  [{ name: 'Школа Ле' }, { name: 'Школа Лесная' }],
  [{ name: 'Школа Лист' }, { name: 'Школа Листопад' }],
  [{ name: 'Школа Липа' }, { name: 'Школа Липовая' }],
  [{ name: 'Школа Роща' }, { name: 'Школа Роза' }],
  [
    { name: 'а', code: '101' },
    { name: 'б', code: '101' },
  ],
  [
    { name: 'СОШ № 3', code: '101' },
    { name: 'СОШ № 3', code: '102' },
  ],
  [
    { name: 'СОШ № 3', code: 'edu101' },
    { name: 'СОШ № 3', code: '102' },
  ],
  [
    { name: 'СОШ № 3', code: 'EDU101 ' },
    { name: 'б', code: 'edu101' },
  ],
  [
    { name: 'СОШ № 3', code: '' },
    { name: 'СОШ № 3', code: '102' },
  ],
  [
    { name: 'СОШ № 3', code: null },
    { name: 'СОШ № 4', code: '102' },
  ],
];

const REGISTERS: Readonly<Record<string, readonly NamedSchool[]>> = {
  'with codes': [
    { name: 'МБОУ «СОШ № 3 г. Заречного»', code: 'edu110203' },
    { name: 'МБОУ СОШ № 13', code: 'edu110213' },
    { name: 'МКОУ «Луговская ООШ»', code: 'edu110207' },
    { name: 'МБОУ «Лицей № 3»', code: 'edu110204' },
    { name: 'МАОУ Гимназия № 1 имени А.С. Пушкина', code: 'edu110201' },
    { name: 'МКОУ Заозёрская СОШ', code: 'edu110209' },
    { name: 'МБОУ СОШ № 4', code: '' },
  ],
  'of namesakes': [
    { name: 'СОШ № 5 г. Заречного' },
    { name: 'СОШ № 5 п. Лугового' },
    { name: 'СОШ № 5' },
    { name: 'ООШ № 5' },
    { name: 'СОШ № 6' },
    { name: 'СОШ № 6' },
    { name: 'Южная СОШ' },
    { name: 'Южная СОШ № 1' },
    { name: 'Южная школа' },
    { name: 'Школа' },
  ],
  'of one code twice': [
    { name: 'СОШ № 7', code: '107' },
    { name: 'СОШ № 8', code: '107' },
    { name: 'СОШ № 9', code: '109' },
  ],
  'of seven of a kind': [1, 2, 3, 4, 5, 6, 7].map((number) => ({
    name: `Школа № 5 села Лесного-${'абвгдеж'[number - 1]}`,
  })),
};
const WANTED: readonly NamedSchool[] = [
  ...[
    'МБОУ СОШ № 3',
    'Школа 3',
    'Лицей 3',
    'Гимназия № 3',
    'СОШ № 3 г. Озёрска',
    'гимназия Пушкина',
    'Луговская школа',
  ].map((name) => ({ name })),
  ...[
    'СОШ № 5',
    'школа 5',
    'СОШ № 5 города Заречный',
    'СОШ № 6',
    '«сош №6»',
    'Южная СОШ',
    'Южная',
    'Школа',
    'ШКОЛА',
    '',
    'СОШ',
  ].map((name) => ({ name })),
  ...['СОШ № 7', 'СОШ № 8', 'СОШ № 9', 'Школа № 5'].map((name) => ({ name })),
  { name: 'кто-то', code: 'EDU110213' },
  { name: 'МБОУ СОШ № 13', code: 'edu999999' },
  { name: 'МБОУ СОШ № 13', code: '111' },
  { name: 'МБОУ СОШ № 4', code: 'edu110213' },
  { name: 'МБОУ СОШ № 13', code: 'edu110213' },
  { name: '', code: 'edu110209' },
  { name: '', code: '107' },
  { name: 'СОШ № 7', code: '107' },
  { name: 'СОШ № 9', code: '107' },
  { name: 'СОШ № 9', code: '109' },
];

const named = ({ name, code }: NamedSchool): string => `«${name}»${code ? ` ${code}` : ''}`;

function found(wanted: NamedSchool, known: readonly NamedSchool[]): string {
  const answer = knownSchool(wanted, known);
  if (answer.is === 'certain') return named(answer.school);
  if (answer.is === 'unknown') return '–';
  return `? ${answer.candidates.map(({ school, score }) => `${named(school)} ${score.toFixed(3)}`).join(', ')}`;
}

function told(name: string): string {
  const { kind, step, number, places, words } = schoolName(name);
  return [kind || '–', step ?? '–', number ?? '–', places.join(' ') || '–', words.join(' ') || '–'].join(
    ' | ',
  );
}

test('names of schools are taken apart and compared as the golden file says', () =>
  expectGenerated(
    'src/core/schools/schools.golden.txt',
    [
      '# kind | step | number | places | words',
      ...NAMES.map((name) => `«${name}» → ${told(name)}`),
      '',
      '# how alike',
      ...PAIRS.map(
        ([a, b]) => `${named(a)} and ${named(b)}: ${schoolLikeness(readSchool(a), readSchool(b)).toFixed(4)}`,
      ),
      ...Object.entries(REGISTERS).flatMap(([title, known]) => [
        '',
        `# a register ${title}`,
        ...WANTED.map((wanted) => `${named(wanted)} → ${found(wanted, known)}`),
      ]),
      '',
    ].join('\n'),
  ));
