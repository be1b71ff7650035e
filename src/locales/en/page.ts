import type { Sentence } from '../words';

/** The page without Excel: what it says around the pane, and where the pane says it otherwise than in Excel. */
export const page = {
  title: 'SHNOR without Excel',
  intro:
    'Open a programme workbook or a form that was filled in: the check, the summary and the collection of forms work right in the browser. The file does not leave this computer.',
  drop: 'Drop an .xlsx file here',
  open: 'Open a file…',
  blank: 'Start with an empty workbook',
  blankName: 'New workbook.xlsx',
  blankSheet: 'Sheet1',
  opening: (name: string) => `Reading “${name}”…`,
  notOpened: (name: string, reason: string) => `The file “${name}” was not opened. ${reason}`,
  unknown: (reason: string) => `It could not be read: ${reason}.`,
  several: 'One file is opened here. Drop forms of schools on the tab “Forms”, section “Collect”.',
  message: 'Message',
  bar: 'File',
  save: 'Save a copy',
  another: 'Open another…',
  saved: (name: string) => `Saved among the downloads: “${name}”.`,
  changed: 'Changes are not saved. Formulas are computed again when the file is opened in a spreadsheet.',
  copyWord: 'mended',
  leave: {
    title: 'Open another file?',
    text: (name: string) => `Changes in “${name}” are not saved.`,
    open: 'Open without saving',
    cancel: 'Cancel',
  },
  sheets: 'Sheets of the workbook',
  cells: (sheet: string) => `Sheet “${sheet}”`,
  content: 'Contents of the cell',
  yes: 'TRUE',
  no: 'FALSE',
  ruleHint: 'The reason holds while the file is open on this page, and reports show it.',
  columnsChosen: 'The choice of the column holds while the file is open on this page.',
  noFunctions:
    "The add-in's formulas are not computed here. The cell that is selected on the sheet gets the value itself.",
  hostErrors: {
    FAILED: ({ reason }) => `That did not work. ${reason}`,
    SHEET_HIDDEN: ({ sheet }) =>
      `The sheet “${sheet}” is hidden. Open the file in a spreadsheet and show the sheet.`,
    UNSUPPORTED: () => 'This page cannot do that: open the file in Excel with the add-in.',
  } as Readonly<Record<string, Sentence>>,
};
