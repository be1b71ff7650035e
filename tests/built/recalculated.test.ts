import { bookOf } from '../../src/core/check/book';
import { status } from '../../src/core/indicators/status';
import { programmeWorkbook } from '../../src/core/programmes/programmeWorkbook';
import type { Programme } from '../../src/core/programmes/programme';
import { recogniseWorkbook } from '../../src/core/recognition/recogniseSheet';
import { readTemplate } from '../../src/core/templates/readTemplate';
import type { TemplateRow } from '../../src/core/templates/template';
import { cellFormula, cellValue, isError, isRich } from '../../src/core/workbook/cell';
import { isoToSerial } from '../../src/core/workbook/date';
import type { CellValue, Workbook } from '../../src/core/workbook/workbook';
import { programmes } from '../../src/programmes';
import { summaries } from '../../src/summaries';
import { madeSummaries } from '../../src/summaries/summarySheets';
import { lists, templates } from '../../src/templates';
import { inflateNode } from '../../src/xlsx/inflateNode';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { closedBook } from '../closedBook';
import { hasLibreOffice, savedByLibreOffice } from '../xlsx/outsidePrograms';

/**
 * Every template and every summary, calculated anew by LibreOffice: the values that our own writing leaves in formula
 * cells are taken away first, so that nothing but a calculation can bring them back.
 */

const SLOW = 120_000;
const TODAY = isoToSerial('2025-12-01') ?? 0;
const MARKS = ['выполнено', '', 'в работе', 'не выполнено'];

const optional = hasLibreOffice || process.env['SHNOR_REQUIRE_ALL'] ? test : test.skip;

/** A preset with marks and actual values, so that states and statuses are of all kinds. */
function lived(programme: Programme): Programme {
  const roadmap = (programme.rows['roadmap'] ?? []).map((row, index): TemplateRow => ({
    ...row,
    done: MARKS[index % MARKS.length] ?? '',
  }));
  const indicators = (programme.rows['indicators'] ?? []).map((row, index): TemplateRow => {
    const actuals = Object.entries(row).flatMap(([id, value]): [string, CellValue][] =>
      id.startsWith('target:') && typeof value === 'number' && index % 4 !== 3
        ? [[id.replace('target', 'actual'), value * [1.1, 0.97, 0.5][index % 3]!]]
        : [],
    );
    return { ...row, ...Object.fromEntries(actuals) };
  });
  return { ...programme, rows: { ...programme.rows, roadmap, indicators } };
}

function workbookOf(programme: Programme | null): Workbook {
  const workbook = programmeWorkbook(templates, lists, {
    locale: 'ru',
    today: TODAY,
    firstYear: 2025,
    ...(programme ? { programme: lived(programme) } : {}),
  });
  return withSummaries(workbook);
}

function withSummaries(workbook: Workbook): Workbook {
  const { sheets } = workbook;
  const tables = recogniseWorkbook(workbook, undefined, templates);
  const book = bookOf({ tables, sheets, templates }, { today: TODAY, isWhole: true });
  const summed = madeSummaries(summaries, book, 'ru').map(({ sheet }) => sheet);
  return { ...workbook, sheets: [...sheets, ...summed] };
}

/** Formula cells without their values: LibreOffice believes the values that it finds. */
const spoiled = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row?.map((cell) => (isRich(cell) && cell.formula !== undefined ? { ...cell, value: '' } : cell)),
    ),
  })),
});

interface Calculated {
  readonly place: string;
  readonly formula: string;
  readonly written: CellValue;
  readonly found: CellValue;
}

async function calculated(workbook: Workbook): Promise<{ cells: Calculated[]; again: Workbook }> {
  const again = readXlsx(savedByLibreOffice(await writeXlsx(spoiled(workbook))), { inflate: inflateNode });
  const cells = workbook.sheets.flatMap((sheet, index) =>
    sheet.rows.flatMap((row, rowNumber) =>
      (row ?? []).flatMap((cell, column): Calculated[] => {
        const formula = cellFormula(cell);
        if (formula === undefined || formula.includes('TODAY()')) return [];
        const found = cellValue(again.sheets[index]?.rows[rowNumber]?.[column]);
        return [{ place: `${sheet.name} ${rowNumber}:${column}`, formula, written: cellValue(cell), found }];
      }),
    ),
  );
  return { cells, again };
}

const rounded = (value: CellValue): CellValue =>
  typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value === '' ? null : value;

describe.each([null, ...programmes].map((programme) => [programme?.id ?? 'blank', programme] as const))(
  '%s',
  (_, programme) => {
    optional(
      'formulas give what was written, and no errors',
      async () => {
        const workbook = workbookOf(programme);
        const { cells, again } = await calculated(workbook);
        expect(cells.length).toBeGreaterThan(100);
        expect(cells.filter(({ found }) => isError(found ?? null))).toEqual([]);
        const told = cells.filter(({ written }) => written !== '' && written !== null);
        expect(
          told
            .filter(({ written, found }) => rounded(written) !== rounded(found))
            .map(({ place, formula, written, found }) => [place, formula, written, found]),
        ).toEqual([]);
        if (programme) expect(told.length).toBeGreaterThan(20);

        // What formulas say of states and statuses is what the functions say.
        const book = bookOf(
          { tables: recogniseWorkbook(again, undefined, templates), sheets: again.sheets, templates },
          { today: TODAY, isWhole: true },
        );
        for (const { sheet, template, reading } of book.templateSheets) {
          if (template.id === 'roadmap') {
            const events = new Map(
              book.events
                .filter(({ table }) => table.sheet === sheet)
                .map((event) => [event.row.row, event.state]),
            );
            const said = reading?.rows.map(({ row, cells: own }) => [row, cellValue(own.get('state'))]);
            expect(said).toEqual(reading?.rows.map(({ row }) => [row, events.get(row)]));
          }
          if (template.id === 'indicators') {
            const numberIn = (value: CellValue): number | null => (typeof value === 'number' ? value : null);
            for (const { row, cells: own } of reading?.rows ?? []) {
              const [target, actual] = ['target:2025', 'actual:2025'].map((id) =>
                numberIn(cellValue(own.get(id))),
              );
              const direction = cellValue(own.get('direction')) === 'снижение' ? 'down' : 'up';
              expect([row, cellValue(own.get('status'))]).toEqual([
                row,
                status(actual ?? null, target ?? null, direction),
              ]);
            }
          }
        }
      },
      SLOW,
    );
  },
);

optional(
  'every figure of every summary is what LibreOffice counts',
  async () => {
    const source = closedBook();
    const workbook = withSummaries(source);
    expect(workbook.sheets.length - source.sheets.length).toBe(summaries.length);
    const { cells } = await calculated(workbook);
    const own = cells.filter(({ place }) =>
      workbook.sheets.slice(source.sheets.length).some(({ name }) => place.startsWith(name)),
    );
    expect(own.length).toBeGreaterThan(500);
    expect(
      own
        .filter(({ written, found }) => isError(found ?? null) || rounded(written) !== rounded(found))
        .map(({ place, formula, written, found }) => [place, formula, written, found]),
    ).toEqual([]);
  },
  SLOW,
);

test('a template read back is the one that was asked for', () => {
  const [sheet] = workbookOf(null).sheets;
  const template = templates.find(({ id }) => id === sheet?.stamp?.id);
  expect(sheet && template && readTemplate(sheet, template)?.version).toBe(template?.version);
});
