import { createContext, useContext } from 'react';
import type { Host, HostChange } from '../core/hosts/host';
import type { HostError } from '../core/hosts/hostError';
import type { FirstTexts, Texts } from '../locales/texts';
import type { BookStore } from './bookStore';
import type { Jobs } from './jobs';
import type { Kept } from './kept';

/** What the first screen works with, and every other: all of it lives as long as the pane. */
export interface Shell {
  readonly host: Host;
  readonly texts: FirstTexts;
  readonly jobs: Jobs;
  readonly book: BookStore;
  /** What was entered, by name: see `useKept`. */
  readonly kept: Kept;
  /** Hears of changes of the workbook; returns how to stop. */
  readonly onChange: (listener: (change: HostChange) => void) => () => void;
  /** Why changes are not heard of, where that is so. */
  readonly watchError: HostError | null;
}

/** What screens work with that are loaded later, with all texts. */
export interface Pane extends Omit<Shell, 'texts'> {
  readonly texts: Texts;
}

const ShellContext = createContext<Shell | null>(null);
const PaneContext = createContext<Pane | null>(null);

export const ShellProvider = ShellContext.Provider;
export const PaneProvider = PaneContext.Provider;

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('The pane has no host');
  return shell;
}

/** Only inside of what `loaded` has loaded. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('The texts are not loaded');
  return pane;
}
