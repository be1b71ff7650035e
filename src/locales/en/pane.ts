const s = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Sheets that a message names; of the rest it tells the number. */
const SHOWN = 3;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => `“${name}”`);
  const rest = names.length - SHOWN;
  return `${shown.join(', ')}${rest > 0 ? ` and ${s(rest, 'more sheet')}` : ''}`;
}

/** What the programme's period was told by. */
const PERIODS: Readonly<Record<string, string>> = {
  dates: 'Period of the programme',
  title: 'Period by the title',
  passport: 'Period by the passport',
  other: 'Period by another table',
  terms: 'Period not stated, by the terms',
};

/** What the task pane says. */
export const pane = {
  title: 'SHNOR',
  tabs: { templates: 'Templates', check: 'Check', summary: 'Summary', functions: 'Functions' },
  sections: 'Parts of the add-in',
  cancel: 'Stop',
  stopping: 'Stopping…',
  runningOn: (screen: string) => `Under way on the tab “${screen}”`,
  working: 'Working…',
  close: 'Close the message',
  kinds: {
    roadmap: 'roadmap',
    indicators: 'table of indicators',
    directions: 'plan of directions and tasks',
    passport: 'passport of a programme',
    results: 'table of assessment results',
    schools: 'register of schools',
    conditions: 'table of social conditions',
    deficits: 'table of teachers’ deficits',
    training: 'plan of training',
    partnerships: 'table of partnerships',
    visits: 'log of lesson visits',
    selfassessment: 'self-assessment of a school',
    practices: 'bank of best practices',
    resources: 'table of resources',
    schoolform: 'form of a school',
  } as Readonly<Record<string, string>>,
  roles: {
    number: 'Number',
    title: 'Title',
    term: 'Term',
    start: 'Start',
    end: 'End',
    responsible: 'Responsible',
    result: 'Result',
    done: 'Mark',
    direction: 'Direction',
    task: 'Task',
    unit: 'Unit',
    baseline: 'Baseline',
    targets: 'Target',
    actuals: 'Actual',
    years: 'Year',
    name: 'Name',
    value: 'Value',
    school: 'School',
    code: 'Code',
    status: 'Status',
    curator: 'Curator',
    partner: 'Partner',
    pupils: 'Pupils',
    grade: 'Grade',
    subject: 'Subject',
    participants: 'Participants',
    belowMinimum: 'Below minimum',
    belowShare: 'Share below minimum',
    meanScore: 'Mean score',
    teachers: 'Teachers',
    municipality: 'Municipality',
    year: 'Year',
    procedure: 'Assessment',
    comment: 'Comment',
    source: 'Source',
    marks: 'Mark',
    lowIncome: 'Low-income families',
    manyChildren: 'Large families',
    singleParent: 'One-parent families',
    registered: 'On register',
    disabilities: 'With disabilities',
    migrants: 'Russian not native',
    parentsHigherEducation: 'Parents with higher education',
  } as Readonly<Record<string, string>>,
  check: {
    action: 'Check the sheet',
    again: 'Check again',
    reading: 'Reading the sheet…',
    isTable: (kind: string) => `This is a ${kind}`,
    rows: (kind: string, count: number) =>
      kind === 'roadmap'
        ? s(count, 'event')
        : kind === 'indicators'
          ? s(count, 'indicator')
          : kind === 'schools'
            ? s(count, 'school')
            : s(count, 'row'),
    sections: (count: number) => s(count, 'section'),
    onRows: (sheet: string, from: number, to: number) => `Sheet “${sheet}”, rows ${from}–${to}`,
    period: (source: string, from: string, to: string) => `${PERIODS[source] ?? 'Period'}: ${from} – ${to}`,
    columns: 'Columns found',
    column: (letters: string, header: string, role: string) =>
      `Column ${letters}${header ? ` “${header}”` : ''}: ${role}. Change`,
    asFound: 'as it was found',
    chosen: 'The choice of the column is kept in the workbook.',
    undoChoice: 'Put it back',
    roleLost: (roles: readonly string[]) =>
      `Now no column is “${roles.join('”, “')}”: without it check and summary are incomplete. Choose one or put it back.`,
    tableLost: (roles: readonly string[]) =>
      `Without a column “${roles.join('”, “')}” the table would not be known, so the choice was not kept. Give the role to another column first.`,
    unchecked: (kinds: readonly string[]) =>
      `There are no rules for such tables yet, what they hold was not checked: ${kinds.join(', ')}.`,
    notWatching: 'The add-in does not hear of changes. After an edit press “Check again”.',
    reasons: 'Why so?',
    hideReasons: 'Hide the reasons',
    noRole: 'not used',
    moreColumns: (count: number) => s(count, 'more column'),
    fewerColumns: 'only those in use',
    yearly: (role: string, year: string) => `${role} ${year}`,
    doubts: (letters: string) => `Not sure of column ${letters}: please check.`,
    stale:
      'The columns of the sheet have changed, and your earlier choice no longer fits. Check the columns below.',
    forget: 'Got it',
    noIssues: 'No issues.',
    issues: (count: number) => s(count, 'issue'),
    empty: 'The sheet is empty. Open a sheet with a table of the programme or insert a template.',
    noTable:
      'This sheet holds no table of a programme: roadmap, indicators or schools. Open another sheet or insert a template.',
    generated:
      'The add-in made this sheet; there is nothing to check on it. Open the sheet with the table itself.',
    toTemplates: 'Open templates',
    cut: (rows: number) =>
      `The sheet is very long: ${s(rows, 'row')} were not read. Tables of programmes are shorter; if your data stand below, move them to a sheet of their own.`,
    severity: { error: 'Error', warning: 'Warning', note: 'Note' },
    goTo: (cell: string) => `Go to cell ${cell}`,
  },
  summary: {
    intro:
      'A sheet with the totals of the roadmap: how many events are done, overdue and ahead, by section and by responsible party.',
    date: 'As of which date',
    dateError: 'Give a date, for example 2025-12-01.',
    action: 'Create the summary',
    reading: 'Reading the workbook…',
    noRoadmap:
      'The workbook holds no roadmap with events. Open a workbook with a plan or insert the template “Roadmap”.',
    exists: (names: readonly string[]) =>
      `The workbook already has sheets made by the add-in: ${listed(names)}.`,
    replace: 'Replace',
    another: 'Create again',
    done: (names: readonly string[]) => `Done: ${listed(names)}.`,
    doneNumbers: 'In the summary',
    open: 'Open the sheet',
    today: 'Today',
  },
  functions: {
    search: 'What do you want to know?',
    nothingFound: 'There is no such function. Try another word, such as “gap” or “term”.',
    missing:
      'This Excel cannot call the add-in’s functions in cells. The value will be inserted instead of the formula.',
    back: 'All functions',
    example: 'Example',
    optional: 'optional',
    argumentExample: 'B2:B15 or a value',
    take: 'Take',
    takeFor: (name: string) => `Take the selected range for “${name}”`,
    where: 'Fill in the fields, select an empty cell for the result, and press the button below.',
    insert: 'Insert into the cell',
    insertValue: 'Insert the value',
    inserting: 'Inserting…',
    overwrite: 'Insert anyway',
    takeBack: 'Put it back',
    takenBack: 'The cell holds again what it held before.',
    placed: (address: string, value: string) => `${address}: ${value}`,
    freeze: 'Replace SHNOR formulas by values',
    freezing: 'Copying the sheet…',
    frozen: (count: number, sheet: string) =>
      `A copy was made, “${sheet}”: ${s(count, 'formula')} became values. It can be sent to people without the add-in.`,
    nothingToFreeze: 'This sheet has no SHNOR formulas: it can be sent as it is.',
  },
  templates: {
    intro:
      'Sheets with headers, lists and prompts. The workbook checks entries by itself, also without the add-in.',
    choose: 'Sheets to insert',
    action: (count: number) => (count > 1 ? `Insert ${s(count, 'sheet')}` : 'Insert the sheet'),
    inserting: 'Inserting…',
    none: 'Choose at least one sheet.',
    done: (names: readonly string[]) => `Done: ${listed(names)}.`,
    exists: (names: readonly string[]) =>
      `The workbook already has such sheets: ${listed(names)}. Inserting them again will double them.`,
    insertMissing: (count: number) => `Insert what is missing (${count})`,
    insertAgain: 'Insert all again',
    programme: 'Preset',
    blank: 'Blank sheets',
    territory: 'Territory',
    territoryExample: 'Zarechny district',
    year: 'First year',
    yearError: 'A year from 2000 to 2100.',
    years: 'Years',
    yearsError: (most: number) => `A number of years from 1 to ${most}.`,
    rows: (count: number) => s(count, 'row'),
    preview: 'Preview',
    hide: 'Hide',
    previewOf: (name: string) => `What the sheet “${name}” looks like`,
    save: 'Save as a separate file',
    saved: {
      downloaded: 'The file is in your downloads.',
      opened: 'The workbook is open in a new window of Excel. Save it: File → Save As.',
    },
    fileName: 'Programme.xlsx',
  },
};
