/** Columns of years: which role each has, and years that were typed wrong. */
import { likeness, type ColumnView } from './columnView';
import { headerYear } from './headerYear';
import { meantWords } from './headerMending';
import { fit } from './headerWords';
import type { TableForm, YearlyForm } from './kinds/kind';
import type { Role } from './table';

export interface YearColumn {
  readonly role: Role;
  readonly year: number;
  readonly column: number;
  readonly score: number;
  /** What the header says, where another year must be meant. */
  readonly typed?: number;
}

/** Cells that must look as the role's do, of those that hold something. */
const ALIKE = 0.4;
const NAMED = 0.95;
/** A year out of the title, and one that was read by its place. */
const ASSUMED = 0.6;
const CORRECTED = 0.5;
const FOREIGN = 0.5;

/** The role that the nearest storey to the cells tells; a year alone tells none. */
function yearlyForm({ path }: ColumnView, form: TableForm): YearlyForm | null {
  for (const text of [...path].reverse()) {
    const words = meantWords(text);
    const scored = form.yearly.map((each) => ({ each, score: fit(words, each.phrases) }));
    const [best] = scored.sort((a, b) => b.score - a.score);
    if (best && best.score > 0) return best.each;
  }
  return null;
}

function yearColumn(view: ColumnView, form: TableForm, assumedYear: number | null): YearColumn | null {
  const named = headerYear(view.path);
  const found = yearlyForm(view, form);
  const year = named?.year ?? (found && form.kind === 'indicators' ? assumedYear : null);
  const kind = found ?? form.yearly[form.yearly.length - 1];
  if (year === null || !kind || (!found && !named?.isAlone)) return null;
  if (view.path.some((text) => fit(meantWords(text), form.foreign) >= FOREIGN)) return null;
  if ((likeness(view, kind.content) ?? 1) < ALIKE) return null;
  return { role: kind.role, year, column: view.column, score: named ? NAMED : ASSUMED };
}

/** The year that stands out of order between two that follow each other with a year between them. */
function corrected(row: readonly YearColumn[]): YearColumn[] {
  const years = row.map(({ year }) => year);
  if (row.length < 3) return [...row];
  return row.map((each, at) => {
    const rest = years.filter((_, other) => other !== at);
    const isInOrder = rest.every((year, index) => {
      const before = rest[index - 1];
      return before === undefined || year - before === (index === at ? 2 : 1);
    });
    if (!isInOrder) return each;
    const [before = Number.NEGATIVE_INFINITY, after = Number.POSITIVE_INFINITY] = [
      years[at - 1],
      years[at + 1],
    ];
    const expected = at > 0 ? before + 1 : after - 1;
    // «2027 | 2025 | 2026»: a year that goes on with the others stands in another place, and is right.
    const goesOn = each.year === (rest.at(-1) as number) + 1 || each.year === (rest[0] as number) - 1;
    const isWrong = (each.year <= before || each.year >= after) && !goesOn;
    return isWrong && expected !== each.year
      ? { ...each, year: expected, typed: each.year, score: CORRECTED }
      : each;
  });
}

/** The columns of years among those that nothing else has taken, each role's from left to right. */
export function yearColumns(
  views: readonly ColumnView[],
  form: TableForm,
  assumedYear: number | null,
): YearColumn[] {
  const all = views.flatMap((view) => yearColumn(view, form, assumedYear) ?? []);
  return form.yearly.flatMap(({ role }) => {
    const row = corrected(all.filter((each) => each.role === role));
    // Of two columns of one year the first counts.
    return row.filter(({ year }, at) => row.findIndex((other) => other.year === year) === at);
  });
}
