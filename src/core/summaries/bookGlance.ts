import type { Book } from '../check/book';
import type { Issue } from '../check/issue';
import { MUNICIPALITY } from '../collection/municipal/municipalTemplate';
import type { Turn } from '../values/steps';
import { collectionFacts, isIn } from './collectionFacts';
import { dueFacts } from './dueFacts';
import { indicatorFacts, missed } from './indicatorFacts';

/** How a workbook stands, in a few numbers; what cannot be known of it is null. */
export interface BookGlance {
  /** Whether every row was read: of a part, nothing is said that the rest may refute. */
  readonly isWhole: boolean;
  /** Events: null without a roadmap, late ones also where no marks are kept. */
  readonly late: number | null;
  readonly soon: number | null;
  readonly later: number | null;
  /** Indicators below their plan: null where none has both plan and fact. */
  readonly off: number | null;
  /** Who has not returned the form that was collected last: null without a journal or a register. */
  readonly missing: { readonly count: number; readonly areMunicipalities: boolean } | null;
  readonly issues: { readonly count: number; readonly bySheet: ReadonlyMap<string, number> };
  /** Kinds of tables that most begin with and this book does not have; none are missed in a school's form. */
  readonly absent: readonly string[];
}

/** Roadmap, indicators, register: what the rest is counted from. */
const BASIS = ['roadmap', 'indicators', 'schools'];

function issuesBySheet(issues: readonly Issue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { at } of issues) counts.set(at.sheet, (counts.get(at.sheet) ?? 0) + 1);
  return counts;
}

function missingIn(book: Book): BookGlance['missing'] {
  const facts = book.isWhole ? collectionFacts(book) : null;
  if (!facts?.hasRegister) return null;
  const count = facts.parties.filter((party) => !isIn(party)).length;
  return { count, areMunicipalities: facts.template === MUNICIPALITY };
}

/** Says how a checked book stands, with a turn between its parts; null where it has no table of a programme. */
export async function bookGlance(
  book: Book,
  issues: readonly Issue[],
  turn: Turn,
): Promise<BookGlance | null> {
  const { tables, isWhole, events } = book;
  if (tables.length === 0) return null;
  await turn();
  const due = events.length > 0 ? dueFacts(book) : null;
  await turn();
  const indicators = indicatorFacts(book)?.indicators ?? [];
  await turn();
  const missing = missingIn(book);
  await turn();
  // Roadmap and register are the coordinator's: a school that was sent a form is not to look for them.
  const isForm = book.sheets.some(({ stamp }) => stamp?.form !== undefined);
  return {
    isWhole,
    late: due?.areMarksKept ? due.overdue.length : null,
    soon: due && due.soon.length,
    later: due && due.later.length,
    off: indicators.some(({ status }) => status !== 'нет данных') ? missed(indicators).length : null,
    missing,
    issues: { count: issues.length, bySheet: issuesBySheet(issues) },
    absent: isWhole && !isForm ? BASIS.filter((kind) => !tables.some((table) => table.kind === kind)) : [],
  };
}
