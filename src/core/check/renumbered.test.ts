import { bookFrom } from '../../../tests/ruleSentences';
import { sheetFromText } from '../recognition/sheetFromText';
import { renumbered } from './renumbered';

/** `A3:2.6→2.7` for each edit that numbers anew from a row on (as people count). */
function anew(text: string, from: number): string[] {
  const book = bookFrom([sheetFromText(text)]);
  const [roadmap] = book.roadmaps;
  const row = roadmap?.table.rows.find((each) => each.row === from - 1);
  if (!roadmap || !row) throw new Error('no roadmap');
  return renumbered(roadmap, row, book).map(
    ({ at, before, after }) => `${at.row + 1}:${String(before)}→${String(after)}`,
  );
}

test('those below move on until the numbers meet, each as it was written', () => {
  const text = `
    № | Мероприятие | Сроки | Ответственный
    2.5 | Семинары | Март 2025 | УО
    2.5. | Обмен опытом | Апрель 2025 | УО
    2.6 | Посещение уроков | Май 2025 | УО
    2.8 | Совет | Май 2025 | УО
  `;
  expect(anew(text, 3)).toEqual(['3:2.5.→2.6.', '4:2.6→2.7']);
});

test('another section keeps its numbers', () => {
  const text = `
    № | Мероприятие | Сроки | Ответственный
    Анализ | > | > | >
    1 | Семинары | Март 2025 | УО
    1 | Обмен опытом | Апрель 2025 | УО
    Поддержка | > | > | >
    2 | Посещение уроков | Май 2025 | УО
    3 | Совет | Май 2025 | УО
  `;
  expect(anew(text, 4)).toEqual(['4:1→2']);
});

test('numbers that are no numbers are a person’s to decide', () => {
  const text = `
    № | Мероприятие | Сроки | Ответственный
    2.5 | Семинары | Март 2025 | УО
    2.5 | Обмен опытом | Апрель 2025 | УО
    2.6а | Посещение уроков | Май 2025 | УО
  `;
  expect(anew(text, 3)).toEqual([]);
  expect(anew(text, 2)).toEqual([]);
});
