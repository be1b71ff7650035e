/** All that writes into Excel, as one part that is loaded when it is needed. */
export { append } from './append';
export { applyEdits, takeBack } from './applyEdits';
export { putInActiveCell, readRange } from './cells';
export { freezeFunctions } from './freezeFunctions';
export { insertSheets } from './insertSheets';
export { markCells } from './markCells';
export { saveFile, saveWorkbook } from './saveWorkbook';
