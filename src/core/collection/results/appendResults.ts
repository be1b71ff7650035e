import type { Insertion, TableWrite, TableWrites } from '../../hosts/host';
import type { Template, TemplateList, TemplateRow } from '../../templates/template';
import { FIRST_ROW, HEADER_ROW, placedColumns } from '../../templates/layout';
import { LISTS_STAMP, templateWorkbook } from '../../templates/workbook';
import type { Locale } from '../../values/text';
import { cellValue, isBlank } from '../../workbook/cell';
import { LOOKS } from '../../workbook/looks';
import { styled } from '../../workbook/sheetRows';
import type { Cell, CellValue, Sheet } from '../../workbook/workbook';
import type { Submission } from '../submission';
import { COLLECTION_WORDS } from '../words';
import { FIGURES, resultKey, type ResultLine } from './resultLine';
import type { ResultsSheet } from './resultsSheet';

/** What is to be written of results that were taken. */
export type ResultsAppend =
  | { readonly is: 'nothing' }
  | { readonly is: 'rows'; readonly writes: TableWrites }
  /** The workbook has no such sheet: one is made of the template. */
  | { readonly is: 'sheet'; readonly insertion: Insertion }
  | { readonly is: 'broken'; readonly sheet: string; readonly header: string };

/** Without these nobody could tell which result a row is. */
const NEEDED = ['school', 'year', 'subject'] as const;

type Values = Record<string, CellValue>;

/** A row in the making: one that stands, or one that is added. */
interface Draft {
  /** Null = it is added. */
  readonly row: number | null;
  readonly before: Readonly<Values>;
  values: Values;
}

const originOf = ({ sheet, row }: ResultLine, isOnlySheet: boolean): CellValue =>
  isOnlySheet ? row + 1 : `${sheet}: ${row + 1}`;

/** Fills what is blank; what is there stays. */
const filled = (there: Readonly<Values>, more: Readonly<Values>): Values => {
  const values = { ...there };
  // A share is left to the row's own formula.
  for (const id of [...FIGURES, 'comment'])
    if (id !== 'belowShare' && isBlank(values[id]) && !isBlank(more[id])) values[id] = cellValue(more[id]);
  return values;
};

/** Every row that what was taken adds, changes or empties, in the order of the sheet. */
function drafts(
  standing: ResultsSheet | null,
  taken: readonly Submission[],
  chosen: ReadonlySet<string>,
): Draft[] {
  const all: Draft[] = [];
  const byKey = new Map<string, Draft>();
  const own = new Map<string, Set<Draft>>();
  for (const { row, key, values, file } of standing?.rows ?? []) {
    const draft: Draft = { row, before: values, values: { ...values } };
    all.push(draft);
    if (!byKey.has(key)) byKey.set(key, draft);
    if (file !== null) own.set(file, (own.get(file) ?? new Set()).add(draft));
  }
  for (const { file, lines } of taken) {
    const results = lines as readonly ResultLine[];
    const isOnlySheet = new Set(results.map(({ sheet }) => sheet)).size === 1;
    const left = own.get(file) ?? new Set();
    for (const line of results) {
      const key = resultKey(line.values, line.school);
      const there = byKey.get(key);
      const values: Values = { ...line.values, file, row: originOf(line, isOnlySheet) };
      if (!there) {
        const draft: Draft = { row: null, before: {}, values };
        all.push(draft);
        byKey.set(key, draft);
      } else if (
        hasShareAlone(values) &&
        !hasShareAlone(there.values) &&
        there.row !== null &&
        left.has(there)
      ) {
        // Where a formula stands no share can be written: the result goes into a row of its own.
        all.push({ row: null, before: {}, values });
      } else if (left.has(there) || chosen.has(file)) {
        left.delete(there);
        // A comment that a person wrote is not the file's.
        const { comment } = there.values;
        there.values = { ...values, comment: cellValue(isBlank(comment) ? values['comment'] : comment) };
      } else there.values = filled(there.values, values);
    }
    for (const { values } of left)
      for (const id of Object.keys(values)) if (id !== 'comment') values[id] = null;
  }
  return all;
}

const hasShareAlone = (values: Readonly<Values>): boolean => !isBlank(values['belowShare']);

const isSame = (a: CellValue | undefined, b: CellValue | undefined): boolean =>
  a === b || (isBlank(a) && isBlank(b));

/** The sheet of the template with the rows in it, and where they came from beside them. */
function newSheet(
  template: Template,
  lists: readonly TemplateList[],
  rows: readonly Readonly<Values>[],
  locale: Locale,
): Insertion {
  const options = { locale, years: [], rows: { [template.id]: rows as readonly TemplateRow[] } };
  const { sheets, names = [] } = templateWorkbook([template], lists, options);
  const [first, ...helpers] = sheets as [Sheet, ...Sheet[]];
  const placed = placedColumns(template, options);
  const { origin } = COLLECTION_WORDS[locale];
  const width = placed.length;
  const share = placed.findIndex(({ id }) => id === 'belowShare');
  const withOrigin = first.rows.map((row, index): readonly (Cell | undefined)[] | undefined => {
    if (index < HEADER_ROW || !row) return row;
    const own = rows[index - FIRST_ROW];
    const cells = Array.from({ length: width }, (_, column) => row[column]);
    if (index === HEADER_ROW)
      return [...cells, styled(origin.file, LOOKS.header), styled(origin.row, LOOKS.header)];
    const value = cellValue(own?.['belowShare']);
    // A share without its number of pupils is a figure, and not what a formula makes of nothing.
    if (value !== null) cells[share] = styled(value, { ...LOOKS.number, numberFormat: '0.##' });
    return [
      ...cells,
      styled(cellValue(own?.['file']), { ...LOOKS.text, numberFormat: '@' }),
      styled(cellValue(own?.['row']), LOOKS.number),
    ];
  });
  const tables = first.tables?.map((table) => ({
    ...table,
    area: { ...table.area, right: width + 1 },
    columns: [...table.columns, origin.file, origin.row],
  }));
  const sheet: Sheet = {
    ...first,
    rows: withOrigin,
    columns: [...(first.columns ?? []), { width: 30 }, { width: 12 }],
    ...(tables && { tables }),
  };
  return { sheets: [sheet, ...helpers], names, once: [LISTS_STAMP.id] };
}

function rowsInto(standing: ResultsSheet, all: readonly Draft[], locale: Locale): TableWrites | null {
  const { sheet, headerRow, free, last } = standing;
  const columns = new Map(standing.columns);
  const cells: TableWrite[] = [];
  const changed = all.filter(({ before, values }) =>
    Object.keys(values).some((id) => !isSame(before[id], values[id])),
  );
  if (changed.length === 0) return null;
  let next = free;
  for (const id of ['file', 'row'] as const) {
    if (columns.has(id)) continue;
    columns.set(id, next);
    const after = COLLECTION_WORDS[locale].origin[id];
    cells.push({ row: headerRow, column: next++, before: null, after });
  }
  const added: CellValue[][] = [];
  for (const { row, before, values } of changed) {
    const line: CellValue[] = [];
    for (const [id, column] of columns) {
      const [was, now] = [cellValue(before[id]), cellValue(values[id])];
      if (row === null) line[column] = now;
      else if (!isSame(was, now)) cells.push({ row, column, before: was, after: now });
    }
    if (row === null) added.push(Array.from(line, cellValue));
  }
  const table = sheet.tables?.find(({ area }) => area.top === headerRow);
  const bottom = last + added.length;
  const isGrown = table && bottom > table.area.bottom && last <= table.area.bottom;
  const share = columns.get('belowShare');
  return {
    sheet: sheet.name,
    isInserted: false,
    cells,
    added: { from: last + 1, rows: added },
    like: headerRow + 1,
    table: isGrown ? { name: table.name, area: { ...table.area, bottom } } : null,
    formulas: share === undefined ? [] : [share],
  };
}

/**
 * What files of results add to the sheet «Результаты»: rows that the file had before are changed, those that it has no
 * longer are emptied, what other files and people wrote stays; only what is blank there is filled.
 */
export function appendResults(
  standing: ResultsSheet | null,
  taken: readonly Submission[],
  {
    template,
    lists,
    locale,
    chosen,
  }: {
    readonly template: Template;
    readonly lists: readonly TemplateList[];
    readonly locale: Locale;
    readonly chosen: ReadonlySet<string>;
  },
): ResultsAppend {
  const fresh = taken.filter(({ isKnown }) => !isKnown);
  if (fresh.length === 0) return { is: 'nothing' };
  if (standing) {
    const gone = template.columns.find(
      ({ id }) => NEEDED.some((needed) => needed === id) && !standing.columns.has(id),
    );
    if (gone) return { is: 'broken', sheet: standing.sheet.name, header: gone.header[locale] };
  }
  const all = drafts(standing, fresh, chosen);
  if (!standing) {
    const rows = all.map(({ values }) => values);
    return rows.length === 0
      ? { is: 'nothing' }
      : { is: 'sheet', insertion: newSheet(template, lists, rows, locale) };
  }
  const writes = rowsInto(standing, all, locale);
  return writes ? { is: 'rows', writes } : { is: 'nothing' };
}
