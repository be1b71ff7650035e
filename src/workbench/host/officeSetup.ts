/**
 * Before the tests of a file: the real Office.js client in jest's own page, and a fresh local host behind it.
 * Tests find the host as `officeHost` (the grid, for looking past the client) and `officeBridge` (counts, failures).
 */
import { webcrypto } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { TextDecoder, TextEncoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
import { installBridge } from './bridge';
import { createHost } from './createHost';
import { univerNode } from './univerNode';

/** What every browser has, and jsdom has not. */
for (const [name, value] of Object.entries({ TextDecoder, TextEncoder, crypto: webcrypto }))
  Object.defineProperty(globalThis, name, { value, configurable: true });

const CLIENT = require.resolve('@microsoft/office-js/dist/office.js');
/** Loading the client and starting the grid takes some seconds on a slow machine. */
const STARTUP = 60_000;

declare global {
  var officeHost: ReturnType<typeof createHost>;
  var officeBridge: ReturnType<typeof installBridge>;
  var officeNewBook: () => void;
}

function loadScript(source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = source;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${source} was not loaded`));
    document.head.appendChild(script);
  });
}

beforeAll(async () => {
  // The formula engine wants one, and jsdom has none.
  Object.defineProperty(globalThis, 'MessageChannel', { value: MessageChannel, configurable: true });
  globalThis.officeHost = createHost(univerNode());
  globalThis.officeBridge = installBridge(window, officeHost);
  await loadScript(pathToFileURL(CLIENT).href);
  await Office.onReady();
  // Members above the granted requirement sets must fail here as they fail in Excel.
  (
    OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }
  ).CommonUtility._doApiNotSupportedCheck = true;
}, STARTUP);

let books = 0;

/** A workbook with one empty sheet in place of the last. */
globalThis.officeNewBook = () => {
  const { api } = officeHost.grid;
  const last = api.getActiveWorkbook();
  api.createWorkbook({
    id: `book${++books}`,
    name: 'Книга',
    sheetOrder: ['sheet1'],
    sheets: { sheet1: { id: 'sheet1', name: 'Лист1', rowCount: 1000, columnCount: 26 } },
  });
  if (last) api.disposeUnit(last.getId());
};

/** Every test has a workbook of its own. */
beforeEach(() => officeNewBook());
