/** How often an issue of each severity was found. */
interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const count = ({ error, warning, note }: Counts): string =>
  [
    ...(error > 0 ? [counted(error, 'error')] : []),
    ...(warning > 0 ? [counted(warning, 'warning')] : []),
    ...(note > 0 ? [counted(note, 'note')] : []),
  ].join(', ');

const ways: Readonly<Record<string, string>> = {
  off: 'is switched off',
  error: 'counts as an error',
  warning: 'counts as a warning',
  note: 'counts as a note',
};

/** What reports of a check say, besides its issues. */
export const report = {
  sheet: 'Remarks',
  title: 'Remarks on the workbook',
  onDate: 'As of',
  count,
  mendable: (issues: number) => `${issues} can be mended at once`,
  none: 'No remarks.',
  noResponsible: 'Nobody responsible',
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  headers: ['Sheet', 'Cell', 'Severity', 'What is wrong', 'How to mend it', 'In the cell now', 'Mended'],
  several: 'A remark that several answer for stands with each of them.',
  settings: 'Rules changed for this workbook',
  setting: (code: string, title: string, way: string, reason: string) =>
    `${code} “${title}” ${ways[way] ?? way}: ${reason}`,
  log: {
    sheet: 'Log of changes',
    title: 'What the add-in has changed',
    headers: ['Sheet', 'Cell', 'Before', 'After'],
  },
  file: 'File',
  unreadable: 'The file was not read',
  unchecked: (tables: readonly string[]) =>
    `Not checked, there are no rules for such tables: ${tables.join(', ')}.`,
  expected: 'Expected',
} as const;
