/**
 * «Сравнение отметок с отметками по журналу» as ФИС ОКО exports it: a row with the group's name, and below it rows
 * of those who got a lower mark, the same, a higher one, and of all.
 */
import { numberOfCell } from '../numberText';
import type { Journal, ResultRecord, TableRecords } from './record';
import { isGroupName, schoolOfCell } from './schoolOfCell';
import type { RecordSource } from './source';
import { outerContext } from './surroundings';

const PARTS: readonly (readonly [RegExp, Exclude<keyof Journal, 'are'>])[] = [
  [/^понизил/iu, 'lowered'],
  [/^подтвердил/iu, 'confirmed'],
  [/^повысил/iu, 'raised'],
];
const ALL = /^всего(?![A-Za-zЀ-ԯ])/iu;

const partOf = (text: string): Exclude<keyof Journal, 'are'> | undefined =>
  PARTS.find(([pattern]) => pattern.test(text))?.[1];

/** Whether the rows of a table compare marks with those of the journal. */
export function areCompared({ grid, single, from, to }: RecordSource): boolean {
  const school = single.get('school');
  if (school === undefined) return false;
  for (let row = from; row <= to; row++) if (partOf(grid.text(row, school))) return true;
  return false;
}

interface Draft {
  readonly row: number;
  readonly name: string;
  participants: number | null;
  readonly parts: Map<Exclude<keyof Journal, 'are'>, number | null>;
}

export function comparedRecords(source: RecordSource): TableRecords {
  const { grid, single } = source;
  const [school, count] = [single.get('school') as number, single.get('participants')];
  const drafts: Draft[] = [];
  for (let row = source.from; row <= source.to; row++) {
    const text = grid.text(row, school);
    const value = count === undefined ? null : numberOfCell(grid.cell(row, count));
    const last = drafts[drafts.length - 1];
    const part = partOf(text);
    if (part) last?.parts.set(part, value);
    else if (ALL.test(text) && last) last.participants = value;
    else if (text !== '' && row <= source.last)
      drafts.push({ row, name: text, participants: null, parts: new Map() });
  }
  const records: ResultRecord[] = [];
  const groups: ResultRecord[] = [];
  const context = outerContext(source);
  for (const { row, name, participants, parts } of drafts) {
    if (parts.size === 0) continue;
    const { name: called, code } = schoolOfCell(name);
    const of = (part: Exclude<keyof Journal, 'are'>): number | null => parts.get(part) ?? null;
    const journal: Journal = {
      are: 'counts',
      lowered: of('lowered'),
      confirmed: of('confirmed'),
      raised: of('raised'),
    };
    const figures = {
      participants,
      belowMinimum: null,
      belowShare: null,
      meanScore: null,
      marks: null,
      journal,
    };
    const isGroup = code === null && isGroupName(called);
    (isGroup ? groups : records).push({
      row,
      school: called,
      code,
      municipality: null,
      ...context,
      ...figures,
    });
  }
  return { records, groups, declared: [] };
}
