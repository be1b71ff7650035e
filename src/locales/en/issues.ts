import type { IssueTexts } from '../words';

/** What a period was told by: what nobody stated is not called the programme's. */
const PERIOD_SOURCES: Readonly<Record<string, string>> = {
  dates: 'the programme',
  title: 'the programme as its title tells it',
  passport: 'the programme as the passport tells it',
  other: 'the programme as another table tells it',
  terms: 'the other terms (the period itself is not stated)',
};

const CONTACTS: Readonly<Record<string, string>> = {
  phone: 'a telephone number',
  snils: 'a number of insurance (СНИЛС)',
  email: 'an e-mail address',
};

type Value = string | number | undefined;

const limits = (least: Value, most: Value): string =>
  most === undefined ? `numbers from ${least} on` : `numbers from ${least} to ${most}`;

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
  'TERM-004': {
    title: 'Days of a term out of order',
    message: ({ event, found, later, earlier }) =>
      `In the term “${found}” of “${event}” the day ${earlier} stands behind ${later}.`,
    expected: () => 'days from the earlier to the later',
    fix: () => 'Check year and month, or put the days in order.',
  },
  'TERM-005': {
    title: 'Term before the document',
    message: ({ event, found, document }) =>
      `The term “${found}” of “${event}” was over before the document was signed (${document}).`,
    expected: ({ document }) => `a term from ${document} on`,
    fix: () => 'Check the year of the term and the day of the document.',
  },
  'NUMBER-002': {
    title: 'No number',
    message: ({ event }) => `The event “${event}” has no number, and the others have one.`,
    expected: () => 'the next number',
    fix: () => 'Write the number, or number the section anew.',
  },
  'MARK-003': {
    title: 'Day of completion without a mark',
    message: ({ event, day, found }) =>
      found
        ? `“${event}” was completed on ${day}, and its mark is “${found}”.`
        : `“${event}” was completed on ${day}, and it is not marked as done.`,
    expected: () => '«выполнено», or no day',
    fix: () => 'Choose «выполнено», or delete the day.',
  },
  'EVENT-001': {
    title: 'No event of that number',
    message: ({ number }) => `The text speaks of event ${number}, and the roadmap has no such event.`,
    expected: () => 'a number of the roadmap',
    fix: () => 'Check the number: events may have been numbered anew.',
  },
  'EVENT-002': {
    title: 'Event twice',
    message: ({ event, first }) =>
      `“${event}” with the same term, people and result stands in cell ${first} already.`,
    expected: () => 'each event once',
    fix: () => 'Delete the row, or say how the events differ.',
  },
  'EVENT-003': {
    title: 'Answered for by a school of no register',
    message: ({ event, found }) => `“${found}” answers for “${event}” and is not in the register.`,
    expected: () => 'a school of the programme or its partner',
    fix: () => 'Check the number of the school, or add it to the register.',
  },
  'TEMPLATE-004': {
    title: 'Sheet is newer than the add-in',
    message: ({ template, version, known }) =>
      `The sheet was made from version ${version} of “${template}”; the add-in knows version ${known}.`,
    expected: ({ known }) => `version ${known} or earlier`,
    fix: () => 'Update the add-in.',
  },
  'TEMPLATE-005': {
    title: 'Another table on the sheet',
    message: ({ template, other }) =>
      `The sheet was made from “${template}”, and its headers are those of “${other}”.`,
    expected: ({ template }) => `the table “${template}”`,
    fix: ({ other }) => `Move the table to a sheet of “${other}”.`,
  },
  'TEMPLATE-006': {
    title: 'Value in the place of a formula',
    message: ({ column, found }) =>
      `In column “${column}” a formula was replaced by “${found}”, which will not change with the data.`,
    expected: () => 'a formula as in the rows beside it',
    fix: () => 'Copy the formula from another row of the column.',
  },
  'TEMPLATE-007': {
    title: 'Stray sign in an empty cell',
    message: ({ found }) =>
      found
        ? `An empty row holds the sign “${found}” and counts as filled.`
        : 'The cell looks empty and holds spaces: formulas and filters take it for filled.',
    expected: () => 'an empty cell',
    fix: () => 'Clear the cell.',
  },
  'PARAMETER-001': {
    title: 'Parameter cannot be read',
    message: ({ parameter, found, kind }) =>
      kind === 'year' ? `“${parameter}”: “${found}” is no year.` : `“${parameter}”: “${found}” is no date.`,
    expected: ({ kind }) => (kind === 'year' ? 'a year of four digits' : 'a date'),
    fix: ({ kind }) => (kind === 'year' ? 'Enter a year.' : 'Enter a date.'),
  },
  'PARAMETER-002': {
    title: 'Sheet of nobody',
    message: ({ parameter }) => `The sheet is filled in, and “${parameter}” above the table is empty.`,
    expected: ({ parameter }) => `${parameter}`,
    fix: () => 'Fill in the cell.',
  },
  'PERIOD-001': {
    title: 'Periods differ',
    message: ({ start, end, knownStart, knownEnd, sheet }) =>
      `The period ${start} – ${end} goes beyond that of the programme on sheet “${sheet}”: ${knownStart} – ${knownEnd}.`,
    expected: ({ knownStart, knownEnd }) => `a period within ${knownStart} – ${knownEnd}`,
    fix: () => 'Correct the years here or in the passport.',
  },
  'PERIOD-002': {
    title: 'Period ends before it begins',
    message: ({ start, end }) => `The programme ends on ${end} and begins on ${start}.`,
    expected: ({ start }) => `a day from ${start} on`,
    fix: () => 'Exchange the days, or correct the year.',
  },
  'VALUE-001': {
    title: 'Number written as a text',
    message: ({ found, number }) =>
      `“${found}” is a text that formulas do not see. It is the number ${number}.`,
    expected: () => 'a number',
    fix: ({ number }) => `Replace the text by the number ${number}.`,
  },
  'VALUE-002': {
    title: 'Not a number',
    message: ({ found, column }) => `Column “${column}” holds “${found}” in the place of a number.`,
    expected: () => 'a number or an empty cell',
    fix: () => 'Leave one number and move the remark to a comment.',
  },
  'VALUE-003': {
    title: 'Number out of range',
    message: ({ found, column, least, most }) =>
      `Column “${column}” holds ${found} and takes ${limits(least, most)}.`,
    expected: ({ least, most }) => limits(least, most),
    fix: () => 'Check the number: a comma may be missing.',
  },
  'VALUE-005': {
    title: 'Not a whole number',
    message: ({ found, column }) =>
      `Column “${column}” holds ${found}; people, schools and years are counted in whole numbers.`,
    expected: () => 'a whole number',
    fix: () => 'Enter a whole number; shares and means have columns of their own.',
  },
  'VALUE-006': {
    title: 'An error in place of a value',
    message: ({ found, column }) => `Column “${column}” holds Excel’s error ${found}: there is no value.`,
    expected: () => 'a value',
    fix: () => 'Enter a value in place of the formula, or mend it.',
  },
  'VALUE-004': {
    title: 'Negative count',
    message: ({ found, column }) => `“${column}”: ${found} is less than none.`,
    expected: () => 'a number that is at least 0',
    fix: () => 'Take away the minus, or write the right number.',
  },
  'DATE-001': {
    title: 'Date written as a text',
    message: ({ found, column }) => `In column “${column}” the date “${found}” is a text.`,
    expected: () => 'a date',
    fix: () => 'Enter a date.',
  },
  'DATE-002': {
    title: 'Ends before it begins',
    message: ({ found, first, last, start }) => `“${last}” is ${found}, and “${first}” is ${start}.`,
    expected: ({ start }) => `a day from ${start} on`,
    fix: () => 'Exchange the days, or correct the year.',
  },
  'DATE-003': {
    title: 'Day in the future',
    message: ({ found, column, today }) => `“${column}” is ${found}, and today is ${today}.`,
    expected: ({ today }) => `a day up to ${today}`,
    fix: () => 'Check the year; leave the column empty for plans.',
  },
  'DATE-004': {
    title: 'Day outside the programme',
    message: ({ found, column, start, end }) =>
      `“${column}” is ${found}; the programme is from ${start} to ${end}.`,
    expected: ({ start, end }) => `a day from ${start} to ${end}`,
    fix: () => 'Check the year.',
  },
  'CHOICE-001': {
    title: 'Not in the list',
    message: ({ found, column, nearest }) =>
      nearest
        ? `The list of “${column}” has no “${found}”. It looks like “${nearest}”.`
        : `The list of “${column}” has no “${found}”: it is counted nowhere.`,
    expected: () => 'a value of the list',
    fix: ({ nearest }) =>
      nearest ? `Replace it by “${nearest}”.` : 'Choose from the list, or add to the sheet of lists.',
  },
  'QUANTITY-001': {
    title: 'Less than planned',
    message: ({ plan, fact }) => `${plan} was planned and ${fact} reached, and the work is over.`,
    expected: ({ plan }) => `at least ${plan}, or an explanation`,
    fix: () => 'Correct the number, or say in the comment why it is less.',
  },
  'PARTNER-001': {
    title: 'School is its own partner',
    message: ({ found }) => `The partner of the school is the school itself: “${found}”.`,
    expected: () => 'another school or organisation',
    fix: () => 'Write the partner.',
  },
  'EVIDENCE-001': {
    title: 'Score without evidence',
    message: ({ factor, score }) => `“${factor}” is scored ${score}, and nothing is said to show it.`,
    expected: () => 'a document, an observation or data',
    fix: () => 'Write what shows it.',
  },
  'TEXT-001': {
    title: 'Latin letters in a Russian word',
    message: ({ word }) => `Latin letters stand among Russian ones: “${word}”. Nothing finds such a word.`,
    expected: () => 'Russian letters',
    fix: () => 'Replace the Latin letters by Russian ones.',
  },
  'TEXT-002': {
    title: 'Spaces too many',
    message: ({ found }) => `“${found}” has spaces too many: to formulas it is another text.`,
    expected: ({ found }) => `“${found}”`,
    fix: () => 'Take away the spaces.',
  },
  'PERSON-001': {
    title: 'Name instead of a code',
    message: ({ found, column }) =>
      `Column “${column}” seems to name a person (“${found}”), and it must hold no personal data.`,
    expected: () => 'a code, an organisation or a post',
    fix: () => 'Replace the name by a code or a post.',
  },
  'PERSON-002': {
    title: 'Personal data',
    message: ({ found, column, kind }) =>
      `Column “${column}” seems to hold ${CONTACTS[kind ?? ''] ?? 'personal data'} (“${found}”), and the table is passed on.`,
    expected: () => 'a text without personal data',
    fix: () => 'Delete the data from the table.',
  },
  'FORM-001': {
    title: 'Part over whole',
    message: ({ line, part, whole }) => `“${line}”: ${part} of ${whole} is more than all.`,
    expected: ({ whole }) => `a number up to ${whole}`,
    fix: () => 'Check both numbers.',
  },
  'FORM-002': {
    title: 'Total is missing',
    message: ({ line, part }) => `“${line}”: ${part} is given, and not of how many.`,
    expected: () => 'the total, or a dash',
    fix: () => 'Write the total.',
  },
  'FORM-003': {
    title: 'Event not in the roadmap',
    message: ({ number, found }) =>
      `The line “${found}” is of event ${number}, which the roadmap does not have.`,
    expected: () => 'an event of the roadmap',
    fix: () => 'Make the form anew from the roadmap.',
  },
  'FORM-004': {
    title: 'The form is not filled in',
    message: () => 'The form is not filled in: it holds no answer.',
    expected: () => 'the answers of the school',
    fix: () => 'Write the figures and save the file. Where there are none, put a dash.',
  },
  'CONDITION-001': {
    title: 'More than there are pupils',
    message: ({ found, column, pupils, school }) =>
      `${school === '' ? '' : `${school}: `}“${column}” is ${found}, and there are ${pupils} pupils.`,
    expected: ({ pupils }) => `a number up to ${pupils}`,
    fix: () => 'Check both numbers.',
  },
  'CONDITION-002': {
    title: 'School twice',
    message: ({ found, first }) => `“${found}” stands in cell ${first} already.`,
    expected: () => 'one row for a school',
    fix: () => 'Leave one row, or make the name more exact.',
  },
  'CONDITION-003': {
    title: 'School not named',
    message: () => 'There are numbers, and no school is named: no summary counts them.',
    expected: () => 'a school in the row, in the title or in the name of the sheet',
    fix: () => 'Write the name of the school.',
  },
  'SCHOOL-001': {
    title: 'School not in the register',
    message: ({ found, nearest }) =>
      nearest
        ? `The register has no “${found}”. “${nearest}” is like it.`
        : `The register has no “${found}”: no summary counts it.`,
    expected: () => 'a school of the register',
    fix: ({ nearest }) =>
      nearest
        ? `If “${nearest}” is meant, write its name; if not, add the school to the register.`
        : 'Correct the name, or add the school to the register.',
  },
  'SCHOOL-002': {
    title: 'Name not as in the register',
    message: ({ found, own }) => `“${found}” is “${own}” in the register: to formulas two schools.`,
    expected: ({ own }) => `“${own}”`,
    fix: ({ own }) => `Replace it by “${own}”.`,
  },
  'SCHOOL-003': {
    title: 'School twice in the register',
    message: ({ found, what, first }) =>
      what === 'code'
        ? `Code “${found}” belongs to the school in cell ${first} already.`
        : `“${found}” stands in cell ${first} already.`,
    expected: ({ what }) => (what === 'code' ? 'a code of its own' : 'each school once'),
    fix: ({ what }) =>
      what === 'code' ? 'Correct the code.' : 'Delete the row, or make the name more exact.',
  },
  'SCORE-001': {
    title: 'More below the minimum than took part',
    message: ({ result, below, participants }) =>
      `${result}: ${below} below the minimum, and ${participants} took part.`,
    expected: ({ participants }) => `a number up to ${participants}`,
    fix: () => 'Check both numbers.',
  },
  'SCORE-002': {
    title: 'Marks do not add up',
    message: ({ result, sum, whole, are }) =>
      are === 'counts'
        ? `${result}: ${sum} marks from 2 to 5, and ${whole} took part.`
        : `${result}: the shares of marks add up to ${sum} %.`,
    expected: ({ are, whole }) => (are === 'counts' ? `${whole} marks` : '100 %'),
    fix: () => 'Check the marks and the number of participants.',
  },
  'SCORE-003': {
    title: 'Mean outside the scale',
    message: ({ found, least, most }) => `The mean is ${found}; the scale is from ${least} to ${most}.`,
    expected: ({ least, most }) => `a number from ${least} to ${most}`,
    fix: () => 'Check the number: a comma may be missing.',
  },
  'SCORE-004': {
    title: 'Mean does not follow from the marks',
    message: ({ result, found, mean }) => `${result}: the mean is ${found}, and the marks give ${mean}.`,
    expected: ({ mean }) => `${mean}`,
    fix: () => 'Check the marks and the mean.',
  },
  'SCORE-005': {
    title: 'Share does not follow from the numbers',
    message: ({ result, found, share, part, whole }) =>
      `${result}: the share is ${found} %, and ${part} of ${whole} is ${share} %.`,
    expected: ({ share }) => `${share} %`,
    fix: () => 'Check the numbers and the share.',
  },
  'SCORE-006': {
    title: 'Share outside 0–100 %',
    message: ({ result, found }) => `${result}: the share is ${found} %.`,
    expected: () => 'a number from 0 to 100',
    fix: () => 'Check the share: a comma may be missing.',
  },
  'SCORE-007': {
    title: 'Result twice',
    message: ({ result, first }) => `“${result}” stands in cell ${first} already: sums count it twice.`,
    expected: () => 'one row for a school, subject, grade and year',
    fix: () => 'Delete the row, or correct subject, grade or year.',
  },
  'SCORE-008': {
    title: 'Wrong year of a result',
    message: ({ year }) => `The year of the result is ${year}.`,
    expected: ({ first, last }) => `a year from ${first} to ${last}`,
    fix: () => 'Check the year.',
  },
  'INDICATOR-003': {
    title: 'Target worse than before',
    message: ({ indicator, found, year, before, beforeYear, direction }) =>
      `“${indicator}” should go ${direction ?? ''}, and the target of ${year} is ${found} after ${before}${beforeYear ? ` of ${beforeYear}` : ' at the start'}.`,
    expected: ({ before, direction }) => `${direction === 'up' ? 'at least' : 'at most'} ${before}`,
    fix: () => 'Check the numbers and the direction.',
  },
  'INDICATOR-004': {
    title: 'No actual value of a past year',
    message: ({ indicator, year }) => `“${indicator}” has no actual value for ${year}.`,
    expected: () => 'a number, or a dash for no data',
    fix: () => 'Write the actual value.',
  },
  'INDICATOR-005': {
    title: 'Great change without a comment',
    message: ({ indicator, found, year, before, jump }) =>
      `“${indicator}” changed by ${jump} points in ${year} (${before} → ${found}), and nobody says why.`,
    expected: () => 'an explanation in the comment',
    fix: () => 'Check the number. If it is right, write the reason.',
  },
  'INDICATOR-006': {
    title: 'No source',
    message: ({ indicator }) => `“${indicator}” does not say where its figures come from.`,
    expected: () => 'a source',
    fix: () => 'Write where the values come from.',
  },
  'INDICATOR-007': {
    title: 'No unit',
    message: ({ indicator }) => `“${indicator}” has no unit.`,
    expected: () => 'a unit, for example %',
    fix: () => 'Write the unit.',
  },
  'INDICATOR-008': {
    title: 'Indicator twice',
    message: ({ indicator, first }) => `“${indicator}” stands in cell ${first} already.`,
    expected: () => 'each indicator once',
    fix: () => 'Delete the row, or make the name more exact.',
  },
  'INDICATOR-009': {
    title: 'Over 100 %',
    message: ({ indicator, found }) => `“${indicator}” is in per cent, and the value is ${found}.`,
    expected: () => 'a number from 0 to 100',
    fix: () => 'Check the number: a comma may be missing.',
  },
  'INDICATOR-010': {
    title: 'Negative value',
    message: ({ indicator, found }) => `The value of “${indicator}” is ${found}, which is less than none.`,
    expected: () => 'a number that is at least 0',
    fix: () => 'Take away the minus, or write the right number.',
  },
  'PASSPORT-001': {
    title: 'Indicator of the passport not in the table',
    message: ({ indicator }) => `The table of indicators has no “${indicator}”, which the passport lists.`,
    expected: () => 'the indicators of the table',
    fix: () => 'Add it to the table, or name it in the passport as it is named there.',
  },
  'INDICATOR-011': {
    title: 'No indicator of that number',
    message: ({ number }) => `The text speaks of indicator ${number}, and the table has no such indicator.`,
    expected: () => 'a number of the table of indicators',
    fix: () => 'Check the number: indicators may have been numbered anew.',
  },
};
