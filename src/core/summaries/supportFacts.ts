import type { Book } from '../check/book';
import { entryAt, entryDay, entryNumber, entryText, type Entry } from '../check/entry';
import { quantity } from '../terms/quantity';
import { readMark } from '../terms/mark';
import { plainText } from '../values/plainText';
import { remembered } from '../values/remembered';
import type { CellRef } from '../workbook/edit';
import { figureOf, type Figure } from './figure';

export interface TrainingRow {
  readonly school: string;
  readonly at: CellRef;
  readonly topic: string;
  readonly planned: Figure | null;
  readonly trained: Figure | null;
}

export interface RelationRow {
  readonly school: string;
  readonly at: CellRef;
  readonly kind: string;
  readonly partner: string;
  readonly until: number | null;
  /** Not over on the day of the report: has no last day or a later one. */
  readonly isActive: boolean;
  readonly isDone: boolean;
}

export interface VisitRow {
  readonly school: string;
  readonly at: CellRef;
  readonly day: number | null;
  readonly subject: string;
  /** Mean of the scores given, 0 to 2; null = none. */
  readonly score: number | null;
}

/** Training, agreements, mentoring, visits; lists are empty where the workbook has no such sheet or nothing in it. */
export interface SupportFacts {
  readonly today: number;
  readonly sheets: readonly string[];
  readonly training: readonly TrainingRow[];
  readonly relations: readonly RelationRow[];
  readonly visits: readonly VisitRow[];
  /** How many lessons the roadmap plans to visit, and the rows that say it; null = it says nothing of it. */
  readonly visitsPlanned: { readonly count: number; readonly at: readonly CellRef[] } | null;
  /** Schools of the register; 0 = there is none. */
  readonly registered: number;
}

const AGREEMENT = /договор/u;
const MENTORING = /наставн/u;
const VISITED = /посещ\S* (?:\S+ ){0,3}(?:урок|занят)/u;
const LESSONS = /урок|занят|посещен/u;

export const isAgreement = ({ kind }: RelationRow): boolean => AGREEMENT.test(plainText(kind));
export const isMentoring = ({ kind }: RelationRow): boolean => MENTORING.test(plainText(kind));

/** Different schools among rows. */
export const schoolsIn = (rows: readonly { readonly school: string }[]): number =>
  new Set(rows.map(({ school }) => plainText(school)).filter(Boolean)).size;

const at = (entry: Entry, id: string): CellRef =>
  entryAt(entry, id) ?? { sheet: entry.of.name, row: entry.row, column: 0 };

function meanScore(entry: Entry): number | null {
  const scores = ['goals', 'methods', 'feedback'].flatMap((id) => entryNumber(entry, id) ?? []);
  return scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : null;
}

function plannedVisits({ events }: Book): SupportFacts['visitsPlanned'] {
  // An event of many schools stands in as many rows.
  const isVisited = remembered((title) => VISITED.test(plainText(title)));
  const promised = remembered(quantity);
  const found = events.flatMap(({ table, row, title }) => {
    if (!isVisited(title)) return [];
    const planned = promised(row.texts.get('result') ?? '');
    const column = table.columns.single.get('result') ?? 0;
    return planned && LESSONS.test(plainText(planned.unit ?? ''))
      ? [{ count: planned.value, at: { sheet: table.sheet, row: row.row, column } }]
      : [];
  });
  return found.length > 0
    ? { count: found.reduce((sum, { count }) => sum + count, 0), at: found.map((each) => each.at) }
    : null;
}

export function supportFacts(book: Book): SupportFacts | null {
  const entries = (id: string): readonly Entry[] => book.entries.get(id) ?? [];
  const { today } = book;
  const training = entries('training').map((entry): TrainingRow => ({
    school: entryText(entry, 'school'),
    at: at(entry, 'school'),
    topic: entryText(entry, 'topic'),
    planned: figureOf(book, entryAt(entry, 'planned'), entryNumber(entry, 'planned')),
    trained: figureOf(book, entryAt(entry, 'trained'), entryNumber(entry, 'trained')),
  }));
  const relations = entries('partnerships').map((entry): RelationRow => {
    const until = entryDay(entry, 'until');
    return {
      school: entryText(entry, 'school'),
      at: at(entry, 'school'),
      kind: entryText(entry, 'kind'),
      partner: entryText(entry, 'partner'),
      until,
      isActive: until === null || until >= today,
      isDone: readMark(entryText(entry, 'done')).is === 'done',
    };
  });
  const visits = entries('visits').map((entry): VisitRow => ({
    school: entryText(entry, 'school'),
    at: at(entry, 'school'),
    day: entryDay(entry, 'day'),
    subject: entryText(entry, 'subject'),
    score: meanScore(entry),
  }));
  if (training.length + relations.length + visits.length === 0) return null;
  const sheets = [...training, ...relations, ...visits].map((row) => row.at.sheet);
  return {
    today,
    sheets: [...new Set(sheets)],
    training,
    relations,
    visits,
    visitsPlanned: plannedVisits(book),
    registered: book.schools.length,
  };
}
