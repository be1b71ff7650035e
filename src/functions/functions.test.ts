import { FUNCTION_ERRORS } from '../core/values/functionError';
import { functionErrors as english } from '../locales/en/functionErrors';
import { functionErrors as russian } from '../locales/ru/functionErrors';

/** An error as Excel's runtime has it. */
class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

type Associated = Readonly<Record<string, (...args: unknown[]) => unknown>>;
let call: Associated = {};
const context = { displayLanguage: 'ru-RU' };

beforeAll(async () => {
  const CustomFunctions = { associate: (functions: Associated) => (call = functions), Error: RuntimeError };
  Object.assign(globalThis, { CustomFunctions, Office: { context } });
  await import('./functions');
});
beforeEach(() => (context.displayLanguage = 'ru-RU'));

/** What a cell shows and says: `#N/A: sentence`. */
function failure(name: string, ...args: unknown[]): string {
  try {
    return `no failure: ${JSON.stringify(call[name]?.(...args))}`;
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return error.message === '' ? error.code : `${error.code}: ${error.message}`;
  }
}

const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

test.each([
  ['RATIO', [column(5), null, null], '#N/A: Мало данных: значений 1, нужно не меньше 2'],
  ['RATIO', [column(5, 6), 0.6, null], '#NUM!'],
  ['RATIO', [column(0, 6), null, null], '#DIV/0!'],
  ['RATIO', [column(5, 'abc'), null, null], '#VALUE!: Строка 2, столбец 1: «abc» — не число'],
  ['GAP', [column(1, 2), null, column(1)], '#VALUE!: Диапазоны разной длины: 2 и 1'],
  ['GAP', [column(1, 2), null, column(1, -1)], '#VALUE!: Вес не может быть отрицательным: -1'],
  ['GAP', [column(1, 2), null, column(0, 0)], '#VALUE!: Сумма весов должна быть больше нуля'],
  ['GINI', [column(1, '#REF!'), null], '#REF!'],
  ['GINI', [column(1, -1), null], '#VALUE!: Значение не может быть отрицательным: -1'],
  ['THEIL', [column('', '—'), null], '#N/A: Мало данных: значений 0, нужно не меньше 1'],
  [
    'GROUPGAP',
    [column(1), column(2), 'x'],
    '#VALUE!: Мера «x» неизвестна: укажите «разность», «отношение» или «коэн»',
  ],
  ['LOWEST', [column('А'), column(1), 2], '#NUM!'],
  ['EXPECTED', [column(1, 2), column(1, 2), 1], '#N/A: Мало данных: значений 2, нужно не меньше 3'],
  ['EXPECTED', [column(1, 2, 3), column(1, 1, 1), 1], '#DIV/0!'],
  ['EXPECTED', [column(1, 2, 3), column(1, 2, 3), null], '#VALUE!: Не указан параметр x'],
  ['SHARE', [column(1), column(0)], '#DIV/0!'],
  ['SHARE', [column(6), column(5)], '#VALUE!: Часть должна быть от 0 до целого: 6 из 5'],
  ['SHARE', [column(''), column(5)], '#N/A: Мало данных: заполните ячейку с нужным значением'],
  ['SHARE', [column(1, 2), column(1, 2, 3)], '#VALUE!: Диапазоны разной формы: 2×1 и 3×1'],
  ['PASSRATE', [column(1), 'три'], '#VALUE!: Параметр threshold: «три» — не число'],
  ['INTERVAL', [1, 0, null], '#DIV/0!'],
  ['INTERVAL', [1, 2, 95], '#NUM!'],
  ['LOWRESULT', [column(1), 30, 0], '#NUM!'],
  ['ATTAINMENT', [column(1), column(0), null, null], '#DIV/0!'],
  [
    'STATUS',
    [column(1, 2), column(1), column('вбок'), null],
    '#VALUE!: Направление «вбок» неизвестно: укажите «рост» или «снижение»',
  ],
  ['STATUS', [column(1), column(1), null, column(2)], '#NUM!'],
  ['PROGRESS', [column(5), column(5), column(5)], '#DIV/0!'],
  ['TREND', [column(5), null, null], '#N/A: Мало данных: значений 1, нужно не меньше 2'],
  ['TERMEND', [column('По плану КРИРО'), null, null], '#N/A: У срока «По плану КРИРО» нет даты'],
  ['TERMEND', [column(''), null, null], '#N/A: Срок не указан'],
  [
    'DUE',
    [column('май'), column(''), column(''), null, null],
    '#VALUE!: Дата отчёта не указана; укажите ячейку с датой',
  ],
  ['QUANTITY', [column('Приказ № 15')], '#N/A: В тексте «Приказ № 15» нет измеримого количества'],
  ['PARTIES', [''], '#N/A: Ответственный не указан'],
] as const)('%s %j: %s', (name, args, shown) => expect(failure(name, ...args)).toBe(shown));

test('sentences are in the language of Excel', () => {
  context.displayLanguage = 'en-US';
  expect(failure('RATIO', column('abc'), null, null)).toBe('#VALUE!: Row 1, column 1: “abc” is not a number');
});

test('every error has its sentence in both languages, with all its values', () => {
  const codes = Object.keys(FUNCTION_ERRORS).sort();
  const values = { row: 1, column: 2, text: 'abc', count: 1, least: 2, first: 3, second: 4, name: 'x' };
  const words = { ...values, part: 5, whole: 4, value: -1, weight: -1 };
  for (const sentences of [russian, english]) {
    expect(Object.keys(sentences).sort()).toEqual(codes);
    for (const code of codes) expect(sentences[code]?.(words)).toMatch(/^(?!.*undefined).{8,}/);
  }
});

test('arguments left out come as null or not at all', () => {
  const scores = column(40, 50, 60, 70);
  expect(call['RATIO']?.(scores, null, null)).toBe(call['RATIO']?.(scores));
  expect(call['STATUS']?.([[48]], [[50]], null, null)).toEqual([['близко']]);
});

test('each shape of a result', () => {
  expect(call['GAP']?.(column(40, 60), null, null)).toBe(20);
  expect(call['LOWEST']?.(column('А', 'Б'), column(5, 3), null)).toEqual([['Б', 3]]);
  expect(call['RESIDUAL']?.(column(1, '', 2, 4), [[1, 2, 3, 4]])).toHaveLength(4);
  expect(call['RESIDUAL']?.([[1, '', 2, 3]], column(1, 7, 2, 3))).toEqual([
    [expect.closeTo(0), '', expect.closeTo(0), expect.closeTo(0)],
  ]);
  expect(call['SHARE']?.([[1, '', 3]], [[4]])).toEqual([[25, '', 75]]);
  expect(call['INTERVAL']?.(0, 4, null)).toEqual([[0, expect.any(Number)]]);
  expect(call['LOWRESULT']?.([[35, 40]], null, null)).toBe(true);
  expect(call['PARTIES']?.('УО, МУ ДПО «ЦРО»')).toEqual([['УО', 'МУ ДПО «ЦРО»']]);
  expect(call['QUANTITY']?.(column('Обучено 30 чел.', 'Приказ', 12, ''))).toEqual([[30], [''], [12], ['']]);
});

test('a whole column with few rows filled', () => {
  const rows = 1_048_576;
  const scores = Array.from({ length: rows }, (_, row) => [row < 4 ? 40 + 10 * row : '']);
  expect(call['RATIO']?.(scores, null, null)).toBe(70 / 40);
  expect(call['GINI']?.(scores, scores)).toBeCloseTo(
    call['GINI']?.(scores.slice(0, 4), scores.slice(0, 4)) as number,
  );
});
