import { readFileSync } from 'node:fs';
import { catalogue, FUNCTION_GROUPS, type FunctionEntry } from '../src/core/functions/catalogue';
import { exampleFormula, exampleResult, FORMULA_STYLES, syntax } from '../src/core/functions/exampleFormula';
import { functionGroups as englishGroups, functions as english } from '../src/locales/en/functions';
import { functionGroups as russianGroups, functions as russian } from '../src/locales/ru/functions';
import type { FunctionGroupTexts, FunctionTexts } from '../src/locales/functionTexts';
import { pageOf } from './docPart';
import { expectGenerated, rootPath } from './generated';

/** The catalogue, the metadata for Excel, the texts and the pages of functions say the same. */

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly dimensionality?: string;
    }[];
  }[];
}

const metadata = JSON.parse(readFileSync(rootPath('src/functions/functions.json'), 'utf8')) as Metadata;

test('the catalogue has the functions and parameters of the metadata', () => {
  expect(
    catalogue.map(({ id, parameters }) => ({
      id,
      parameters: parameters.map(({ name, isOptional = false, isSingle = false }) => ({
        name,
        isOptional,
        isSingle,
      })),
    })),
  ).toEqual(
    metadata.functions.map(({ id, parameters }) => ({
      id,
      parameters: parameters.map(({ name, optional = false, dimensionality }) => ({
        name,
        isOptional: optional,
        isSingle: dimensionality !== 'matrix',
      })),
    })),
  );
});

test('English texts are those of the metadata', () => {
  expect(
    catalogue.map(({ id }) => ({
      id,
      description: english[id]?.description,
      parameters: english[id]?.parameters,
    })),
  ).toEqual(
    metadata.functions.map(({ id, description, parameters }) => ({
      id,
      description,
      parameters: parameters.map((parameter) => parameter.description),
    })),
  );
});

test('both languages have texts for every function and group, sources alike', () => {
  const ids = catalogue.map(({ id }) => id).sort();
  for (const texts of [russian, english]) expect(Object.keys(texts).sort()).toEqual(ids);
  for (const groups of [russianGroups, englishGroups])
    expect(Object.keys(groups).sort()).toEqual([...FUNCTION_GROUPS].sort());
  for (const { id, parameters } of catalogue) {
    expect([id, russian[id]?.parameters.length]).toEqual([id, parameters.length]);
    expect([id, Boolean(russian[id]?.source)]).toEqual([id, Boolean(english[id]?.source)]);
  }
});

interface Language {
  readonly style: keyof typeof FORMULA_STYLES;
  readonly title: string;
  readonly intro: readonly string[];
  readonly groups: Readonly<Record<string, FunctionGroupTexts>>;
  readonly functions: Readonly<Record<string, FunctionTexts>>;
  readonly words: Readonly<
    Record<'parameter' | 'meaning' | 'example' | 'result' | 'source' | 'rowwise' | 'generated', string>
  >;
}

const LANGUAGES: readonly Language[] = [
  {
    style: 'ru',
    title: 'Функции SHNOR',
    groups: russianGroups,
    functions: russian,
    intro: [
      'Формулы для своих листов: набираются как обычные, с началом `=SHNOR.`. Параметры в квадратных скобках можно',
      'не указывать.',
      '',
      '- **Что читается.** Пустые ячейки, прочерки, «н/д» и «нет данных» пропускаются; текст «45,5», «1 234,5» или',
      '  «45,5 %» — это число. Другой текст — ошибка, которая называет его место. Логические значения пропускаются.',
      '- **↕ — сразу весь столбец.** Такая функция принимает диапазон вместо значения и заполняет ячейки ниже. Один',
      '  вызов на столбец считается намного быстрее, чем по вызову в строке. Где посчитать нельзя, ячейка пустая.',
      '- **Ошибки.** Мало данных — `#Н/Д`, деление на ноль — `#ДЕЛ/0!`, параметр вне границ — `#ЧИСЛО!`, остальное —',
      '  `#ЗНАЧ!` с объяснением. Ошибка из диапазона возвращается как есть.',
      '- **Пары** (значения и веса, результаты и условия) берутся ячейка за ячейкой; пара без половины пропускается.',
      '- **Подписи** («достигнут», «просрочено») русские в любом языке: это данные, которые идут вместе с книгой.',
    ],
    words: {
      parameter: 'Параметр',
      meaning: 'Что это',
      example: 'Пример',
      result: 'Результат',
      source: 'Источник',
      rowwise: 'Принимает столбец целиком.',
      generated: 'Файл создаётся из каталога функций и их текстов: `npm run generate`.',
    },
  },
  {
    style: 'en',
    title: 'SHNOR functions',
    groups: englishGroups,
    functions: english,
    intro: [
      'Formulas for sheets of your own: typed as any other, beginning with `=SHNOR.`. Parameters in brackets may be',
      'left out.',
      '',
      '- **What is read.** Blank cells, dashes, «н/д» and «нет данных» are skipped; a text such as 45,5 or 1 234,5 or',
      '  45,5 % is that number. Any other text is an error that names its place. Logical values are skipped.',
      '- **↕: a whole column at once.** Such a function takes a range in place of a value and fills the cells below. One',
      '  call for a column is far quicker than one in each row. What cannot be computed stays blank.',
      '- **Errors.** Too little data `#N/A`, division by zero `#DIV/0!`, a parameter out of its range `#NUM!`, the rest',
      '  `#VALUE!` with an explanation. An error in a range is returned as it is.',
      '- **Pairs** (values and weights, results and conditions) are taken cell by cell; a pair without a half is skipped.',
      '- **Labels** («достигнут», «просрочено») are Russian in every language: they are data that travel with the workbook.',
    ],
    words: {
      parameter: 'Parameter',
      meaning: 'What it is',
      example: 'Example',
      result: 'Result',
      source: 'Source',
      rowwise: 'Takes a whole column.',
      generated: 'This file is made from the catalogue of functions and their texts: `npm run generate`.',
    },
  },
];

function section(entry: FunctionEntry, { style, functions, words }: Language): string[] {
  const [texts, signs] = [functions[entry.id], FORMULA_STYLES[style]];
  const parameters = entry.parameters.map(
    ({ name, isOptional }, index) =>
      `| \`${isOptional ? `[${name}]` : name}\` | ${texts?.parameters[index]} |`,
  );
  const result = exampleResult(entry, signs)
    .map((cells) => cells.map((cell) => cell || '—').join(' · '))
    .join('<br>');
  return [
    `### ${entry.id}${entry.isRowwise ? ' ↕' : ''}`,
    '',
    `\`${syntax(entry, signs)}\``,
    '',
    `${texts?.description}${entry.isRowwise ? ` ${words.rowwise}` : ''}`,
    '',
    `| ${words.parameter} | ${words.meaning} |`,
    '| --- | --- |',
    ...parameters,
    '',
    texts?.definition ?? '',
    ...(texts?.source ? ['', `${words.source}: ${texts.source}`] : []),
    '',
    `${words.example}: \`${exampleFormula(entry, signs)}\``,
    '',
    `${words.result}: ${result}`,
    '',
  ];
}

function page(language: Language): string[] {
  const groups = FUNCTION_GROUPS.flatMap((group) => [
    `## ${language.groups[group]?.title}`,
    '',
    language.groups[group]?.description ?? '',
    '',
    ...catalogue.filter((entry) => entry.group === group).flatMap((entry) => section(entry, language)),
  ]);
  return [`# ${language.title}`, '', ...language.intro, '', language.words.generated, '', ...groups];
}

test.each(LANGUAGES)('the page of functions is up to date ($style)', (language) => {
  expectGenerated(pageOf('functions', language.style), `${page(language).join('\n').trimEnd()}\n`);
});
