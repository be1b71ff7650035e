import { loadTexts } from '../locales/loadTexts';

/**
 * Imported before all else: Excel speaks the system's language as a rule, and while the rest of the pane is read its
 * texts are on their way. Whether they have come is seen when they are needed.
 */
export const ahead = Promise.allSettled([loadTexts(navigator.language)]);
