import { createRoot } from 'react-dom/client';
import { pageTexts } from '../locales/pageTexts';
import { Page } from './Page';

/** Entry of the page without Excel: the pane on a file, in the browser's language and theme. */
const container = document.getElementById('page');
if (!container) throw new Error('files.html has no element #page');
const texts = pageTexts(navigator.language);
document.documentElement.lang = texts.texts.locale;
document.title = texts.page.title;
createRoot(container).render(<Page texts={texts} />);
