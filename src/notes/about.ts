import { headOf } from '../core/summaries/head';
import type { Note } from '../core/summaries/note';
import type { Book } from '../core/check/book';
import { dayText } from '../core/workbook/date';
import type { SummaryTexts } from '../locales/summaryTexts';

/** Whose document it is, of what day and from which data; what the workbook does not say is left to be filled in. */
export function aboutOf(book: Book, sources: readonly string[], { notes }: SummaryTexts): Note['about'] {
  const { programme, territory, today } = headOf(book);
  const { about, notSaid } = notes;
  return [
    [about.programme, programme ?? notSaid],
    [about.territory, territory ?? notSaid],
    [about.onDate, dayText(today)],
    [about.sources, [...new Set(sources)].join(', ')],
  ];
}
