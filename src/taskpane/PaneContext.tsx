import { createContext, useContext } from 'react';
import type { Host, HostChange } from '../core/hosts/host';
import type { HostError } from '../core/hosts/hostError';
import type { Texts } from '../locales';
import type { BookStore } from './bookStore';
import type { Jobs } from './jobs';

/** What every screen works with; all of it lives as long as the pane. */
export interface Pane {
  readonly host: Host;
  readonly texts: Texts;
  readonly jobs: Jobs;
  readonly book: BookStore;
  /** What was entered, by name: see `useKept`. */
  readonly kept: Map<string, unknown>;
  /** Hears of changes of the workbook; returns how to stop. */
  readonly onChange: (listener: (change: HostChange) => void) => () => void;
  /** Why changes are not heard of, where that is so. */
  readonly watchError: HostError | null;
}

const Context = createContext<Pane | null>(null);

export const PaneProvider = Context.Provider;

export function usePane(): Pane {
  const pane = useContext(Context);
  if (!pane) throw new Error('The pane has no host');
  return pane;
}
