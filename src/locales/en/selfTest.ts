/** The page that tries in the Excel at hand what the add-in leans on. */
export const selfTest = {
  title: 'SHNOR self-test',
  intro:
    'This page tries whether this Excel behaves as the add-in expects. Open a new empty workbook: sheets of the test are added to it and deleted at once.',
  start: 'Run',
  copy: 'Copy the result',
  copied: 'Copied: paste it into a bug report.',
  copyByHand: 'It could not be copied. Select the result below and press Ctrl+C.',
  notEmpty: 'This workbook holds data. Open a new empty workbook and run the test there.',
  broken: (reason: string) =>
    `The test broke off: ${reason}. Close the workbook without saving and try again in a new one.`,
  running: (done: number, all: number) => `${done} of ${all} tried`,
  result: (held: number, all: number) =>
    held === all
      ? `All is as it should be: ${all} of ${all}.`
      : `Not as it should be: ${all - held} of ${all}.`,
  held: 'yes',
  wrong: 'no',
  found: (text: string) => `Found: ${text}`,
  documentation: 'documentation',
  excel: (host: string, platform: string, version: string) => `${host}, ${platform}, ${version}`,
  behaviours: {
    'sheet-name-taken':
      'A sheet with a name that is there already, in any case, is not added: ItemAlreadyExists.',
    'sheet-name-bad': 'A sheet name longer than 31 characters or with “/” is refused: InvalidArgument.',
    'sheet-added-last': 'A new sheet comes last and does not come into view by itself.',
    'null-object':
      'getItemOrNullObject of a sheet that is not there gives isNullObject = true without an error.',
    'missing-sheet': 'getItem of a sheet that is not there: ItemNotFound.',
    'batch-stops': 'A batch stops at the first error; what came before stays done.',
    'values-as-typed':
      'A text written into values is read as typed: “1.10” is the number 1.1, “=1+1” a formula, “TRUE” a logical value.',
    apostrophe: 'An apostrophe in front keeps a text a text and is not seen in the value.',
    'text-format': 'In a cell of the Text format (@) what is written stays a text.',
    'null-leaves': 'null in values leaves a cell as it is, an empty string clears it.',
    'one-value-fills': 'One value or one format fills the whole range.',
    'wrong-size': 'An array of another size than the range is refused: InvalidArgument.',
    'reading-values':
      'An empty cell is read as “”, an error as its text, a date as the serial number of its day.',
    'formulas-computed': 'When a sync brings values, the formulas of its batch are computed.',
    'used-range':
      'getUsedRangeOrNullObject(true) passes over empty cells with a look; an empty sheet has none.',
    'merged-cells':
      'The value of merged cells stands in the top left one, the others are empty; getMergedAreasOrNullObject names all merges.',
    'protected-sheet':
      'On a protected sheet a locked cell is refused (AccessDenied), an unlocked one is written, all can be read.',
    'protect-twice':
      'A protected sheet cannot be protected again: InvalidOperation; unprotecting an open one is no error.',
    'table-names': 'Names of tables are unique in a workbook: ItemAlreadyExists.',
    'tables-overlap': 'A table cannot lie over another one: InvalidArgument.',
    'table-new-row':
      'A table over equal formulas makes a calculated column: a new row gets the formula by itself.',
    'table-resize': 'A table takes in rows below it and lets them go; the cells stay.',
    'hidden-sheet-name':
      'A constant can be a name of one sheet and be hidden; its formula is read as written.',
    'validation-list':
      'A list of a data validation has up to 255 characters; rule, prompt and alert are read back.',
    'validation-needs-rule': 'A prompt without a rule is refused: InvalidArgument.',
    'conditional-format':
      'A conditional format by formula lies on a range or on several at once; the formula counts from the first cell.',
    'conditional-order': 'A new conditional format comes first: its priority is above the others.',
    'freeze-panes': 'freezeRows freezes the top rows; the place is read back.',
    hyperlink: 'A link inside the workbook is set by documentReference; the cell shows textToDisplay.',
    'clear-all':
      'range.clear() takes away values, formats, data validations, conditional formats and merges.',
    select: 'range.select() selects a cell of an open sheet; on a hidden sheet it is an error.',
    'last-visible-sheet': 'The last visible sheet can neither be hidden nor deleted: InvalidOperation.',
    'very-hidden': 'A sheet is visible, hidden or very hidden (no menu shows it).',
    events:
      'onChanged, onActivated and onDeleted of the sheets come after a change, an activation and a deletion.',
    chart:
      'A chart is made of a block: first column categories, other columns series, first row their names.',
    'print-setup': 'Orientation, A4, fit to width and repeated rows are set by pageLayout.',
    'copy-sheet': 'worksheet.copy puts a copy beside, with a name of its own; formulas stay formulas.',
    'used-part': 'range.getUsedRangeOrNullObject(true) cuts whole columns to the used cells.',
    'not-loaded': 'A property that was not loaded cannot be read: PropertyNotLoaded.',
    'requirement-sets':
      'Excel LTSC 2021 knows ExcelApi 1.14 and 1.8; what it has not is asked by isSetSupported.',
    settings: 'Document settings stay in the workbook by saveAsync.',
    'very-hidden-stays':
      'A very hidden sheet cannot be deleted: InvalidOperation. It is made merely hidden first.',
    'hidden-sheet-written':
      'Everything can be written on a hidden sheet: cells, tables, data validations, conditional formats, charts.',
    'found-by-id': 'A renamed sheet is found by its id.',
    'tab-color-cleared': 'An empty string in tabColor takes the colour of the tab away.',
    'text-format-number': 'A number written into a cell of the Text format becomes a text.',
    'text-format-apostrophe': 'In a Text cell too the first apostrophe is a mark and no part of the text.',
    'format-keeps-value':
      'A change of format does not change what stands there: a number stays a number, a text a text.',
    'text-like-formula':
      'formulas of a text that looks like a formula is the text without an apostrophe, as in values.',
    'format-null-leaves': 'null in numberFormat leaves the format of a cell as it is.',
    'usual-sizes':
      'useStandardWidth and useStandardHeight give a whole sheet its usual sizes again; hidden columns are shown.',
    'locked-in-part': 'locked of a range whose cells are not all locked is null.',
    'protected-structure':
      'A workbook with a protected structure takes no new sheet: AccessDenied; protected is read.',
    'table-to-range': 'convertToRange takes the table away and leaves the cells.',
    'name-mended': 'The formula of a name can be replaced, the name stays.',
    'chart-series': 'A series of a chart has values and categories of its own, not necessarily of one block.',
    'chart-type-explicit':
      'A chart keeps the type it was given; an added series shows its own numbers, not a sum with others.',
    'chart-frame': 'A chart’s legend is hidden, and its axis of values begins at a given number.',
    'chart-deleted-by-name': 'Charts are deleted by name, several at once.',
    'own-writes-named': "An event of the add-in's own write carries triggerSource = ThisLocalAddin.",
    'broken-batch-is-gone': 'What was queued before an exception does not get into the workbook.',
  },
};
