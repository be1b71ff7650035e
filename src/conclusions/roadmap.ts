import { conclusion, type Conclusion } from '../core/summaries/conclusion';
import { countOf, type RoadmapFacts } from '../core/summaries/roadmapFacts';
import { dayText } from '../core/workbook/date';

const of = 'roadmapSummary';

/** What follows from the states of events. */
export const roadmapConclusions: readonly Conclusion<RoadmapFacts>[] = [
  conclusion<RoadmapFacts>(of, 'ROADMAP-DONE', ({ events, areMarksKept }) => [
    areMarksKept ? { done: countOf(events, 'выполнено'), total: events.length } : null,
  ]),
  conclusion<RoadmapFacts>(of, 'ROADMAP-OVERDUE', ({ overdue, areMarksKept }) => {
    const [first] = overdue;
    if (!areMarksKept || !first) return [];
    const { number, title, reading } = first;
    return [
      {
        count: overdue.length,
        event: [number, title].filter(Boolean).join(' '),
        end: dayText(reading.end ?? 0),
      },
    ];
  }),
  conclusion<RoadmapFacts>(of, 'ROADMAP-CALM', ({ overdue, areMarksKept }) => [
    areMarksKept && overdue.length === 0 ? {} : null,
  ]),
  conclusion<RoadmapFacts>(of, 'ROADMAP-AHEAD', ({ soon, later }) => [
    soon.length + later.length > 0 ? { soon: soon.length, later: later.length } : null,
  ]),
  conclusion<RoadmapFacts>(of, 'ROADMAP-UNDATED', ({ events }) => {
    const count = countOf(events, 'срок не определён');
    return [count > 0 ? { count } : null];
  }),
];
