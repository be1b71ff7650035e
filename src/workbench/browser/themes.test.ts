import { axeViolations } from './axeViolations';
import { chromiumPath, openStand } from './stand';

/** Every screen of the pane in every theme: Excel's light and dark ones, and the contrast themes of the system. */

const SLOW = 180_000;
const WAIT = { timeout: 15_000 };

const THEMES = [
  ['light', '', {}],
  ['dark', '?dark', {}],
  ['dark contrast', '?dark', { colorScheme: 'dark', forcedColors: 'active' }],
  ['light contrast', '', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

const SCREENS = [
  ['Проверка', 'Это дорожная карта'],
  ['Шаблоны', 'Какие листы вставить'],
  ['Формы', 'Готовит по форме'],
  ['Сводка', 'Дата отчёта'],
  ['Функции', 'Сравнить школы'],
] as const;

test.each(THEMES)(
  'every screen is accessible in the %s theme, with reduced motion, at 200 %%',
  async (_, query, media) => {
    const path = await chromiumPath();
    if (!path) return console.info('No Chromium here: the browser test did not run.');
    const { page, pane, complaints, close } = await openStand(path, { query });
    try {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.getByRole('button', { name: 'Открыть пример программы' }).click();
      await pane.getByRole('region', { name: '5\u00a0замечаний' }).waitFor(WAIT);
      const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
      if (!frame) throw new Error('no pane');
      for (const zoom of ['100%', '200%']) {
        await page.addStyleTag({ content: `.pane { width: ${zoom === '100%' ? 320 : 640}px !important; }` });
        await frame.evaluate((size) => (document.documentElement.style.zoom = size), zoom);
        for (const [tab, text] of SCREENS) {
          await pane.getByRole('tab', { name: tab, exact: true }).click();
          await pane.getByText(text).first().waitFor(WAIT);
          const [wide, room] = await pane
            .locator('main')
            .evaluate((main) => [main.scrollWidth, main.clientWidth]);
          // A contrast theme has the system's own colours, and the page behind all is not what axe takes it for.
          const unasked = 'forcedColors' in media ? ['color-contrast'] : [];
          expect([zoom, tab, wide, await axeViolations(frame, unasked)]).toEqual([zoom, tab, room, []]);
        }
      }
      expect(complaints).toEqual([]);
    } finally {
      await close();
    }
  },
  SLOW,
);

/** What a text may stand on, by the system's names: whatever palette a person has chosen, these can be read. */
const PAIRS = [
  ['CanvasText', 'Canvas'],
  ['LinkText', 'Canvas'],
  ['VisitedText', 'Canvas'],
  ['GrayText', 'Canvas'],
  ['ButtonText', 'ButtonFace'],
  ['GrayText', 'ButtonFace'],
  ['ButtonText', 'Canvas'],
  ['FieldText', 'Field'],
  ['GrayText', 'Field'],
  ['HighlightText', 'Highlight'],
] as const;

/** Texts of a page whose colours are no such pair. */
function foreignTexts(pairs: typeof PAIRS): string[] {
  const colorOf = (name: string): string => {
    const probe = document.body.appendChild(document.createElement('span'));
    probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const allowed = new Set(pairs.map((pair) => pair.map(colorOf).join(' on ')));
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
    }
    return colorOf('Canvas');
  };
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || element.getClientRects().length === 0) continue;
    if (['STYLE', 'SCRIPT'].includes(element.tagName)) continue;
    const pair = `${getComputedStyle(element).color} on ${groundOf(element)}`;
    if (!allowed.has(pair)) found.push(`${node.textContent.trim().slice(0, 30)}: ${pair}`);
  }
  return found;
}

test.each(['dark', 'light'] as const)(
  'in a contrast theme over %s every text has colours of the system that go together',
  async (colorScheme) => {
    const path = await chromiumPath();
    if (!path) return console.info('No Chromium here: the browser test did not run.');
    const { page, pane, close } = await openStand(path, { query: colorScheme === 'dark' ? '?dark' : '' });
    try {
      await page.emulateMedia({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' });
      await page.getByRole('button', { name: 'Открыть пример программы' }).click();
      await pane.getByRole('region', { name: '5\u00a0замечаний' }).waitFor(WAIT);
      const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
      if (!frame) throw new Error('no pane');
      for (const [tab, text] of SCREENS) {
        await pane.getByRole('tab', { name: tab, exact: true }).click();
        await pane.getByText(text).first().waitFor(WAIT);
        expect([tab, await frame.evaluate(foreignTexts, PAIRS)]).toEqual([tab, []]);
      }
    } finally {
      await close();
    }
  },
  SLOW,
);
