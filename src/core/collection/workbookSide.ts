import type { Insertion, TableWrites } from '../hosts/host';
import { plainText } from '../values/plainText';
import type { CollectionSource } from './collectionPlan';
import { municipalitiesOf } from './municipal/municipalities';
import type { WorkbookSide } from './otherSubmissions';
import type { FindSchool } from './resolved';
import { appendResults } from './results/appendResults';
import { resultsSheet, type ResultsSheet } from './results/resultsSheet';
import { isTaken, type CellWrite, type Submission } from './submission';
import { RESULTS } from './submissionKey';
import { COLLECTION_WORDS } from './words';

interface Side extends WorkbookSide {
  readonly results: ResultsSheet | null;
}

/** What of the coordinator's workbook results and reports on the roadmap are laid beside. */
export function workbookSide(
  { sheets, schools, templates, lists = [], events = [], answers = new Map(), locale }: CollectionSource,
  find: FindSchool,
): Side {
  const template = templates.find(({ id }) => id === RESULTS);
  const schoolOf = (name: string) => {
    const found = find({ name });
    return found.is === 'certain' ? found.school : { name, code: null };
  };
  const results = template ? resultsSheet(sheets, template, schoolOf) : null;
  const choices = new Map(
    lists
      .filter(({ id }) => id === 'procedures' || id === 'subjects')
      .flatMap(({ choices: all }) => all.map((choice) => [plainText(choice), choice] as const)),
  );
  const regional = municipalitiesOf(sheets, schools);
  const [done, , not] = lists.find(({ id }) => id === 'marks')?.choices ?? [];
  return {
    sheets,
    results,
    standing: results?.rows ?? [],
    events,
    municipalities: regional.length > 1 ? regional : [],
    choices,
    answers,
    words: { ...(done !== undefined && { done }), ...(not !== undefined && { not }) },
    inWorkbook: COLLECTION_WORDS[locale].inWorkbook,
    locale,
  };
}

/** Cells of the coordinator's sheets, a list for each sheet. */
function cellWrites(writes: readonly CellWrite[]): TableWrites[] {
  const bySheet = new Map<string, CellWrite[]>();
  for (const write of writes) bySheet.set(write.sheet, [...(bySheet.get(write.sheet) ?? []), write]);
  return [...bySheet].map(([sheet, own]) => ({
    sheet,
    isInserted: false,
    cells: own.map(({ row, column, before, after }) => ({ row, column, before, after })),
    added: { from: 0, rows: [] },
    like: own[0]?.row ?? 0,
    table: null,
  }));
}

/** What is to be written of results and reports that were taken. */
export function gatheredOthers(
  { templates, lists = [], chosen = new Set(), locale }: CollectionSource,
  { results }: Side,
  all: readonly Submission[],
): {
  readonly insertion: Insertion;
  readonly tables: readonly TableWrites[];
  readonly broken: { readonly sheet: string; readonly header: string } | null;
} {
  const tables = cellWrites(all.filter(isTaken).flatMap(({ writes }) => writes));
  const template = templates.find(({ id }) => id === RESULTS);
  const taken = all.filter((each) => each.is === 'results' && isTaken(each));
  const append = template
    ? appendResults(results, taken, { template, lists, locale, chosen })
    : { is: 'nothing' as const };
  return {
    insertion: append.is === 'sheet' ? append.insertion : { sheets: [] },
    tables: append.is === 'rows' ? [...tables, append.writes] : tables,
    broken: append.is === 'broken' ? append : null,
  };
}
