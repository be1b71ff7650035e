import type { RecognisedTable } from '../recognition/table';
import { parties } from '../terms/parties';
import type { Issue } from './issue';

/** Whom an issue concerns: by the row that it is in. */
export interface Concerned {
  readonly responsible: readonly string[];
  readonly school: string | null;
}

const NOBODY: Concerned = { responsible: [], school: null };

/** Tells whom an issue concerns. */
export function concerned(tables: readonly RecognisedTable[]): (issue: Pick<Issue, 'at'>) => Concerned {
  const rows = new Map<string, Concerned>();
  for (const { sheet, rows: own } of tables)
    for (const { row, texts } of own) {
      const school = texts.get('school')?.trim() ?? '';
      const responsible = parties(texts.get('responsible') ?? '');
      rows.set(`${row} ${sheet}`, { responsible, school: school === '' ? null : school });
    }
  return ({ at }) => rows.get(`${at.row} ${at.sheet}`) ?? NOBODY;
}
