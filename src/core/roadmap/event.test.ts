import { recogniseSheet } from '../recognition/recogniseSheet';
import { sheetFromText } from '../recognition/sheetFromText';
import { isoToSerial } from '../workbook/date';
import { events } from './event';

const TODAY = isoToSerial('2025-12-01') ?? 0;
const of = (text: string) => recogniseSheet(sheetFromText(text)).flatMap((table) => events(table, TODAY));

test('an event is its row with term, parties, mark and state read', () => {
  const [first, second] = of(`
    План мероприятий на 2025 год
    № | Мероприятие | Сроки | Ответственный | Отметка о выполнении
    1 | Анализ | > | > | >
    1.1 | Анализ кадров | Сентябрь 2025 | УО, ЦРО | 2025-09-20
    | Семинар | Сентябрь 2025 | |
  `);
  expect(first).toMatchObject({
    number: '1.1',
    title: 'Анализ кадров',
    term: 'Сентябрь 2025',
    responsible: ['УО', 'ЦРО'],
    mark: { is: 'done' },
    state: 'выполнено',
    section: '1 Анализ',
  });
  expect(second).toMatchObject({ number: '', responsible: [], mark: { is: 'not' }, state: 'просрочено' });
  // Terms that are alike are read once.
  expect(second?.reading).toBe(first?.reading);
});

test('days in columns of their own make alike terms different', () => {
  const [first, second] = of(`
    № | Мероприятие | Срок | Дата начала | Дата окончания | Ответственный | Отметка о выполнении
    1 | Анализ кадров | осень | 2025-09-01 | 2025-09-20 | УО |
    2 | Семинар | осень | 2025-11-01 | 2026-01-20 | УО |
  `);
  expect([first?.state, second?.state]).toEqual(['просрочено', 'в работе']);
});

test('a roadmap without a column of marks has none', () => {
  const [event] = of('№ | Мероприятие | Сроки | Ответственный\n1 | Анализ | Май 2025 | УО');
  expect(event).toMatchObject({ mark: null, state: 'выполнение не отмечено' });
});

test('months that are marked are each event’s own', () => {
  const [table] = recogniseSheet(
    sheetFromText(`
      План-график на 2024-2025 учебный год
      № | Мероприятие | Ответственный | сен | окт | ноя
      1 | Диагностика | УО | + | |
      2 | Семинар | УО | | | +
    `),
  );
  const found = table ? events(table, 45_600) : [];
  expect(found.map(({ reading, state }) => [reading.start, reading.end, state])).toEqual([
    [45_536, 45_565, 'выполнение не отмечено'],
    [45_597, 45_626, 'в работе'],
  ]);
});
