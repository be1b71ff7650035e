import { createRoot } from 'react-dom/client';
import { excelHost } from '../excel/excelHost';
import { textsFor } from '../locales';
import { App } from './App';
import { isDarkColor } from './theme';

/** Entry of the pane: waits for Office, then shows the app in Excel's language and theme. */
void Office.onReady(() => {
  const container = document.getElementById('pane');
  if (!container) throw new Error('taskpane.html has no element #pane');
  const texts = textsFor(Office.context.displayLanguage);
  document.documentElement.lang = texts.locale;
  const { officeTheme } = Office.context;
  // Older clients give colours alone.
  const isDark = officeTheme?.isDarkTheme ?? isDarkColor(officeTheme?.bodyBackgroundColor);
  // Native parts, such as the calendar of a date field, follow the theme too.
  document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  createRoot(container).render(<App host={excelHost} texts={texts} isDark={isDark} />);
});
