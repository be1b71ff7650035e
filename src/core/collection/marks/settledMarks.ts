import { bareNumber } from '../../roadmap/bareNumber';
import type { RoadmapEvent } from '../../roadmap/event';
import { readMark, type Mark } from '../../terms/mark';
import { isBlank, isError, valueAt } from '../../workbook/cell';
import type { CellRef } from '../../workbook/edit';
import type { CellValue, Sheet } from '../../workbook/workbook';
import type { FormLine, Remark, RemarkCode } from '../form';
import type { JournalEntry } from '../journal';
import type { ReportedEvent, ReportTable } from '../otherTables';
import { ROADMAP } from '../submissionKey';
import {
  isTaken,
  statusOf,
  type CellWrite,
  type Difference,
  type Question,
  type Submission,
} from '../submission';
import { eventMatcher } from './matchedEvent';

/** A report on the roadmap, before it is known what becomes of it. */
export interface MarksFile {
  readonly submission: Submission;
  readonly table: ReportTable;
}

export interface MarksDecisions {
  /** Of the coordinator's roadmap, and the sheets that they stand on. */
  readonly events: readonly RoadmapEvent[];
  readonly sheets: readonly Sheet[];
  readonly journal: readonly JournalEntry[];
  readonly chosen: ReadonlySet<string>;
  /** Which event a line means, by `answerKey`: an event's key or its number; '' = none. */
  readonly answers: ReadonlyMap<string, string>;
  /** Words of marks that the roadmap's list has. */
  readonly words: Readonly<Partial<Record<Mark['is'], string>>>;
  readonly inWorkbook: string;
}

export const answerKey = (file: string, row: number): string => `${file}:${row + 1}`;

export const eventKey = ({ table, row }: RoadmapEvent): string => `${table.sheet}!${row.row + 1}`;

const eventTitle = ({ number, title }: RoadmapEvent): string =>
  [bareNumber(number), title].filter(Boolean).join('. ');

/** A line of which is known where its mark goes. */
interface Placed {
  readonly reported: ReportedEvent;
  readonly event: RoadmapEvent;
  readonly mark: Mark;
  readonly at: CellRef;
  /** Whether a person said which event it is. */
  readonly isAnswered: boolean;
}

/** The cell that holds the value of a merged area. */
function holder(sheet: Sheet | undefined, row: number, column: number): Pick<CellRef, 'row' | 'column'> {
  const area = sheet?.merges?.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return area ? { row: area.top, column: area.left } : { row, column };
}

const said = (value: CellValue): string =>
  value === null ? '' : isError(value) ? value.error : String(value);

const meant = (value: CellValue): Mark => readMark(value === null || isError(value) ? '' : value);

const isAlike = (a: Mark, b: Mark): boolean => a.is === b.is && a.share === b.share;

const placeKey = ({ sheet, row, column }: CellRef): string => `${sheet}!${row}:${column}`;

const lineOf = ({ row, number, title, mark, comment }: ReportedEvent): FormLine => ({
  row,
  values: { number: number || null, title, done: mark, comment: comment || null },
  others: {},
});

const ONE_WORD = /^[A-Za-zЀ-ԯ+]+$/u;
const NEGATED = /^не\s+[A-Za-zЀ-ԯ]+$/u;

/** A mark as the roadmap's list has it; one that says more than done or not done stays as it is. */
function written(text: string, { is }: Mark, words: MarksDecisions['words']): string {
  const plain = text.trim().toLowerCase();
  const word =
    is === 'done' && ONE_WORD.test(plain)
      ? words.done
      : is === 'not' && NEGATED.test(plain)
        ? words.not
        : undefined;
  return word ?? text;
}

/** What of a report can be placed, and what is to be said of the rest. */
function placed(
  { submission: { file }, table: { sheet, events: reported } }: MarksFile,
  { events, sheets, answers }: MarksDecisions,
  match: ReturnType<typeof eventMatcher>,
) {
  const lines: Placed[] = [];
  const questions: Question[] = [];
  const remarks: Remark[] = [];
  const tell = (code: RemarkCode, each: ReportedEvent, values: Remark['values'] = {}): void =>
    void remarks.push({
      code,
      severity: 'warning',
      at: { sheet, row: each.row, column: 0 },
      values: { said: each.title, ...values },
    });
  for (const each of reported) {
    const answer = answers.get(answerKey(file, each.row));
    if (answer === '') continue;
    const asked = answer === undefined ? undefined : answered(answer, events);
    const found = asked ? ({ is: 'certain', event: asked } as const) : match(each);
    if (found.is === 'unknown') tell('EVENT-002', each);
    else if (found.is === 'doubtful') {
      const candidates = found.candidates.map((event) => ({
        key: eventKey(event),
        title: eventTitle(event),
      }));
      questions.push({ line: each.row, sheet, said: each.title, candidates });
      tell('EVENT-001', each, { names: candidates.map(({ title }) => `«${title}»`).join(', ') });
    } else {
      const { event } = found;
      const column = event.table.columns.single.get('done');
      const mark = readMark(each.mark);
      if (mark.is === 'unknown') tell('EVENT-004', each, { found: each.mark });
      else if (column !== undefined) {
        const own = sheets.find(({ name }) => name === event.table.sheet);
        const at = { sheet: event.table.sheet, ...holder(own, event.row.row, column) };
        lines.push({ reported: each, event, mark, at, isAnswered: asked !== undefined });
      }
    }
  }
  return { lines, questions, remarks };
}

/** The event that an answer names by its key or, where just one has it, by its number. */
function answered(answer: string, events: readonly RoadmapEvent[]): RoadmapEvent | undefined {
  const byKey = events.find((event) => eventKey(event) === answer);
  if (byKey) return byKey;
  const [only, another] = events.filter(({ number }) => bareNumber(number) === bareNumber(answer));
  return another ? undefined : only;
}

/**
 * What becomes of reports on the roadmap: a mark goes where the coordinator's cell is empty; a cell that says something
 * else, in the workbook or in another report, waits for a person and is shown beside.
 */
export function settledMarks(files: readonly MarksFile[], decisions: MarksDecisions): Submission[] {
  const { events, sheets, journal, chosen, words, inWorkbook } = decisions;
  const match = eventMatcher(events);
  const isMarked = events.some(({ table }) => table.columns.single.has('done'));
  const taken = new Map(
    journal
      .filter((entry) => isTaken(entry) && entry.template === ROADMAP)
      .map((entry) => [`${entry.file}\n${entry.sheet}`, entry] as const),
  );
  const before = ({ submission: { file, sheet } }: MarksFile) => taken.get(`${file}\n${sheet}`);
  const isKnown = (each: MarksFile): boolean => before(each)?.hash === each.submission.hash;
  const all = files.map((each) => ({ each, ...placed(each, decisions, match) }));
  const claims = new Map<string, { readonly file: string; readonly line: Placed }[]>();
  for (const { each, lines } of all)
    for (const line of lines) {
      if (each.submission.status === 'returned' || (isKnown(each) && !line.isAnswered)) continue;
      const key = placeKey(line.at);
      claims.set(key, [...(claims.get(key) ?? []), { file: each.submission.file, line }]);
    }
  const filled = new Set<string>();
  const comments = new Map<string, Comment>();
  return all.map(({ each, lines, questions, remarks: found }): Submission => {
    const { submission, table } = each;
    const { file, school } = submission;
    if (submission.status === 'returned') return submission;
    const error = (code: RemarkCode): Submission => {
      const remarks = [...submission.remarks, { code, severity: 'error' as const, at: null, values: {} }];
      return { ...submission, status: 'returned', remarks };
    };
    if (!isMarked) return error('EVENT-006');
    if (lines.length === 0 && questions.length === 0 && found.every(({ code }) => code === 'EVENT-002'))
      return error('EVENT-003');
    const writes: CellWrite[] = [];
    const conflicts: Difference[] = [];
    const notes: Remark[] = [];
    let [same, from] = [0, ''];
    for (const { reported, event, mark, at, isAnswered } of lines) {
      const own = sheets.find(({ name }) => name === at.sheet);
      const there = own ? valueAt(own, at.row, at.column) : null;
      const rival = claims
        .get(placeKey(at))
        ?.find((claim) => claim.line.reported !== reported && !isAlike(claim.line.mark, mark));
      const isOurs = chosen.has(file);
      const differs = (other: string, where: string): void => {
        from ||= where;
        conflicts.push({ line: eventTitle(event), column: 'done', own: reported.mark, other });
      };
      if (!isBlank(there) && isAlike(meant(there), mark)) same++;
      else if (!isBlank(there) && !isOurs) {
        differs(said(there), inWorkbook);
        continue;
      } else if (rival && isOurs === chosen.has(rival.file)) {
        differs(rival.line.reported.mark, rival.file);
        continue;
      } else if (rival && !isOurs) continue;
      else if (isKnown(each) && !isAnswered && !isOurs) same++;
      else if (!filled.has(placeKey(at))) {
        writes.push({ ...at, before: there, after: written(reported.mark, mark, words) });
        filled.add(placeKey(at));
      }
      if (isKnown(each) && !isAnswered) continue;
      const { write, left } = commentOn(event, own, reported, school?.name ?? '', comments);
      if (write) writes.push(write);
      if (left) notes.push(left);
    }
    if (conflicts.length > 0)
      notes.push({
        code: 'EVENT-005',
        severity: 'warning',
        at: null,
        values: { count: conflicts.length, file: from },
      });
    const remarks = [...submission.remarks, ...found, ...notes];
    const earlier = before(each);
    return {
      ...submission,
      status: statusOf(remarks),
      remarks,
      lines: table.events.map(lineOf),
      questions,
      writes,
      isKnown: isKnown(each) && writes.length === 0,
      replaces: earlier && !isKnown(each) ? earlier.file : null,
      differs: conflicts.length > 0 ? { from, in: conflicts } : null,
      reason: {
        code: 'MARKS',
        values: {
          found: table.events.length,
          placed: lines.length,
          same,
          written: writes.filter((write) => lines.some(({ at }) => placeKey(at) === placeKey(write))).length,
          asked: questions.length,
          differ: conflicts.length,
        },
      },
    };
  });
}

/** A comment that is to be written, to which others of the same event are joined. */
type Comment = CellRef & { readonly before: null; after: string };

/**
 * Puts what is said beside the mark where the roadmap's comment is empty, behind what other reports of this run say
 * there. Where the cell has words already they stay, and what was not written is a remark.
 */
function commentOn(
  event: RoadmapEvent,
  own: Sheet | undefined,
  reported: ReportedEvent,
  school: string,
  pending: Map<string, Comment>,
): { readonly write?: Comment; readonly left?: Remark } {
  const { table, row } = event;
  const { comment } = reported;
  if (comment === '') return {};
  const column = table.columns.single.get('comment');
  const at = column === undefined ? null : { sheet: table.sheet, ...holder(own, row.row, column) };
  const there = at && own ? valueAt(own, at.row, at.column) : null;
  if (!at || !own || !isBlank(there)) {
    if (said(there).includes(comment)) return {};
    const values = { said: eventTitle(event), comment };
    return { left: { code: 'EVENT-007', severity: 'note', at: null, values } };
  }
  const text = school === '' ? comment : `${school}: ${comment}`;
  const other = pending.get(placeKey(at));
  if (other) {
    other.after = `${other.after}; ${text}`;
    return {};
  }
  const write: Comment = { ...at, before: null, after: text };
  pending.set(placeKey(at), write);
  return { write };
}
