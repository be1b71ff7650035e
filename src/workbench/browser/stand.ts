import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';

/** Opens the workbench in Chromium. Without a Chromium the tests are skipped, except where CI demands them. */

const STARTUP = 30_000;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Stand {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Console errors and requests to other machines: there must be none. */
  readonly complaints: readonly string[];
  /** Addresses of all that was asked for, blobs and data aside. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export async function chromiumPath(): Promise<string | undefined> {
  const { findChromium } = await import('../../../scripts/findChromium.mjs');
  const path = findChromium();
  if (!path && process.env['SHNOR_REQUIRE_ALL'])
    throw new Error('No Chromium was found: install it or set CHROMIUM');
  return path;
}

export async function openStand(
  executablePath: string,
  options: { query?: string; file?: string } = {},
): Promise<Stand> {
  const { serve } = await import('../../../scripts/serve.mjs');
  const server = await serve({ port: 0, ...(options.file ? { file: options.file } : {}) });
  const { port } = server.address() as AddressInfo;
  const browser: Browser = await chromium.launch({ executablePath, args: FLAGS });
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 }, locale: 'ru-RU' });
  // What is overdue depends on the day: here it is always the same one.
  await page.addInitScript(pretendDay, TODAY.getTime());
  const complaints: string[] = [];
  const complain = (text: string) => {
    if (!GRIDS_OWN.test(text)) complaints.push(text);
  };
  page.on('pageerror', (error) => complain(String(error.stack)));
  page.on('console', (message) => message.type() === 'error' && complain(message.text()));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A pane that gives way to the next workbook's breaks off what it was still loading.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${reason}`);
  });
  const requests: string[] = [];
  page.on('request', (request) => /^(https?|wss?):/.test(request.url()) && requests.push(request.url()));
  await page.goto(`http://localhost:${port}/${options.query ?? ''}`, { timeout: STARTUP });
  return {
    page,
    pane: page.frameLocator('#pane iframe'),
    complaints,
    requests,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/**
 * What the grid of the workbench says of itself: its index of formulas keeps some that were replaced, and its lists of
 * choices are looked at once more when their sheet has gone. Excel has neither.
 */
const GRIDS_OWN =
  /^Dependency tree not found|cannot find current worksheet[^]*SheetsDataValidationValidatorService/;

/** What a page may ask for besides its own: Excel's library, which here is answered from this machine. */
const OFFICE = 'https://appsforoffice.microsoft.com';

/** Requests to any other machine than the page's own and Microsoft's office.js: there must be none. */
export const foreignRequests = ({ page, requests }: Stand): readonly string[] =>
  requests.filter((url) => ![new URL(page.url()).origin, OFFICE].includes(new URL(url).origin));

/** The day that the tests are on. */
const TODAY = new Date(2025, 11, 1, 12);

/** Moves the page's clock to another day; it goes on from there. */
function pretendDay(start: number): void {
  const Real = Date;
  const shift = start - Real.now();
  Date = new Proxy(Real, {
    construct: (target, args: []) => (args.length > 0 ? new target(...args) : new target(Real.now() + shift)),
    get: (target, name) =>
      name === 'now' ? () => Real.now() + shift : (Reflect.get(target, name) as unknown),
  });
}

/** The cell that is selected in the grid, as `Лист!C5`. */
export const selectedCell = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { workbench } = window as unknown as {
      workbench: {
        api: {
          getActiveWorkbook(): {
            getActiveSheet(): { getSheetName(): string; getActiveRange(): { getA1Notation(): string } };
          };
        };
      };
    };
    const sheet = workbench.api.getActiveWorkbook().getActiveSheet();
    return `${sheet.getSheetName()}!${sheet.getActiveRange().getA1Notation()}`;
  });

/** The value that a cell of the active sheet shows. */
export const shownValue = (page: Page, address: string): Promise<string | number | boolean | null> =>
  page.evaluate((cell) => {
    const { workbench } = window as unknown as {
      workbench: {
        api: {
          getActiveWorkbook(): {
            getActiveSheet(): { getRange(address: string): { getRawValue(): string | number | null } };
          };
        };
      };
    };
    return workbench.api.getActiveWorkbook().getActiveSheet().getRange(cell).getRawValue();
  }, address);

/** The value of a cell that a formula spills into: it stores nothing of its own. */
export const spilledValue = (page: Page, address: string): Promise<string | number | null> =>
  page.evaluate((cell) => {
    const { workbench } = window as unknown as {
      workbench: {
        api: {
          getActiveWorkbook(): {
            getActiveSheet(): { getRange(address: string): { getValue(): string | number | null } };
          };
        };
      };
    };
    return workbench.api.getActiveWorkbook().getActiveSheet().getRange(cell).getValue();
  }, address);

/** Types into a cell as a person does: goes there by the name box, types, presses Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await page.evaluate((cell) => {
    const { workbench } = window as unknown as {
      workbench: {
        api: {
          getActiveWorkbook(): { getActiveSheet(): { getRange(address: string): { activate(): void } } };
        };
      };
    };
    workbench.api.getActiveWorkbook().getActiveSheet().getRange(cell).activate();
  }, address);
  await page
    .locator('#grid canvas')
    .first()
    .focus()
    .catch(() => undefined);
  await page.keyboard.type(text, { delay: 5 });
  await page.keyboard.press('Enter');
}

const PATIENCE = 15_000;

/** Waits until what is read becomes what is expected; then, or when patience ends, says what it was. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + PATIENCE;
  let last = await read();
  while (last !== expected && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    last = await read();
  }
  expect(last).toEqual(expected);
}
