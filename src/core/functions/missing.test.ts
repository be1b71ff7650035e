/** What functions of the sheet do where an argument is missing, alone and in ranges; how examples are written. */
import { FunctionError } from '../values/functionError';
import { calledFunction } from './calledFunction';
import { catalogue } from './catalogue';
import { exampleFormula, exampleResult, FORMULA_STYLES, shownCell, storedRange } from './exampleFormula';
import { sheetFunctions } from './sheetFunctions';
import { writtenCall } from './writtenCall';

const ROWWISE: readonly (readonly [keyof typeof sheetFunctions, readonly unknown[], unknown])[] = [
  ['SHARE', [1, 4], 25],
  ['QUADRANT', [60, 50, 30, 20], 'ШНСУ'],
  ['ATTAINMENT', [50, 100], 0.5],
  ['PROGRESS', [40, 60, 50], 0.5],
  ['SCALE', [5, 0, 10], 50],
];

test.each(ROWWISE)('%s needs every one of its arguments', (id, args, wanted) => {
  const call = sheetFunctions[id] as (...given: readonly unknown[]) => unknown;
  const single = args.map((arg) => [[arg]]);
  const result = call(...single);
  expect(Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result).toEqual(wanted);
  args.forEach((_, missing) => {
    const given = single.map((arg, index) => (index === missing ? [['']] : arg));
    expect(() => call(...given)).toThrow(new FunctionError('NO_VALUE'));
    const ranges = args.map((arg, index) => [[arg], [index === missing ? '' : arg]]);
    expect(call(...ranges)).toEqual([[wanted], ['']]);
  });
});

test('parties and residuals: nobody named, a place with one half', () => {
  expect(sheetFunctions.PARTIES('УО')).toEqual([['УО']]);
  expect(() => sheetFunctions.PARTIES('')).toThrow(FunctionError);
  expect(sheetFunctions.RESIDUAL([[1], [''], [3], [2]], [[0], [5], [1], [2]])).toEqual([
    [-0.5],
    [''],
    [1],
    [-0.5],
  ]);
});

test('a call without its last arguments, or with none', () => {
  const entry = catalogue.find(({ id }) => id === 'RATIO');
  if (!entry) throw new Error('no RATIO');
  expect(calledFunction(entry, [[[1], [2]]])).toEqual([[2]]);
  expect(calledFunction(entry, [[[1], [2], [3], [4]], [[0.5]]])).toEqual([[7 / 3]]);
  expect(calledFunction(entry, [[[1], [2]], null, [[1], [1]]])).toEqual([[2]]);
  expect(calledFunction(entry, [[[1], [2]], [[null]]])).toEqual([[2]]);
  expect(writtenCall('RATIO', ['B2:B9', '', ''])).toBe('=SHNOR.RATIO(B2:B9)');
  expect(writtenCall('RATIO', ['', ''])).toBe('=SHNOR.RATIO()');
  expect(writtenCall('RATIO', ['', '0,1'])).toBe('=SHNOR.RATIO(,0.1)');
  expect(writtenCall('RATIO', ['рост "да"'])).toBe('=SHNOR.RATIO("рост ""да""")');
});

test('cells of examples, as they are written, stored and shown', () => {
  const cells = [null, 0.5, true, false, 'а"б', { date: '2021-05-31' }];
  const entry = {
    id: 'RATIO',
    example: { args: [[cells, [1]], 2], result: [cells] },
  } as unknown as Parameters<typeof exampleFormula>[0];
  expect(exampleFormula(entry, FORMULA_STYLES.ru)).toBe(
    '=SHNOR.RATIO({\\0,5\\ИСТИНА\\ЛОЖЬ\\"а""б"\\ДАТА(2021;5;31);1};2)',
  );
  expect(exampleFormula(entry, FORMULA_STYLES.en)).toBe(
    '=SHNOR.RATIO({,0.5,TRUE,FALSE,"а""б",DATE(2021,5,31);1},2)',
  );
  expect(storedRange([cells] as never)).toEqual([[null, 0.5, true, false, 'а"б', 44_347]]);
  expect(storedRange(7)).toEqual([[7]]);
  expect(exampleResult(entry, FORMULA_STYLES.ru)).toEqual([
    ['', '0,5', 'ИСТИНА', 'ЛОЖЬ', 'а"б', '31.05.2021'],
  ]);
  expect(shownCell({ date: '2021-05-31' }, FORMULA_STYLES.en)).toBe('2021-05-31');
});
