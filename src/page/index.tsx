import { createRoot } from 'react-dom/client';
import { pageTexts } from '../locales/pageTexts';
import { startIn } from '../taskpane/startIn';
import { Page } from './Page';

/** Entry of the page without Excel: the pane on a file, in the browser's language and theme. */
void startIn('page', async (container) => {
  const texts = await pageTexts(navigator.language);
  document.documentElement.lang = texts.texts.locale;
  document.title = texts.page.title;
  createRoot(container).render(<Page texts={texts} />);
  // Once it was opened from a server it opens without one. A folder, and a server without https, cannot do that.
  if ('serviceWorker' in navigator && window.isSecureContext && window.location.protocol !== 'file:')
    await navigator.serviceWorker.register('files.sw.js');
});
