import type { Book } from '../check/book';
import { cellText } from '../recognition/grid';
import { entryAt, entryNumber, entryText, entriesOf } from '../check/entry';
import type { CellRef } from '../workbook/edit';
import { figureOf, type Figure } from './figure';

/** A score up to which a factor is a deficit of a school, of 0 to 3. */
export const DEFICIT = 1;

export interface FactorScore {
  readonly school: string;
  readonly at: CellRef;
  readonly score: Figure;
}

export interface Factor {
  readonly block: string;
  readonly factor: string;
  readonly scores: readonly FactorScore[];
  readonly mean: number;
  /** Schools that score it 0 or 1. */
  readonly deficits: number;
}

export interface SelfAssessmentFacts {
  readonly sheets: readonly string[];
  readonly schools: readonly string[];
  /** In the order of the sheets. */
  readonly factors: readonly Factor[];
  readonly blocks: readonly { readonly name: string; readonly mean: number; readonly scores: number }[];
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** What schools say of themselves; null where nobody has scored anything. */
export function selfAssessmentFacts(book: Book): SelfAssessmentFacts | null {
  const sheets = book.templateSheets.filter(({ template }) => template.id === 'selfassessment');
  const factors = new Map<string, { block: string; factor: string; scores: FactorScore[] }>();
  const schools = new Set<string>();
  for (const sheet of sheets) {
    const school = cellText(sheet.reading?.parameters.get('schoolName')) || sheet.sheet;
    let block = '';
    for (const entry of entriesOf(sheet)) {
      block = entryText(entry, 'block') || block;
      const factor = entryText(entry, 'factor');
      const cell = entryAt(entry, 'score');
      const score = figureOf(book, cell, entryNumber(entry, 'score'));
      if (!score || !cell || factor === '' || score.value < 0 || score.value > 3) continue;
      schools.add(school);
      const known = factors.get(factor) ?? { block, factor, scores: [] };
      factors.set(factor, known);
      known.scores.push({ school, at: cell, score });
    }
  }
  if (factors.size === 0) return null;
  const all = [...factors.values()].map((each): Factor => {
    const scores = each.scores.map(({ score }) => score.value);
    return { ...each, mean: meanOf(scores), deficits: scores.filter((score) => score <= DEFICIT).length };
  });
  const names = [...new Set(all.map(({ block }) => block))];
  return {
    sheets: [...new Set(all.flatMap(({ scores }) => scores.map(({ at }) => at.sheet)))],
    schools: [...schools],
    factors: all,
    blocks: names.map((name) => {
      const scores = all
        .filter(({ block }) => block === name)
        .flatMap((each) => each.scores.map(({ score }) => score.value));
      return { name, mean: meanOf(scores), scores: scores.length };
    }),
  };
}
