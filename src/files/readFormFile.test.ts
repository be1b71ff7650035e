import { PERIOD, filledForm } from '../../tests/collectedForms';
import { isForm } from '../core/collection/formsOut';
import { sheetFromText } from '../core/recognition/sheetFromText';
import type { Sheet } from '../core/workbook/workbook';
import { templates } from '../templates';
import { inflateNode } from '../xlsx/inflateNode';
import { writeXlsx } from '../xlsx/writeXlsx';
import { readFormFile } from './readFormFile';

const RESULTS = `
  Результаты ОГЭ 2025
  ОО | Предмет | Кол-во участников | Не преодолели
  Луговская СОШ | Математика | 20 | 5
`;
const REPORT = `
  Отчёт. Школа: Луговская СОШ
  № | Мероприятие | Срок | Ответственный | Отметка о выполнении
  1 | Заседание методического объединения | сентябрь 2025 | Директор | выполнено
  2 | Семинар для учителей математики | октябрь 2025 | ЦРО | не выполнено
`;
const REGISTER = `
  Реестр школ программы
  Код школы | Школа | Статус | Куратор | Муниципалитет
  11 | Луговская СОШ | ШНОР | ЦРО | Луговской район
  12 | Полевская ООШ | ШНОР | ЦРО | Луговской район
`;

const reading = async (...sheets: Sheet[]) =>
  readFormFile(
    await writeXlsx({ sheets }),
    { templates: templates.filter(isForm), migrations: [] },
    inflateNode,
  );

test.each<[string, () => ReturnType<typeof reading>, object]>([
  [
    'a form',
    () => reading(...filledForm({ name: 'Школа № 1', code: '000001' }, 1).sheets),
    { is: 'read', forms: [{ period: PERIOD }] },
  ],
  ['results', () => reading(sheetFromText(RESULTS, 'ОГЭ')), { others: [{ is: 'results' }] }],
  ['a report', () => reading(sheetFromText(REPORT, 'Отчёт')), { others: [{ is: 'marks' }] }],
  ['a municipality', () => reading(sheetFromText(REGISTER, 'Реестр')), { others: [{ is: 'municipality' }] }],
  [
    'no workbook',
    () => Promise.resolve(readFormFile(new Uint8Array(9), { templates: [], migrations: [] }, inflateNode)),
    { is: 'refused' },
  ],
])('%s is told in plain data, which a worker can hand over', async (_, read, expected) => {
  const told = await read();
  expect(told).toMatchObject(expected);
  expect(structuredClone(told)).toEqual(told);
});
