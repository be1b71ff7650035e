/** What a keyboard stops at. */
const STOPS = 'button:not(:disabled), input, select, textarea, a[href], [tabindex="0"]';
/** What comes above the screen and goes: the place below it is where one was. */
const FLOATING = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]';
/** Dialogs and menus give the focus back themselves, a moment after they are gone. */
const MOMENT = 60;

/** Where the focus was: the stop, what it stood in, and the stops around it. */
interface Place {
  readonly stop: HTMLElement;
  readonly around: readonly HTMLElement[];
  readonly stops: readonly HTMLElement[];
}

const isSeen = (stop: HTMLElement): boolean => stop.isConnected && stop.getClientRects().length > 0;

function placeOf(stop: HTMLElement): Place {
  const around: HTMLElement[] = [];
  for (let each = stop.parentElement; each; each = each.parentElement) around.push(each);
  return { stop, around, stops: [...document.querySelectorAll<HTMLElement>(STOPS)] };
}

/** The stop itself, else what came after it in the nearest thing that is left, else before it, else the screen. */
function nearest({ stop, around, stops }: Place): HTMLElement | null {
  if (isSeen(stop)) return stop;
  const screen = document.getElementById('screen');
  const left = around.find(({ isConnected }) => isConnected);
  if (left && screen?.contains(left)) {
    const at = stops.indexOf(stop);
    const usable = (each: HTMLElement): boolean => left.contains(each) && isSeen(each);
    const next = stops.slice(at + 1).find(usable) ?? stops.slice(0, Math.max(at, 0)).reverse().find(usable);
    if (next) return next;
  }
  return screen;
}

/**
 * A button that was pressed is often gone with what came of it, and the browser then begins again at the top of the
 * page: whoever works by keyboard goes on beside the place instead. Who is in Excel's grid meanwhile stays there.
 */
export function keepFocus(): () => void {
  let place: Place | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const enter = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || target.closest(FLOATING)) return;
    // The sheet that the page without Excel shows beside the pane looks after itself.
    place = target.closest('main') ? placeOf(target) : null;
  };
  const leave = ({ target, relatedTarget }: FocusEvent): void => {
    // A dialog lets go of the focus before it goes.
    if (relatedTarget !== null || !(target instanceof HTMLElement) || target.closest(FLOATING)) return;
    // Somebody clicked beside it: that is where they want to be.
    queueMicrotask(() => {
      if (target.isConnected && document.hasFocus() && document.activeElement === document.body) place = null;
    });
  };
  const watcher = new MutationObserver(() => {
    if (document.activeElement !== document.body || !place || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (place && document.activeElement === document.body && document.hasFocus()) nearest(place)?.focus();
    }, MOMENT);
  });

  document.addEventListener('focusin', enter);
  document.addEventListener('focusout', leave);
  watcher.observe(document.body, { childList: true, subtree: true });
  return () => {
    clearTimeout(timer);
    watcher.disconnect();
    document.removeEventListener('focusin', enter);
    document.removeEventListener('focusout', leave);
  };
}
