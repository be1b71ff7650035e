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

const FREQUENCIES: Readonly<Record<string, string>> = {
  yearly: 'every year',
  halfYearly: 'every half-year',
  quarterly: 'every quarter',
  monthly: 'every month',
  weekly: 'every week',
};

/** What was understood of a term; days are '' where it has none. */
function termRead(kind: string, from: string, to: string, frequency: string): string {
  const days =
    from === '' ? `until ${to}` : to === '' ? `from ${from}` : from === to ? from : `from ${from} to ${to}`;
  const isDated = from !== '' || to !== '';
  switch (kind) {
    case 'не определён':
      return 'The term was not understood, so it is never late. Write, for example, “сентябрь 2025” or “15.09.2025 – 30.05.2026”.';
    case 'постоянно':
      return 'Always: the term has no days of its own.';
    case 'по отдельному плану':
      return 'By another document: the term has no days of its own.';
    case 'от события':
      return 'Hangs on another event: the term has no days of its own.';
    case 'ежегодно':
      return `Recurs ${FREQUENCIES[frequency] ?? 'regularly'}${isDated ? `, ${days}` : ''}.`;
    case 'до даты':
      return isDated ? `No later than ${to === '' ? from : to}.` : YEARLESS;
    case 'год':
    case 'учебный год':
      return isDated ? `${kind === 'год' ? 'The whole year' : 'School year'}: ${days}.` : YEARLESS;
    default:
      return isDated ? `${days.charAt(0).toUpperCase()}${days.slice(1)}.` : YEARLESS;
  }
}

const YEARLESS =
  'The days are unknown: there is neither a year nor a period of the programme. Add the year, such as “май 2026”.';

/** What the task pane says. */
export const pane = {
  title: 'SHNOR',
  tabs: {
    templates: 'Templates',
    check: 'Check',
    forms: 'Forms',
    summary: 'Summary',
    functions: 'Functions',
  },
  sections: 'Parts of the add-in',
  cancel: 'Stop',
  stopping: 'Stopping…',
  runningOn: (screen: string) => `Under way on the tab “${screen}”`,
  dateError: 'Enter a day, for example 01.12.2025.',
  dateExample: 'dd.mm.yyyy',
  working: 'Working…',
  loading: 'Loading…',
  notLoaded:
    'This section was not loaded: the add-in’s server does not answer. Check the network and try again. If that does not help, close the pane and open it again.',
  tryAgain: 'Try again',
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
    actionBook: 'Check the workbook',
    again: 'Check again',
    reading: 'Reading the sheet…',
    readingBook: 'Reading the workbook…',
    scopeLabel: 'What to check',
    scope: { sheet: 'Sheet', book: 'Workbook' },
    tables: (count: number) => `${s(count, 'table')} in the workbook`,
    close: 'Close',
    about: {
      row: (row: number) => `Row ${row}`,
      rowClean: 'No issues.',
      rowOutside:
        'This row is not part of a table of the programme: there is nothing to check. Select a cell in a row of the table and try again.',
      term: (cell: string) => `Term in cell ${cell}`,
      said: (text: string) => `Written: “${text}”`,
      blank: 'The cell is empty. Write a term, such as “сентябрь 2025” or “15.09.2025”.',
      is: termRead,
      unread: (words: readonly string[]) => `Without effect on the term: “${words.join('”, “')}”.`,
    },
    noTables:
      'The workbook has no table of a programme: no roadmap, indicators or register. Insert a template.',
    others: 'Actions',
    remarksSheet: 'Sheet of remarks',
    remarksDone: (name: string) => `Done: “${name}”. It can be printed or sent to those responsible.`,
    mark: 'Shade the cells',
    unmark: 'Take the shading away',
    log: 'Log of changes',
    legend: 'Cells are shaded: errors red, warnings yellow, notes grey.',
    notMarked: (names: readonly string[]) =>
      `Protected, the shading there was left as it is: ${names.map((name) => `“${name}”`).join(', ')}.`,
    more: (count: number) => `Show ${count} more`,
    show: {
      search: 'Find among the issues',
      button: 'Filter',
      severity: 'Severity',
      all: 'All',
      errors: 'Errors only',
      warnings: 'Warnings only',
      notes: 'Notes only',
      grouping: 'Together',
      byRule: 'By rule',
      bySheet: 'By sheet',
      responsible: 'Responsible',
      anybody: 'Anybody',
      school: 'School',
      anySchool: 'Any',
      clear: (shown: number, all: number) => `${shown} of ${all} shown. Show all`,
    },
    mend: {
      open: 'Mend…',
      offer: 'Mark as done…',
      markDone: (cell: string) => `Mark as done in ${cell}`,
      one: (cell: string) => `Mend ${cell}`,
      all: (count: number) => `Mend all ${count}…`,
      title: (cells: number) => `Mend ${s(cells, 'cell')}?`,
      cell: 'Cell',
      before: 'Now',
      after: 'Then',
      blank: 'blank',
      write: 'Mend',
      cancel: 'Cancel',
      done: (cells: number) => `Mended: ${s(cells, 'cell')}.`,
      undone: (cells: number) => `Put back as they were: ${s(cells, 'cell')}.`,
    },
    rule: {
      menu: (title: string) => `Rule “${title}”`,
      off: 'Do not check in this workbook…',
      lower: 'Count as a note…',
      title: (title: string, as: string) =>
        as === 'off' ? `Do not check “${title}”?` : `Count “${title}” as a note?`,
      reason: 'Why',
      hint: 'The reason stays in the workbook and is shown in reports.',
      needed: 'Write the reason: without it nobody knows why the rule was changed.',
      save: 'Save',
      cancel: 'Cancel',
      back: 'Undo',
    },
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
  forms: {
    way: 'Forms of schools',
    send: 'Send',
    collect: 'Collect',
    sendIntro:
      'Makes a form for every school of the register, as one archive. You send the letters yourself.',
    form: 'Form',
    period: 'Period',
    periodExample: 'First half of 2025/26',
    returnBy: 'To be returned by',
    asked: 'What to ask',
    askedHere: 'Indicators and events of this workbook',
    make: 'Make the forms',
    making: 'Making forms…',
    made: (count: number, file: string) => `Done: ${s(count, 'form')} in “${file}”.`,
    letter: 'Covering letter',
    letterFile: 'Letter.txt',
    archive: (form: string, period: string) => `${form}, ${period}.zip`.replace(/[<>:"/\\|?*]+/g, '-'),
    noSchools: 'The workbook has no register of schools. Insert the template and enter the schools.',
    tooLong:
      'A sheet of the workbook is longer than 20,000 rows: rows would be lost. Collect into a workbook of its own with the register.',
    collectIntro:
      'Forms of schools, results of assessments and reports on the roadmap are known by what is in them, not by the names of files. You first see what becomes of each, then write the answers into the workbook.',
    drop: 'Drop the files of schools here',
    pickFiles: 'Choose files',
    pickFolder: 'Choose a folder',
    reading: 'Reading files…',
    readingFiles: (done: number, total: number, seconds: number | null) =>
      `${done.toLocaleString('en')} of ${total.toLocaleString('en')} read${seconds === null || seconds < 2 ? '' : `, about ${seconds} s left`}`,
    writing: 'Writing…',
    write: 'Write into the workbook',
    files: (count: number) => s(count, 'file'),
    clear: 'Take all away',
    line: 'Line',
    inThis: 'Here',
    inOther: 'In the other file',
    takeThis: 'Take this file',
    whichEvent: (said: string) => `Which event is “${said}”?`,
    chooseEvent: 'Choose…',
    noEvent: 'None of them',
    decide: 'For you to decide',
    missing: (count: number) =>
      count === 0 ? 'All schools have answered' : `Not returned: ${s(count, 'school')}`,
    missingMunicipalities: (count: number) =>
      count === 0
        ? 'All municipalities have answered'
        : `Not returned: ${count === 1 ? '1 municipality' : `${count} municipalities`}`,
    nothingNew: 'Nothing new: these answers are in the workbook already.',
    written: (names: readonly string[]) =>
      `Written: ${[...new Set(names)].map((name) => `“${name}”`).join(', ')}.`,
    broken: ({ sheet, header }: { readonly sheet: string; readonly header: string }) =>
      `The sheet “${sheet}” has no column “${header}”. Put it back or rename the sheet: then a new one is made.`,
    returnForms: (count: number) => `Return ${s(count, 'file')} to schools`,
    returnArchive: 'Return to schools.zip',
    lettersFile: 'Letters.txt',
    returnedDone: (count: number) =>
      `Done: ${s(count, 'file')} with remarks, and letters, in “Return to schools.zip”.`,
  },
  summary: {
    glance: {
      title: 'What needs attention',
      late: 'Overdue',
      soon: 'Due within 7 days',
      later: 'Due in 8 to 30 days',
      off: 'Indicators missed',
      nobody: 'nobody responsible',
    },
    sheets: 'Sheets of the summary',
    documents: {
      label: 'Word documents and the end of a period',
      analytic: 'Analytic note',
      report: 'Report on the roadmap',
    },
    closePeriod: 'Close the period',
    saved: (name: string) => `Document saved: “${name}”.`,
    date: 'As of which date',
    action: 'Create the summary',
    reading: 'Reading the workbook…',
    noRoadmap:
      'The workbook holds no roadmap with events, nor other data for the sheets that are ticked. Open a workbook with a plan or insert the template “Roadmap”.',
    exists: (names: readonly string[], dates: readonly string[], today: string) =>
      `The workbook already has sheets made by the add-in: ${listed(names)}${dates.length > 0 ? `, as of ${dates.join(', ')}` : ''}. Replace them by ${today}? The coordinator’s comments stay.`,
    replace: 'Replace',
    another: 'Create again',
    done: (names: readonly string[]) => `Done: ${listed(names)}.`,
    doneNumbers: 'In the summary',
    conclusions: (count: number) => `Conclusions: ${count}`,
    pages: 'Pages of schools',
    somePages: (count: number) => `chosen: ${count}; add more, or leave out below`,
    leave: 'Leave out',
    leaveOut: (name: string) => `Leave out: ${name}`,
    compareFrom: 'Compare the period closed on',
    compareTo: 'With',
    compareNow: 'this summary',
    noPages: 'none',
    allPages: (count: number) => `every school of the register (${count})`,
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
    licences: 'Licences of third parties',
    freeze: 'Replace SHNOR formulas by values',
    freezing: 'Copying the sheet…',
    frozen: (count: number, sheet: string) =>
      `A copy was made, “${sheet}”: ${s(count, 'formula')} became values. It can be sent to people without the add-in.`,
    nothingToFreeze: 'This sheet has no SHNOR formulas: it can be sent as it is.',
  },
  templates: {
    intro:
      'Sheets with headers, lists and prompts. The workbook checks entries by itself, also without the add-in.',
    search: 'What do you want to keep?',
    nothingFound: 'There is no such sheet. Try another word, such as “results” or “teachers”.',
    alsoTicked: (count: number) => `Ticked and not shown: ${count}`,
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
