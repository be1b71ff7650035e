import { remembered } from './remembered';

test('each text is asked about once, and what is told of it may be nothing', () => {
  const asked: string[] = [];
  const tell = remembered((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  expect(['а', '', 'аб', 'а', ''].map(tell)).toEqual([1, undefined, 2, 1, undefined]);
  expect(asked).toEqual(['а', '', 'аб']);
});

test('more texts than may be held are asked about anew', () => {
  const asked: string[] = [];
  const tell = remembered((text) => asked.push(text), 2);
  for (const text of ['а', 'б', 'а', 'в', 'в', 'а']) tell(text);
  expect(asked).toEqual(['а', 'б', 'в', 'а']);
});
