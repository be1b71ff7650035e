import { fit, headerWords, phrases } from './headerWords';

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
