/**
 * The pane's screens, in the order of their tabs. Tabs, ribbon commands and the check of the manifest go by this list;
 * an id stands in the page's address, a command in manifest.xml.
 */
export const SCREENS = [
  { id: 'templates', command: 'showTemplates' },
  { id: 'check', command: 'checkSheet' },
  { id: 'forms', command: 'collectForms' },
  { id: 'summary', command: 'createSummary' },
  { id: 'functions', command: 'showFunctions' },
] as const;

export type ScreenId = (typeof SCREENS)[number]['id'];

/** What can be asked of the selected cell from Excel's menu of a cell. */
export const CELL_COMMANDS = [
  { command: 'checkRow', address: 'check/row', question: 'row' },
  { command: 'explainTerm', address: 'check/term', question: 'term' },
] as const;

export type CellQuestion = (typeof CELL_COMMANDS)[number]['question'];

/** What the pane opens with. */
export const FIRST_SCREEN: ScreenId = 'check';
