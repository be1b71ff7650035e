import { bookFrom } from '../../../tests/ruleSentences';
import { filledTemplates } from '../../../tests/filledTemplate';
import { sheetFromText } from '../recognition/sheetFromText';
import type { Sheet } from '../workbook/workbook';
import { headOf } from './head';

const PLAN = sheetFromText(
  `План мероприятий школы № 5 на 2025 год
   № | Мероприятие | Сроки | Ответственный
   1 | Семинар | Май 2025 | УО`,
  'План',
);
const PASSPORT = sheetFromText(
  `Паспорт программы
   Наименование программы | Программа «Рост»
   Муниципальное образование | Заречный округ
   Цель программы | Повышение качества образования
   Задачи программы | Обучение педагогов
   Сроки реализации | 2025–2027 годы`,
  'Паспорт',
);
const templateOf = (subtitle: string): Sheet[] =>
  filledTemplates({ roadmap: 'number | title | term | responsible\n1 | Семинар | Май 2025 | УО' }).map(
    (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, index) =>
        index === 0 && subtitle !== '' ? [`План мероприятий («дорожная карта»). ${subtitle}`] : row,
      ),
    }),
  );

test.each<[string, readonly Sheet[], string | null, string | null]>([
  ['a passport', [PASSPORT], 'Программа «Рост»', 'Заречный округ'],
  ['a passport beside a plan', [PLAN, PASSPORT], 'Программа «Рост»', 'Заречный округ'],
  ['the title of a plan', [PLAN], 'План мероприятий школы № 5 на 2025 год', null],
  ['a template of a territory', templateOf('Луговой район'), null, 'Луговой район'],
  ['a template of a territory and a plan', [PLAN, ...templateOf('Луговой район')], null, 'Луговой район'],
  ['a template alone says nothing', templateOf(''), null, null],
  [
    'of a template and a plan the plan',
    [...templateOf(''), PLAN],
    'План мероприятий школы № 5 на 2025 год',
    null,
  ],
  ['nothing', [], null, null],
])('%s', (_, sheets, programme, territory) => {
  expect(headOf(bookFrom(sheets))).toMatchObject({ programme, territory });
});
