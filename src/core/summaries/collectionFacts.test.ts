import { bookFromSheets } from '../../../tests/bookFromSheets';
import { templates } from '../../templates';
import { missingSheet } from '../collection/generatedSheets';
import type { JournalEntry } from '../collection/journal';
import { journalSheet } from '../collection/journalSheet';
import { sheetFromText } from '../recognition/sheetFromText';
import { fileHost } from '../../files/fileHost';
import { inflateNode } from '../../xlsx/inflateNode';
import { writeXlsx } from '../../xlsx/writeXlsx';
import { COLLECTION_STAMPS, collectionFacts, withLists } from './collectionFacts';

const REGISTER = `
  № | Школа | Код школы | Статус | Муниципалитет | Куратор
  1 | МБОУ СОШ № 3 | 101 | ШНОР | Заречный | ЦРО
  2 | МКОУ Луговская ООШ | 102 | ШНСУ | Луговой | ЦРО
  3 | МБОУ СОШ № 5 | 103 | ШНОР | Заречный | ЦРО
`;
const DUE = 46_000;
const TODAY = DUE + 6;

const entry = (file: string, own: Partial<JournalEntry>): JournalEntry => ({
  day: DUE,
  file,
  hash: file,
  sheet: 'Форма',
  school: null,
  period: 'осень 2025',
  template: 'schoolform',
  version: 1,
  status: 'accepted',
  reason: '',
  issues: 0,
  lines: 3,
  replaces: null,
  ...own,
});
const of = (code: string) => ({ name: 'как в форме', code });

const factsOf = (entries: readonly JournalEntry[], { hasRegister = true, due = DUE as number | null } = {}) =>
  collectionFacts(
    bookFromSheets(
      [
        ...(hasRegister ? [sheetFromText(REGISTER, 'Школы')] : []),
        journalSheet(entries, templates, 'ru'),
        missingSheet(
          [{ name: 'МБОУ СОШ № 5', code: '103', curator: null, municipality: null, letter: '' }],
          { title: '', returnBy: due, today: TODAY },
          'ru',
        ),
      ],
      TODAY,
    ),
  );

const states = (entries: readonly JournalEntry[]) =>
  factsOf(entries)?.parties.map(({ state, late }) => [state, late]);

test('every school of the register has the state of the file that counts, and its days late', () => {
  const found = states([
    entry('1 старый', { school: of('101'), status: 'superseded', day: DUE - 3 }),
    entry('1', { school: of('101'), status: 'remarks', day: DUE + 2 }),
    entry('1 повтор', { school: of('101'), status: 'duplicate', day: DUE + 3 }),
    entry('2', { school: of('102'), status: 'returned', day: DUE - 1 }),
  ]);
  expect(found).toEqual([
    ['remarks', 2],
    ['returned', 6],
    ['missing', 6],
  ]);
});

test('what was taken counts, though a worse file came afterwards', () => {
  expect(
    states([
      entry('1', { school: of('101') }),
      entry('1 новый', { school: of('101'), status: 'returned', day: DUE + 4 }),
    ])?.[0],
  ).toEqual(['accepted', 0]);
});

test('the form and period collected last are spoken of; of another period nobody has sent', () => {
  const facts = factsOf([
    entry('весна', { school: of('101'), period: 'весна 2025' }),
    entry('осень 1', { school: of('102') }),
    entry('осень 2', { school: of('103') }),
  ]);
  expect(facts?.period).toBe('осень 2025');
  expect(facts?.parties.map(({ state }) => state)).toEqual(['missing', 'accepted', 'accepted']);
});

test('a file without a school is listed with its line, and nobody is late where no day is known', () => {
  const facts = factsOf(
    [entry('скан', { status: 'unreadable', reason: 'нет' }), entry('1', { school: of('101') })],
    { due: null },
  );
  expect(facts?.others.map(({ entry: { file }, at }) => [file, at.sheet, at.row])).toEqual([
    ['скан', 'Журнал', 4],
  ]);
  expect(facts?.parties.map(({ late }) => late)).toEqual([null, null, null]);
});

test('without a register those who sent are listed, and nobody is missing', () => {
  const facts = factsOf([entry('1', { school: of('101') })], { hasRegister: false });
  expect(facts).toMatchObject({ hasRegister: false, parties: [{ key: '101', state: 'accepted' }] });
});

test('a workbook that nothing was collected into has no such facts', () => {
  expect(factsOf([])).toBeNull();
});

test('when everybody has sent it is still known when it was due, and who was late', () => {
  const all = missingSheet([], { title: '', returnBy: DUE, today: TODAY }, 'ru');
  const entries = ['101', '102', '103'].map((code, index) =>
    entry(code, { school: of(code), day: DUE - 1 + 2 * index }),
  );
  const sheets = [sheetFromText(REGISTER, 'Школы'), journalSheet(entries, templates, 'ru'), all];
  const facts = collectionFacts(bookFromSheets(sheets, TODAY));
  expect([facts?.returnBy?.value, facts?.returnBy?.at]).toEqual([
    DUE,
    { sheet: 'Кто не сдал', row: 1, column: 0 },
  ]);
  expect(facts?.parties.map(({ late }) => late)).toEqual([0, 1, 3]);
  const unsaid = missingSheet([], { title: '', returnBy: null, today: TODAY }, 'ru');
  expect(collectionFacts(bookFromSheets([...sheets.slice(0, 2), unsaid], TODAY))?.returnBy).toBeNull();
});

test('lists of a collection that a person has hidden are read by the summary', async () => {
  const journal = journalSheet([entry('1', { school: of('101') })], templates, 'ru');
  const bytes = await writeXlsx({
    sheets: [sheetFromText(REGISTER, 'Школы'), { ...journal, visibility: 'hidden' }],
  });
  const host = fileHost(bytes, { inflate: inflateNode });
  const read = (await host.readWorkbook()).workbook.sheets;
  const lists = (await host.readStamped(COLLECTION_STAMPS)).workbook.sheets;
  expect(collectionFacts(bookFromSheets(read, TODAY))).toBeNull();
  const facts = collectionFacts(bookFromSheets(withLists(read, lists), TODAY));
  expect(facts?.parties.map(({ state }) => state)).toEqual(['accepted', 'missing', 'missing']);
  expect(withLists(read, read)).toEqual(read);
});
