/** Renders assets/*.svg to PNG in every size that Office asks for. Run by hand after a change: `node scripts/icons.mjs`. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './findChromium.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const file of readdirSync('assets').filter((name) => name.endsWith('.svg'))) {
  const source = readFileSync(`assets/${file}`, 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`,
    );
    writeFileSync(
      `assets/${file.replace('.svg', `-${size}.png`)}`,
      await page.screenshot({ omitBackground: true }),
    );
  }
}
await browser.close();
