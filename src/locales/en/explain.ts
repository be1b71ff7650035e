/** Why columns were taken for what they were. */

/** What cells hold, in “… in 14 of 14 cells”. */
const contents: Readonly<Record<string, string>> = {
  number: 'numbers of items',
  term: 'terms',
  day: 'dates',
  numeric: 'numbers',
  text: 'texts',
  mark: 'marks',
  party: 'responsible parties',
  school: 'names of schools',
  code: 'codes',
  year: 'years',
};

export const explain = {
  sure: (score: number) => `${Math.round(100 * score)} % sure`,
  column: (letters: string, header: string, role: string, reasons: readonly string[]) =>
    `${letters}${header === '' ? '' : ` “${header}”`} is ${role}${reasons.length > 0 ? `: ${reasons.join(', ')}` : ''}`,
  unused: (letters: string, header: string, isFigure: boolean) =>
    isFigure ? `${letters} “${header}” is in the records of results` : `${letters} “${header}” is not used`,
  from: {
    name: 'by its header',
    cells: 'by its cells',
    place: 'by its place among the others',
    rest: 'nothing else was left',
    beside: 'by the name beside it',
  },
  cells: (content: string, like: number, of: number) =>
    `${contents[content] ?? 'what fits'} in ${like} of ${of} ${of === 1 ? 'cell' : 'cells'}`,
  typed: (year: number) => `the header says ${year}, the year is mended by its place`,
} as const;
