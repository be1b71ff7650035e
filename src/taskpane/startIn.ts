import { notStarted } from '../locales/notStarted';

/** Starts a page in its element; where that fails the page says so and offers to begin again. */
export async function startIn(id: string, start: (container: HTMLElement) => Promise<void>): Promise<void> {
  const container = document.getElementById(id);
  if (!container) throw new Error(`The page has no element #${id}`);
  try {
    await start(container);
  } catch (error) {
    const { sentence, again } = notStarted(navigator.language);
    const text = document.createElement('p');
    text.setAttribute('role', 'alert');
    text.textContent = sentence;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = again;
    button.addEventListener('click', () => window.location.reload());
    container.replaceChildren(text, button);
    button.focus();
    // What it was shows in the browser's console, as anything that nobody expected.
    throw error;
  }
}
