/** F6 goes from one part of the window to the next, as in Excel: the grid keeps every other key to itself. */

/** Whether a part holds the focus, and how it takes it. */
export interface Region {
  readonly holds: () => boolean;
  readonly focus: () => void;
}

/** The part after the one that holds the focus, or before it; the first where none does. */
export function nextRegion(regions: readonly Region[], isBack: boolean): Region | undefined {
  const at = regions.findIndex(({ holds }) => holds());
  if (at < 0) return regions[0];
  return regions[(at + (isBack ? -1 : 1) + regions.length) % regions.length];
}

const FOCUSABLE = 'button:not([disabled]), input, select, textarea, a[href], [tabindex="0"]';

/** A part of the page whose first control takes the focus. */
export const partOf = (part: HTMLElement): Region => ({
  holds: () => part.contains(document.activeElement),
  focus: () => part.querySelector<HTMLElement>(FOCUSABLE)?.focus(),
});

/** The page in a frame: its chosen tab takes the focus, or else its first control. */
export const framedPage = (frame: HTMLIFrameElement): Region => ({
  holds: () => document.activeElement === frame,
  focus: () => {
    const page = frame.contentDocument;
    frame.contentWindow?.focus();
    const target =
      page?.querySelector<HTMLElement>('[role=tab][aria-selected=true]') ??
      page?.querySelector<HTMLElement>(FOCUSABLE);
    target?.focus();
  },
});

/** Listens for F6 in a window. */
export function listenForF6(target: Window, regions: () => readonly Region[]): void {
  target.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      nextRegion(regions(), event.shiftKey)?.focus();
    },
    { capture: true },
  );
}
