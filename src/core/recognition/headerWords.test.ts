import { fit, headerClauses, headerWords, phrases } from './headerWords';

describe('headerWords', () => {
  test.each([
    ['№ п/п', ['№', 'п', 'п']],
    ['Ответ-\nственный', ['ответственный']],
    ['Основные мероприятия', ['мероприятия']],
    ['Отчёт', ['отчет']],
    ['Доля «2», %', ['доля', '2', '%']],
  ])('%s', (text, words) => expect(headerWords(text)).toEqual(words));

  test('a sentence has none', () => expect(headerWords('слово '.repeat(60))).toEqual([]));
});

describe('fit', () => {
  const responsible = phrases('ответствен | исполнител | куратор 0.6');
  const score = (text: string): number => fit(headerWords(text), responsible);

  test('the words of the dictionary alone are a full fit', () => expect(score('Ответственные')).toBe(1));
  test('a weight holds', () => expect(score('Куратор')).toBe(0.6));
  test('words left over take from it', () =>
    expect(score('Ответственный за исполнение плана')).toBeLessThan(1));
  test('so does another word first', () => expect(score('Результат исполнителя')).toBeLessThan(0.6));
  test('one slip of the pen is no other word', () => {
    for (const slip of ['Ответсвенный', 'Отвественный', 'Ответственый', 'Ответсвтенный'])
      expect(score(slip)).toBe(1);
  });
  test('another beginning is', () => expect(score('Безответственный')).toBe(0));
  test('a stem with a stop is a whole word', () => {
    const unit = phrases('ед.');
    expect(fit(headerWords('Ед.'), unit)).toBe(1);
    expect(fit(headerWords('Единица'), unit)).toBe(0);
  });
});

describe('slips of the pen', () => {
  const known = (word: string, stem: string): boolean => fit([word], phrases(stem)) > 0;
  /** The word with other letters from a place on. */
  const put = (word: string, at: number, letters: string, without = 1): string =>
    word.slice(0, at) + letters + word.slice(at + without);

  test.each(['мероприят', 'показат'])('one anywhere in «%s» but in its first letter', (stem) => {
    const word = `${stem}ия`;
    for (let at = 1; at < stem.length; at++) {
      expect([at, known(put(word, at, ''), stem)]).toEqual([at, true]);
      expect([at, known(put(word, at, 'щ'), stem)]).toEqual([at, true]);
      expect([at, known(put(word, at, 'щ', 0), stem)]).toEqual([at, true]);
    }
    for (let at = 1; at < stem.length - 1; at++) {
      const swapped = put(word, at, `${stem[at + 1]}${stem[at]}`, 2);
      expect([at, known(swapped, stem)]).toEqual([at, true]);
    }
    expect(known(put(word, 0, 'щ'), stem)).toBe(false);
    expect(known(stem.slice(0, -1), stem)).toBe(true);
    expect(known(stem.slice(0, -2), stem)).toBe(false);
  });

  test('two make another word', () => {
    const stem = 'мероприят';
    for (let at = 1; at < stem.length - 2; at++) {
      for (let other = at + 2; other < stem.length; other++) {
        const twice = put(put(`${stem}ия`, other, 'щ'), at, 'щ');
        expect([twice, known(twice, stem)]).toEqual([twice, false]);
      }
    }
  });

  test('none in a stem of six letters', () => expect(known('медия', 'медиан')).toBe(false));
});

test('a header of 250 letters has words, a longer one none', () => {
  expect(headerWords('щ'.repeat(250))).toHaveLength(1);
  expect(headerWords('щ'.repeat(251))).toEqual([]);
  expect(headerClauses('щ'.repeat(250))).toHaveLength(1);
  expect(headerClauses(`${'щ'.repeat(250)},`)).toEqual([]);
});

test('a clause has a word of three letters at least', () => {
  expect(headerClauses('Цель, шаг')).toEqual([['цель', 'шаг'], ['цель'], ['шаг']]);
  expect(headerClauses('Цель, УО, шаг')).toEqual([['цель', 'уо', 'шаг'], ['цель'], ['шаг']]);
  expect(headerClauses('Цель, УО')).toEqual([['цель', 'уо']]);
});
