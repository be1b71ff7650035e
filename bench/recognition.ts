import { recogniseWorkbook } from '../src/core/recognition/recogniseSheet';
import { readTerm } from '../src/core/terms/readTerm';
import type { Row, Workbook } from '../src/core/workbook/workbook';
import { inflateNode } from '../src/xlsx/inflateNode';
import { readXlsx } from '../src/xlsx/readXlsx';
import { writeXlsx } from '../src/xlsx/writeXlsx';
import { measured } from './layouts/measured';

const SHEETS = 50;
const ROWS = 2000;
const TERMS = 10_000;
const ROUNDS = 7;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;

const MONTHS = ['Сентябрь', 'октябрь', 'Ноябрь', 'декабрь', 'Январь', 'февраль', 'Март', 'апрель', 'Май'];

/** Terms as roadmaps have them, each of them another text. */
function term(index: number): string {
  const year = 2020 + (index % 6);
  const [month, later] = [MONTHS[index % 9], MONTHS[(index + 2) % 9]];
  const day = (index % 28) + 1;
  const kinds = [
    `${month} ${year}г.`,
    `${month}-${later} ${year} г`,
    `до ${day}.0${(index % 9) + 1}.${year}`,
    `В течение ${year}-${year + 1} учебного года`,
    `Ежегодно, ${month}`,
    `с ${day} по ${day + 1} марта ${year} года`,
    `По плану ЦРО № ${index}`,
  ];
  return `${kinds[index % kinds.length]}${' '.repeat(index % 5)}`;
}

/** Roadmap, registry, and a table that is none of ours, which is looked through row by row. */
const KINDS: readonly (readonly [name: string, head: Row, row: (index: number) => Row])[] = [
  [
    'roadmap',
    ['№ п/п', 'Наименование мероприятия', 'Сроки', 'Ответственный', 'Ожидаемый результат'],
    (index) => [
      `${1 + Math.floor(index / 20)}.${1 + (index % 20)}`,
      `Семинар ${index} для педагогов школ с низкими результатами`,
      term(index),
      index % 2 === 0 ? 'УО, ЦРО' : 'Рабочая группа',
      `Обучено ${index} чел.`,
    ],
  ],
  [
    'results',
    ['Школа', 'Класс', 'Предмет', 'Количество участников', 'Средний балл'],
    (index) => [`Школа № ${index}`, 9, 'Математика', index % 90, 3 + (index % 20) / 10],
  ],
  [
    'unknown',
    ['Фамилия', 'Имя', 'Отчество', 'Должность', 'Организация'],
    (index) => [`Иванов ${index}`, `Иван ${index}`, `Иванович ${index}`, 'учитель школы', `школа ${index}`],
  ],
];

function workbook(head: Row, row: (index: number) => Row): Workbook {
  const sheets = Array.from({ length: SHEETS }, (_, sheet) => ({
    name: `Лист ${sheet + 1}`,
    rows: [
      ['План на 2020–2025 годы'],
      [],
      head,
      ...Array.from({ length: ROWS }, (_, at) => row(sheet * ROWS + at)),
    ],
  }));
  return { sheets };
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

async function tables(): Promise<string[]> {
  const lines: string[] = [];
  for (const [name, head, row] of KINDS) {
    const bytes = await writeXlsx(workbook(head, row));
    const read = (): Workbook => readXlsx(bytes, { inflate: inflateNode });
    const looked = read();
    const [reading, recognising]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      reading.push(timed(read));
      recognising.push(timed(() => recogniseWorkbook(looked)));
    }
    const [reads, recognises] = [median(reading), median(recognising)];
    const found = recogniseWorkbook(looked).length;
    lines.push(
      `| ${name} | ${found} | ${reads.toFixed(0)} | ${recognises.toFixed(0)} | ${(recognises / reads).toFixed(2)} |`,
    );
  }
  return lines;
}

/** Texts that no engine has split before, since engines remember what they have split. */
const fresh = (texts: readonly string[], round: number): string[] =>
  texts.map((text) => `${round}${text}`.slice(String(round).length));

function terms(): string {
  const texts = Array.from({ length: TERMS }, (_, index) => term(index));
  const period = { start: 43_831, end: 46_022 };
  const [reading, splitting]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const once = fresh(texts, 2 * round);
    reading.push(timed(() => once.map((text) => readTerm(text, period).kind)));
    const again = fresh(texts, 2 * round + 1);
    splitting.push(timed(() => again.map((text) => text.split(' ').length)));
  }
  const [reads, splits] = [median(reading), median(splitting)];
  return (
    `Reading ${TERMS} different terms: ${reads.toFixed(1)} ms, splitting the same texts on spaces ` +
    `${splits.toFixed(2)} ms, ${(reads / splits).toFixed(0)} times as long. Goal: under 60 times.`
  );
}

/** Tables that are made up for the measure, each told by its number. */
const MADE = 9000;
const FOREIGN = 4000;

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

/** How well made-up tables are recognised, role by role. */
function roles(): string[] {
  const found = measured(MADE, FOREIGN);
  const taken = [...found.taken.values()].reduce((sum, count) => sum + count, 0);
  return [
    `${found.tables} made-up tables of ours and ${found.foreign} foreign ones, by wordings, order, storeys and noise.`,
    '',
    '| | | goal |',
    '| --- | ---: | ---: |',
    `| tables found | ${share(found.found, found.tables)} | ≥ 0.98 |`,
    `| roles right, of those that are there | ${share(found.right, found.expected)} | ≥ 0.97 |`,
    `| roles wrong, of those given | ${share(found.wrong, found.given)} | ≤ 0.005 |`,
    `| foreign tables taken for ours | ${share(taken, found.foreign)} | ≤ 0.005 |`,
    '',
    '| kind and role | columns | precision | recall |',
    '| --- | ---: | ---: | ---: |',
    ...[...found.roles]
      .filter(([, { expected }]) => expected > 0)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(
        ([name, { expected, given, right }]) =>
          `| ${name} | ${expected} | ${share(right, given)} | ${share(right, expected)} |`,
      ),
  ];
}

/** How long it takes to recognise the tables of a big workbook, beside reading its file, and to read terms. */
export async function bench(): Promise<string> {
  return [
    `A workbook of ${SHEETS} sheets × ${ROWS} rows, median of ${ROUNDS} rounds. Goal: recognised in less time than`,
    'its file takes to be read.',
    '',
    '| tables | found | reading, ms | recognising, ms | of the reading |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...(await tables()),
    '',
    terms(),
    '',
    ...roles(),
  ].join('\n');
}
