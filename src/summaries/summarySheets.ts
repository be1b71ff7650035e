import type { Book } from '../core/check/book';
import { headOf } from '../core/summaries/head';
import type { Kept } from '../core/summaries/kept';
import type { Summary } from '../core/summaries/summary';
import { summarySheet } from '../core/summaries/summarySheet';
import type { Locale } from '../core/values/text';
import { summaryStamp } from '../core/workbook/stamp';
import type { Sheet } from '../core/workbook/workbook';
import { summaryTexts } from '../locales/summaryTexts';

/** A summary of a book, and its sheet. */
export interface MadeSummary {
  readonly summary: Summary;
  readonly facts: unknown;
  readonly sheet: Sheet;
}

/**
 * The sheet of a summary; null where the book lacks what it needs. `kept` is what a coordinator put into those of an
 * earlier run, by the summary's id; `beside` are the sheets that stand beside it.
 */
export function madeSummary(
  summary: Summary,
  book: Book,
  locale: Locale,
  kept: ReadonlyMap<string, Kept> = new Map(),
  beside: readonly Sheet[] = [],
): MadeSummary | null {
  const facts = summary.facts(book, kept.get(summary.settingsOf ?? summary.id)?.settings);
  if (facts === null) return null;
  const sheet = summarySheet(
    {
      name: summary.name[locale],
      stamp: summaryStamp(summary.id, summary.version),
      head: headOf(book),
      sources: summary.sources(facts),
      blocks: summary.blocks(facts, locale, beside),
    },
    summaryTexts(locale).sheet,
    kept.get(summary.id),
  );
  return { summary, facts, sheet };
}

/** The sheets of the summaries that have data. */
export function madeSummaries(
  chosen: readonly Summary[],
  book: Book,
  locale: Locale,
  kept: ReadonlyMap<string, Kept> = new Map(),
): MadeSummary[] {
  const made: MadeSummary[] = [];
  for (const summary of chosen) {
    const beside = made.map(({ sheet }) => sheet);
    const own = madeSummary(summary, book, locale, kept, beside);
    if (own) made.push(own);
  }
  return made;
}
