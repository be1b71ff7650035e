import { recogniseWorkbook } from '../recognition/recogniseSheet';
import { sheetFromText } from '../recognition/sheetFromText';
import { concerned } from './concerned';

test('an issue concerns those who answer for its row, and the school of its row', () => {
  const sheets = [
    sheetFromText(
      `№ | Мероприятие | Срок | Ответственный
      1 | Семинар | май 2025 | УО, ИМЦ
      2 | Приказ | июнь 2025 |`,
      'План',
    ),
    sheetFromText(
      `№ | Школа | Код | Статус
      1 | СОШ № 1 | 101 | ШНОР
      2 | СОШ № 2 | 102 | ШНОР`,
      'Реестр',
    ),
  ];
  const of = concerned(recogniseWorkbook({ sheets }));
  const at = (sheet: string, row: number) => of({ at: { sheet, row, column: 0 } });
  expect(at('План', 1)).toEqual({ responsible: ['УО', 'ИМЦ'], school: null });
  expect(at('План', 2)).toEqual({ responsible: [], school: null });
  expect(at('Реестр', 2)).toEqual({ responsible: [], school: 'СОШ № 2' });
  expect(at('Реестр', 9)).toEqual({ responsible: [], school: null });
});
