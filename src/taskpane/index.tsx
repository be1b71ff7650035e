import { ahead } from './ahead';
import { createRoot } from 'react-dom/client';
import { excelHost } from '../excel/excelHost';
import { loadTexts } from '../locales/loadTexts';
import { App } from './App';
import { screenParts } from './screenParts';
import { startIn } from './startIn';
import { isDarkColor } from './theme';
import { screenOfAddress } from './useScreen';

/** Entry of the pane: waits for Office, then shows the app in Excel's language and theme. */
void startIn('pane', async (container) => {
  const screen = Promise.allSettled([screenParts[screenOfAddress()].load()]);
  await Promise.all([Office.onReady(), ahead, screen]);
  const texts = await loadTexts(Office.context.displayLanguage);
  document.documentElement.lang = texts.locale;
  const { officeTheme } = Office.context;
  // Older clients give colours alone.
  const isDark = officeTheme?.isDarkTheme ?? isDarkColor(officeTheme?.bodyBackgroundColor);
  // Native parts, such as the calendar of a date field, follow the theme too.
  document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  createRoot(container).render(<App host={excelHost} texts={texts} isDark={isDark} />);
});
