import { tableLayout } from './layout';
import { recogniseSheet } from './recogniseSheet';
import { sheetFromText } from './sheetFromText';

const layout = (text: string): string[] => recogniseSheet(sheetFromText(text)).map(tableLayout);
const ROWS = '1 | Анализ | май | УО';

test('rows, titles and letter case leave a layout as it is, another order of columns does not', () => {
  const known = layout(`№ | Мероприятие | Срок | Ответственный\n${ROWS}`);
  expect(known).toHaveLength(1);
  expect(layout(`План\n…\n№ | МЕРОПРИЯТИЕ | Срок | Ответственный\n${ROWS}\n${ROWS}`)).toEqual(known);
  expect(layout('№ | Срок | Мероприятие | Ответственный\n1 | май | Анализ | УО')).not.toEqual(known);
});
