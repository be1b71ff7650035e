import type { FUniver } from '@univerjs/core/facade';
import { readInWorker } from '../../xlsx/readInWorker';
import { writeXlsx } from '../../xlsx/writeXlsx';
import { XlsxError } from '../../xlsx/xlsxError';
import type { Workbook } from '../../core/workbook/workbook';
import { xlsx as xlsxTexts } from '../../locales/ru/xlsx';
import { openWorkbook } from '../grid/openWorkbook';
import { savedWorkbook } from '../grid/savedWorkbook';
import { installBridge, type Bridge } from '../host/bridge';
import { createHost, type OfficeHost } from '../host/createHost';
import { EVENT } from '../host/objects/context';
import { registerCustomFunctions } from './customFunctions';
import { framedPage, listenForF6, partOf, type Region } from './regions';
import { ribbonCommands } from './ribbon';
import { sampleWorkbook } from '../sample';
import { univerPage } from './univerPage';

/** The workbench: a spreadsheet, the add-in's pane beside it, and the real Office.js client between them. */

const ADDIN = '/addin';
const LOCALE = 'ru-RU';

const BLANK: Workbook = { sheets: [{ name: 'Лист1', rows: [] }] };

const element = <T extends HTMLElement = HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`workbench.html has no #${id}`);
  return found as T;
};

let bridge: Bridge | null = null;
const settings: Record<string, string> = {};

function say(sentence: string): void {
  const message = element('message');
  message.textContent = sentence;
  message.hidden = false;
  setTimeout(() => (message.hidden = true), 8000);
}

/** `?page=selftest` shows the self-test in place of the pane. */
const PAGE = new URLSearchParams(window.location.search).get('page') === 'selftest' ? 'selftest' : 'taskpane';

const isDark = new URLSearchParams(window.location.search).has('dark');

const gridRegion = (): Region => {
  const grid = element('grid');
  return {
    holds: () => grid.contains(document.activeElement) || document.activeElement === document.body,
    focus: () => grid.querySelector<HTMLElement>('canvas')?.focus(),
  };
};

/** Ribbon, grid and pane: F6 goes round them. */
function regions(): readonly Region[] {
  const frame = element('pane').querySelector('iframe');
  return [partOf(element('ribbon')), gridRegion(), ...(frame ? [framedPage(frame)] : [])];
}

/** A fresh pane with a fresh client for every workbook, as in Excel. */
async function showPane(host: OfficeHost): Promise<Window> {
  const frame = document.createElement('iframe');
  frame.title = 'ШНОР';
  const hooks = window as unknown as { connectPane: (pane: Window & typeof globalThis) => void };
  hooks.connectPane = (pane) => {
    bridge = installBridge(pane, host, { locale: LOCALE, settings, dark: isDark });
  };
  element('pane').replaceChildren(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `${ADDIN}/${PAGE}.html`;
  await loaded;
  if (!frame.contentWindow) throw new Error('The pane has no window');
  listenForF6(frame.contentWindow, regions);
  return frame.contentWindow;
}

/** What a person does in the grid reaches the add-in as Excel's events. */
function forwardEvents(api: FUniver, host: OfficeHost): void {
  const id = (sheet: { getSheetId(): string }) => `{${sheet.getSheetId()}}`;
  api.addEvent(api.Event.SheetEditEnded, ({ worksheet, row, column }) => {
    const address = worksheet.getRange(row, column).getA1Notation();
    host.notify(EVENT.changed, id(worksheet), {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: id(worksheet),
      address,
    });
  });
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) =>
    host.notify(EVENT.activated, id(activeSheet), { worksheetId: id(activeSheet) }),
  );
  api.addEvent(api.Event.SheetDeleted, ({ sheetId }) =>
    host.notify(EVENT.deleted, `{${sheetId}}`, { worksheetId: `{${sheetId}}`, source: 'Local' }),
  );
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [selection] = selections;
    if (!selection) return;
    const cell = host.grid.cell(worksheet, selection.startRow, selection.startColumn);
    const { link } = host.grid.cellExtras(cell);
    if (link) followLink(api, link);
  });
}

function followLink(api: FUniver, link: { sheet: string; address: string }): void {
  const book = api.getActiveWorkbook();
  const sheet = book?.getSheetByName(link.sheet);
  if (!book || !sheet) return;
  book.setActiveSheet(sheet);
  sheet.getRange(link.address).activate();
}

let opened = 0;

class Workbench {
  private readonly host: OfficeHost;
  private name = 'Книга.xlsx';

  constructor(private readonly api: FUniver) {
    this.host = createHost(api);
    forwardEvents(api, this.host);
  }

  async show(workbook: Workbook, name: string): Promise<void> {
    const old = this.api.getActiveWorkbook()?.getId();
    if (old) this.api.disposeUnit(old);
    for (const key of Object.keys(settings)) delete settings[key];
    this.api.createWorkbook(openWorkbook(workbook, `book${++opened}`, name));
    this.name = name;
    element('name').textContent = name;
    const pane = await showPane(this.host);
    if (PAGE === 'taskpane') await registerCustomFunctions(this.api, pane, ADDIN);
    element('start').hidden = true;
  }

  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    try {
      await this.show(await readInWorker(bytes, { formulas: true, formats: 'all' }), name);
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      say(xlsxTexts[error.code](error.values));
    }
  }

  async save(): Promise<void> {
    const book = this.api.getActiveWorkbook();
    if (!book) return;
    const bytes = await writeXlsx(savedWorkbook(book.save()));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
    link.download = this.name;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

async function fetched(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function showCommands(): Promise<void> {
  const manifest = await (await fetch(`${ADDIN}/manifest.xml`)).text();
  const buttons = ribbonCommands(manifest, LOCALE).map(({ name, label, tip, icon }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = tip;
    const image = document.createElement('img');
    image.src = `${ADDIN}${icon}`;
    image.alt = '';
    button.append(image, label);
    button.addEventListener('click', () => bridge?.runCommand(name));
    return button;
  });
  element('commands').replaceChildren(...buttons);
}

/** Pages that are given the client; named one by one, for the page without Excel has a worker for its whole folder. */
const SCOPES = ['/', `${ADDIN}/taskpane.html`, `${ADDIN}/selftest.html`];

/** Waits until the worker answers the pages of a scope. */
async function serveClient(scope: string): Promise<void> {
  const registration = await navigator.serviceWorker.register('/serviceWorker.js', { scope });
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (!worker || worker.state === 'activated') return;
  await new Promise<void>((resolve) =>
    worker.addEventListener('statechange', () => worker.state === 'activated' && resolve()),
  );
}

async function main(): Promise<void> {
  listenForF6(window, regions);
  await Promise.all(SCOPES.map(serveClient));
  await showCommands();
  const workbench = new Workbench(univerPage(element('grid')));
  const input = element<HTMLInputElement>('file');
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file)
      void file.arrayBuffer().then((buffer) => workbench.openBytes(new Uint8Array(buffer), file.name));
    input.value = '';
  });
  const pick = () => input.click();
  element('open').addEventListener('click', pick);
  element('start-open').addEventListener('click', pick);
  element('save').addEventListener('click', () => void workbench.save());
  element('start-sample').addEventListener(
    'click',
    () => void workbench.show(sampleWorkbook(), 'Пример программы.xlsx'),
  );
  element('start-blank').addEventListener('click', () => void workbench.show(BLANK, 'Книга.xlsx'));
  // What the browser tests look at, past the pane.
  Object.assign(window, { workbench, bridge: () => bridge });

  const file = new URLSearchParams(window.location.search).get('file');
  if (file) await workbench.openBytes(await fetched(`/file/${encodeURIComponent(file)}`), file);
  else {
    await workbench.show(BLANK, 'Книга.xlsx');
    element('start').hidden = false;
    element('start-loading').hidden = true;
    for (const button of element('start').querySelectorAll('button')) button.disabled = false;
    element('start-sample').focus();
  }
}

void main();
