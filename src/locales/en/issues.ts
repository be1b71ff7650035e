import type { IssueTexts } from '../words';

/** What a period was told by: what nobody stated is not called the programme's. */
const PERIOD_SOURCES: Readonly<Record<string, string>> = {
  dates: 'the programme',
  title: 'the programme as its title tells it',
  passport: 'the programme as the passport tells it',
  other: 'the programme as another table tells it',
  terms: 'the other terms (the period itself is not stated)',
};

/** Rules' sentences: what was found, what is expected, how to mend it. */
export const issues: Readonly<Record<string, IssueTexts>> = {
  'TERM-001': {
    title: 'No term',
    message: ({ event }) => `The event “${event}” has no term.`,
    expected: () => 'month and year, period, date, or «постоянно»',
    fix: () => 'Write the term, for example «Октябрь 2025».',
  },
  'TERM-002': {
    title: 'Term cannot be read',
    message: ({ event, found }) =>
      `The term “${found}” of “${event}” could not be read: a summary will have no date for it.`,
    expected: () => 'month and year, period, date, «ежегодно» or «постоянно»',
    fix: () => 'Write it in another way, for example «Январь – март 2026».',
  },
  'TERM-003': {
    title: 'Term outside the programme',
    message: ({ event, found, from, to, source }) =>
      `The term “${found}” of “${event}” lies outside ${PERIOD_SOURCES[source ?? ''] ?? 'the programme'}: ${from} – ${to}.`,
    expected: ({ from, to }) => `a term from ${from} to ${to}`,
    fix: () => 'Check the year: it is often left over from last year.',
  },
  'RESPONSIBLE-001': {
    title: 'Nobody responsible',
    message: ({ event }) => `The event “${event}” names no responsible party.`,
    expected: () => 'an organisation or a post',
    fix: () => 'Write who answers for it; separate several by commas.',
  },
  'NUMBER-001': {
    title: 'Number used twice',
    message: ({ number, first }) => `Number ${number} already belongs to the event in cell ${first}.`,
    expected: () => 'a number that no other event has',
    fix: () => 'Give the event the next free number.',
  },
  'MARK-001': {
    title: 'Mark not clear',
    message: ({ event, found }) =>
      `The mark “${found}” does not tell whether “${event}” is done: the summary counts it apart.`,
    expected: () => '«выполнено», «частично», «не выполнено», a date or a document',
    fix: () => 'Begin the mark with «выполнено» or «не выполнено» and write the rest behind it.',
  },
  'MARK-002': {
    title: 'Done in the future',
    message: ({ event, day, today }) => `“${event}” is marked as done on ${day}, and today is ${today}.`,
    expected: ({ today }) => `a day up to ${today}`,
    fix: () => 'Check the year. If it is a plan, move the date to the column of terms.',
  },
  'OVERDUE-001': {
    title: 'Overdue without a comment',
    message: ({ event, day }) => `The term of “${event}” ended on ${day}, and it is not marked as done.`,
    expected: () => 'a mark or an explanation',
    fix: () => 'Mark it as done, or write why it is not and when it will be.',
  },
  'RESULT-001': {
    title: 'Done, but no result',
    message: ({ event }) => `The event “${event}” is marked as done and has no result.`,
    expected: () => 'a document, a quantity or a link',
    fix: () => 'Write what came of it: an order, a report, a number of people.',
  },
  'TEMPLATE-001': {
    title: 'Header changed',
    message: ({ header, found, letters }) =>
      `Column ${letters} of the template was “${header}” and is “${found}” now. It was told by its neighbours.`,
    expected: ({ header }) => `the header “${header}”`,
    fix: ({ header }) => `Put back the header “${header}”.`,
  },
  'TEMPLATE-002': {
    title: 'Column of the template is gone',
    message: ({ header, template }) => `The sheet of the template “${template}” has no column “${header}”.`,
    expected: ({ header }) => `a column “${header}”`,
    fix: () => 'If it was deleted by mistake, insert a column with this header.',
  },
  'TEMPLATE-003': {
    title: 'Row of headers is gone',
    message: ({ template }) =>
      `The sheet was made from the template “${template}”, but its row of headers cannot be found.`,
    expected: () => 'the row of headers of the template',
    fix: () => 'Put back the row, or insert the template again and move the data.',
  },
  'INDICATOR-001': {
    title: 'Value is not a number',
    message: ({ found, indicator, year }) =>
      `The value “${found}” of “${indicator}” for ${year} is not a number.`,
    expected: () => 'a number, for example 45.5',
    fix: () => 'Leave one number in the cell and move the remark to a comment.',
  },
  'INDICATOR-002': {
    title: 'No baseline',
    message: ({ indicator }) => `The indicator “${indicator}” has no baseline.`,
    expected: () => 'a number',
    fix: () => 'If there are no data for the base year, put a dash.',
  },
};
