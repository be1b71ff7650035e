import { readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/findChromium.mjs';
import { serve } from '../scripts/serve.mjs';

export interface PageRun {
  /** From the choice of files to the list of what becomes of them. */
  readonly seconds: number;
  /** The longest time that a click would have waited, in milliseconds; 0 = less than 50. */
  readonly longest: number;
}

const PATIENCE = 300_000;

/**
 * Notes the longest task of the page's own thread, from the moment when the browser hands the files over: a click is
 * let in before all else that waits, and waits for the one that is at work.
 */
function watchThread(): void {
  const watched = window as unknown as { longest: number };
  watched.longest = 0;
  let handedOver = Infinity;
  document.addEventListener('change', () => (handedOver = performance.now()), true);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (startTime > handedOver) watched.longest = Math.max(watched.longest, duration);
  }).observe({ type: 'longtask' });
}

/** Reads forms in the page without Excel, as a person does who picks them all; null without a Chromium. */
export async function collectInPage(forms: string, register: string): Promise<PageRun | null> {
  const executablePath = findChromium();
  if (!executablePath) return null;
  const server = await serve({ port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ locale: 'ru-RU' });
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/addin/files.html`);
    await page.locator('input[type=file]').first().setInputFiles(register);
    await page.getByRole('tab', { name: 'Формы' }).click();
    await page.getByRole('tab', { name: 'Собрать' }).click();
    const files = readdirSync(forms).map((name) => path.join(forms, name));
    const inputs = page.locator('input[type=file][multiple]');
    await page.evaluate(watchThread);
    const started = performance.now();
    await inputs.first().setInputFiles(files);
    await page
      .getByText(new RegExp(`^${files.length.toLocaleString('ru-RU')}\\sфайл`))
      .waitFor({ timeout: PATIENCE });
    const seconds = (performance.now() - started) / 1000;
    return {
      seconds,
      longest: await page.evaluate(() => (window as unknown as { longest: number }).longest),
    };
  } finally {
    await browser.close();
    server.close();
  }
}
