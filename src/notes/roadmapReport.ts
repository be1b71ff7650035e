import type { Book } from '../core/check/book';
import { cell, heading, type BlockRow } from '../core/summaries/block';
import type { Note, NoteBlock } from '../core/summaries/note';
import { roadmapFacts } from '../core/summaries/roadmapFacts';
import type { Locale } from '../core/values/text';
import { dayText } from '../core/workbook/date';
import type { RoadmapEvent } from '../core/roadmap/event';
import { saidOf } from '../summaries/common';
import { summaryTexts } from '../locales/summaryTexts';
import { aboutOf } from './about';

/** What the roadmap itself says of an event's completion. */
function markOf({ row }: RoadmapEvent): string {
  const day = row.dates.get('done');
  return day === undefined ? (row.texts.get('done') ?? '') : dayText(day);
}

const rowOf = (event: RoadmapEvent): BlockRow => ({
  cells: [
    event.number,
    event.title,
    event.term,
    event.responsible.join(', '),
    markOf(event) || event.state,
    event.row.texts.get('result') ?? '',
    event.state === 'просрочено' ? (event.row.texts.get('comment') ?? '') : '',
    '',
  ].map((text) => cell(text, 'text')),
});

/** «Отчёт о выполнении дорожной карты»: every event with term, mark and result, and room for causes and measures. */
export function roadmapReport(book: Book, locale: Locale): Note | null {
  const facts = roadmapFacts(book);
  if (!facts) return null;
  const texts = summaryTexts(locale);
  const { notes: words } = texts;
  const sections = facts.sections.flatMap(({ name, events }, index): NoteBlock[] => [
    heading(name ?? words.report.outside),
    { is: 'table', id: `section ${index}`, header: words.report.headers, rows: events.map(rowOf) },
  ]);
  return {
    title: words.report.title,
    approval: words.approval,
    about: aboutOf(book, facts.sheets, texts),
    blocks: [
      heading(words.report.conclusions),
      ...saidOf('roadmapSummary', facts, texts),
      ...sections,
      { is: 'blank', label: words.report.decisions },
    ],
    signature: words.signature,
    isLandscape: true,
    locale,
    today: book.today,
    pageWord: words.page,
  };
}
