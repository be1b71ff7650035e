import { calledFunction } from './calledFunction';
import { catalogue, FUNCTION_GROUPS } from './catalogue';
import { exampleFormula, exampleResult, FORMULA_STYLES, storedRange, syntax } from './exampleFormula';
import { sheetFunctions } from './sheetFunctions';

const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e4) / 1e4 + 0 : value;

test.each(catalogue.map((entry) => [entry.id, entry] as const))('the example of %s is right', (_, entry) => {
  const result = calledFunction(entry, entry.example.args.map(storedRange));
  expect(result.map((cells) => cells.map(rounded))).toEqual(storedRange(entry.example.result));
});

test('every function is in the catalogue once, group by group', () => {
  expect(catalogue.map(({ id }) => id).sort()).toEqual(Object.keys(sheetFunctions).sort());
  const groups = catalogue.map(({ group }) => group);
  expect([...new Set(groups)]).toEqual([...FUNCTION_GROUPS]);
  expect(groups).toEqual([...groups].sort((a, b) => FUNCTION_GROUPS.indexOf(a) - FUNCTION_GROUPS.indexOf(b)));
});

test('an example gives no more arguments than there are, and all that are needed', () => {
  for (const { id, parameters, example } of catalogue) {
    const needed = parameters.filter(({ isOptional }) => !isOptional).length;
    expect([id, parameters.slice(0, needed).some(({ isOptional }) => isOptional)]).toEqual([id, false]);
    expect([id, example.args.length >= needed && example.args.length <= parameters.length]).toEqual([
      id,
      true,
    ]);
  }
});

test('formulas are written as each language of Excel writes them', () => {
  const entry = (wanted: string) => catalogue.find(({ id }) => id === wanted) ?? catalogue[0]!;
  expect(exampleFormula(entry('PROGRESS'), FORMULA_STYLES.ru)).toBe('=SHNOR.PROGRESS(40;60;55)');
  expect(exampleFormula(entry('SCALE'), FORMULA_STYLES.en)).toBe('=SHNOR.SCALE({20;45;5},40,10)');
  expect(exampleFormula(entry('TREND'), FORMULA_STYLES.ru)).toBe('=SHNOR.TREND({41\\43,5\\47})');
  expect(exampleFormula(entry('TREND'), FORMULA_STYLES.en)).toBe('=SHNOR.TREND({41,43.5,47})');
  expect(exampleFormula(entry('TERMSTART'), FORMULA_STYLES.ru)).toBe(
    '=SHNOR.TERMSTART("Сентябрь – май";ДАТА(2020;8;1);ДАТА(2021;6;30))',
  );
  expect(syntax(entry('GINI'), FORMULA_STYLES.ru)).toBe('SHNOR.GINI(values; [weights])');
  expect(exampleResult(entry('TERMSTART'), FORMULA_STYLES.ru)).toEqual([['01.09.2020']]);
  expect(exampleResult(entry('LOWRESULT'), FORMULA_STYLES.ru)).toEqual([['ИСТИНА']]);
  expect(exampleResult(entry('INTERVAL'), FORMULA_STYLES.en)).toEqual([['13.6844', '69.4258']]);
});
