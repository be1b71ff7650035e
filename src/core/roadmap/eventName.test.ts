import { eventName } from './eventName';

const name = (title: string, number?: string): string =>
  eventName(
    new Map([['title', title] as const, ...(number === undefined ? [] : [['number', number] as const])]),
  );

test('a number stands before the name, blanks inside are one', () => {
  expect(name('Анализ \n результатов', '4.6')).toBe('4.6 Анализ результатов');
  expect(name('Анализ')).toBe('Анализ');
  expect(name('', '4.6')).toBe('4.6');
});

test('seventy letters are kept from the first on, of more the rest is cut', () => {
  const [whole, longer] = [`А${'б'.repeat(69)}`, `А${'б'.repeat(70)}`];
  expect(name(whole)).toBe(whole);
  expect(name(longer)).toBe(`${whole}…`);
  expect(name(`А${'б'.repeat(67)} вг`)).toBe(`А${'б'.repeat(67)} в…`);
  expect(name(`А${'б'.repeat(68)} вг`)).toBe(`А${'б'.repeat(68)}…`);
});
