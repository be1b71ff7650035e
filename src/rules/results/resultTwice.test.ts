import { ruleSentences } from '../../../tests/ruleSentences';
import { resultTwice } from './resultTwice';

test('a result that stands twice points at the first; another subject is another result', () => {
  const sheet = `
    Результаты ОГЭ
    Школа | Класс | Предмет | Год | Количество участников | Не преодолели минимум | Доля ниже минимума, % | Средний балл
    СОШ № 1 | 9 | Математика | 2025 | 20 | 2 | 10 | 4
    СОШ № 1 | 9 | Русский язык | 2025 | 20 | 2 | 10 | 4
    СОШ № 1 | 9 | Математика | 2024 | 20 | 2 | 10 | 4
    СОШ № 1 | 9 | Математика | 2025 | 20 | 2 | 10 | 4
  `;
  expect(ruleSentences(resultTwice, sheet)).toEqual([
    'A6: Результат «Математика, 9 класс, СОШ № 1» уже есть в ячейке A3: в суммы он войдёт дважды.',
  ]);
});

const HEAD =
  'Муниципалитет | Школа | Код школы | Год | Процедура | Класс | Предмет | Количество участников | Не преодолели минимум';
const grid = (): string[] =>
  ['Заречный', 'Луговой'].flatMap((place) =>
    ['СОШ № 1', 'СОШ № 2', 'Лицей'].flatMap((school) =>
      ['ОГЭ', 'ВПР'].flatMap((procedure) =>
        [2023, 2024, 2025].flatMap((year) =>
          [5, 9].flatMap((grade) =>
            ['Математика', 'Физика', 'Химия'].map(
              (subject) => `${place} | ${school} | | ${year} | ${procedure} | ${grade} | ${subject} | 20 | 2`,
            ),
          ),
        ),
      ),
    ),
  );

test('what differs in the place, the school, the assessment, the year, the grade or the subject is no repetition', () => {
  expect(ruleSentences(resultTwice, [HEAD, ...grid()].join('\n'))).toEqual([]);
});

test('of two hundred results the one that comes again is found beside its first', () => {
  const rows = grid();
  const sheet = [HEAD, ...rows, rows[100] ?? ''].join('\n');
  const found = ruleSentences(resultTwice, sheet);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^B218: /);
  expect(found[0]).toContain('B102');
});

test('a code says which school it is, whatever its name and place', () => {
  const sheet = `${HEAD}
    Заречный | СОШ № 1 | 101 | 2025 | ОГЭ | 9 | Физика | 20 | 2
    Луговой | Школа № 1 | 101 | 2025 | ОГЭ | 9 | Физика | 20 | 2
    Заречный | СОШ № 1 | 102 | 2025 | ОГЭ | 9 | Физика | 20 | 2
    Заречный | СОШ № 3 | 103 | 2025 | ОГЭ | | Физика | 20 | 2
    Заречный | СОШ № 3 | 103 | 2025 | ОГЭ | 1 | Физика | 20 | 2`;
  expect(ruleSentences(resultTwice, sheet).map((text) => text.slice(0, 3))).toEqual(['B3:']);
});
