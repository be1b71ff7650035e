import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

/**
 * How long the pane takes to its first screen, against an empty page of Fluent in the same Chromium, both with a
 * processor four times slower. Excel's own library is a stub: what it takes is not the add-in's.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RUNS = 9;
const SLOWER = 4;

const EMPTY = `
import { createRoot } from 'react-dom/client';
import { FluentProvider, Text, webLightTheme } from '@fluentui/react-components';
createRoot(document.getElementById('pane')!).render(
  <FluentProvider theme={webLightTheme}><Text>1</Text></FluentProvider>,
);
`;

/** As much of Office as the pane asks for before it shows anything; the workbook never answers. */
const OFFICE = `
const never = new Promise(() => {});
window.Office = {
  onReady: () => Promise.resolve({}),
  actions: { associate() {} },
  addin: { showAsTaskpane: () => never, setStartupBehavior: () => never },
  context: {
    displayLanguage: 'ru-RU',
    officeTheme: { isDarkTheme: false },
    requirements: { isSetSupported: () => false },
    document: { settings: { get: () => null } },
  },
};
window.CustomFunctions = { associate() {} };
window.Excel = { run: () => never };
`;

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css' };

/** Builds the empty page into a folder, as the pane is built. */
async function buildEmpty(folder: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const webpack = require('webpack') as (
    configuration: object,
    done: (error: Error | null, stats?: { hasErrors(): boolean; toString(how: string): string }) => void,
  ) => void;
  const configurations = require('../webpack.config.js') as { name: string }[];
  const addin = configurations.find(({ name }) => name === 'addin');
  const entry = join(ROOT, 'build', 'emptyPage.tsx');
  await writeFile(entry, EMPTY);
  try {
    await new Promise<void>((resolve, reject) =>
      webpack(
        { ...addin, entry: { empty: entry }, plugins: [], output: { path: folder, filename: '[name].js' } },
        (error, stats) =>
          error || stats?.hasErrors()
            ? reject(error ?? new Error(stats?.toString('errors-only')))
            : resolve(),
      ),
    );
  } finally {
    await rm(entry);
  }
  await writeFile(
    join(folder, 'empty.html'),
    '<!doctype html><div id="pane"></div><script src="empty.js" defer></script>',
  );
}

const withoutOffice = (html: string): string => html.replace(/<script src="?https:[^>]*><\/script>/, '');

/** Serves folders to this machine; the first that has the file wins. */
async function served(folders: readonly string[]) {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname;
    const path = folders.map((folder) => join(folder, name)).find((each) => existsSync(each));
    if (!path || !statSync(path).isFile()) return void response.writeHead(404).end();
    const type = TYPES[extname(path)] ?? 'text/javascript';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(type === 'text/html' ? withoutOffice(readFileSync(path, 'utf8')) : readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Milliseconds from the navigation to the frame that shows an element. */
async function firstScreen(browser: Browser, address: string, selector: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 }, locale: 'ru-RU' });
  try {
    await page.addInitScript(OFFICE);
    await page.addInitScript((what) => {
      const look = (): void => {
        if (!document.querySelector(what)) return void requestAnimationFrame(look);
        // A message is heard once the frame is drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => performance.mark('first screen');
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    }, selector);
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(address);
    const mark = await page.waitForFunction(
      () => performance.getEntriesByName('first screen')[0]?.startTime ?? null,
    );
    return Number(await mark.jsonValue());
  } finally {
    await page.close();
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

export async function bench(): Promise<string> {
  const { build } = await import('../scripts/build.mjs');
  const { findChromium } = await import('../scripts/findChromium.mjs');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: install it or set CHROMIUM');
  await build(['addin']);
  const folder = await mkdtemp(join(tmpdir(), 'shnor-start-'));
  await buildEmpty(folder);
  const server = await served([folder, join(ROOT, 'dist/addin')]);
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const origin = `http://localhost:${port}`;
  const pages = [
    { name: 'an empty page of Fluent', address: `${origin}/empty.html`, selector: '.fui-Text', times: [] },
    { name: 'the pane', address: `${origin}/taskpane.html`, selector: '#screen button', times: [] },
    { name: 'the page without Excel', address: `${origin}/files.html`, selector: 'main button', times: [] },
  ] as { name: string; address: string; selector: string; times: number[] }[];
  try {
    // By turns, so that whatever else the machine does falls on all of them; the first round warms up.
    for (let run = 0; run <= RUNS; run++)
      for (const { address, selector, times } of pages) {
        const time = await firstScreen(browser, address, selector);
        if (run > 0) times.push(time);
      }
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  }
  const base = median(pages[0]?.times ?? []);
  const rows = pages.map(({ name, times }) => {
    const middle = median(times);
    return `| ${name} | ${Math.round(middle)} | ${(middle / base).toFixed(2)} |`;
  });
  return [
    `## First screen`,
    '',
    `Chromium with a processor ${SLOWER} times slower, the median of ${RUNS} openings. The goal for the pane is 1.5.`,
    '',
    '| page | ms | against the empty one |',
    '| --- | ---: | ---: |',
    ...rows,
  ].join('\n');
}
