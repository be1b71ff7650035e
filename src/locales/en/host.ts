import type { Sentence } from '../words';

/** What Excel could not do, and what a person can do about it. */
export const hostErrors: Readonly<Record<string, Sentence>> = {
  SHEET_GONE: ({ sheet }) =>
    sheet
      ? `Sheet “${sheet}” was not found: it was deleted or renamed. Open the sheet and check again.`
      : 'The sheet was deleted meanwhile. Open a sheet and try again.',
  SHEET_HIDDEN: ({ sheet }) => `Sheet “${sheet}” is hidden. Right-click a sheet tab and choose Unhide.`,
  SHEET_PROTECTED: () =>
    'The sheet is protected by a password. Choose Review → Unprotect Sheet and try again.',
  WORKBOOK_PROTECTED: () =>
    'The structure of the workbook is protected. Choose Review → Protect Workbook and try again.',
  READ_ONLY: () =>
    'The workbook is open for reading only. Choose Enable Editing or save it under another name and try again.',
  INACTIVE: () => 'Another workbook is in front. Go back to the window of this one and try again.',
  CLOSED: () =>
    'The connection to the workbook broke: it was closed, or Excel was restarted. Open the workbook and the pane again and retry.',
  BUSY: () =>
    'Excel is busy: a window is open or other work is under way. Close the window, wait and try again.',
  NO_ANSWER: () =>
    'Excel did not answer the stop. Look at what has changed in the workbook and try again. If it stays silent, close the workbook and open it again.',
  OCCUPIED: ({ cell, found }) =>
    `Cell ${cell} already holds “${found}”. Select an empty cell or confirm the replacement.`,
  EDITING: () => 'Excel is waiting for a cell to be finished. Press Enter or Esc and try again.',
  TOO_LARGE: () => 'Excel could not pass so much data at once. Split the sheet and try again.',
  CHANGED: ({ sheet, cell }) =>
    `Cell ${cell} of sheet “${sheet}” has changed meanwhile. Nothing was written: check the sheet again.`,
  CANNOT_SAVE: () =>
    'This Excel gives out no files from add-ins. Insert the sheets into the open workbook, or use Excel on the web.',
  CANNOT_DOWNLOAD: () =>
    'This Excel saves no files from add-ins. Open the workbook in Excel on the web or on Windows and do it there.',
  NOT_TAKEN_BACK: ({ reason }) =>
    `The work broke off, and the workbook could not be put back (${reason}). Close it without saving and open it again.`,
  NOT_LOADED: () =>
    'A part of the add-in was not loaded: its server does not answer. Nothing in the workbook has changed. Check the network and try again.',
  NOT_KEPT: ({ reason }) =>
    `The choice was not saved in the workbook (${reason}). Make sure that it can be edited and try again.`,
  CANCELLED: () => 'Stopped. Nothing in the workbook was changed.',
  UNSUPPORTED: () => 'This Excel cannot do that. Excel 2021 or Microsoft 365 is needed.',
  FAILED: ({ reason }) => `Excel refused (${reason}). Save the workbook, open it again and try once more.`,
};
