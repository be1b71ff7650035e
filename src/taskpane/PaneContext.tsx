import { createContext, useContext } from 'react';
import type { Host } from '../core/hosts/host';
import type { Texts } from '../locales';

export interface Pane {
  readonly host: Host;
  readonly texts: Texts;
}

const Context = createContext<Pane | null>(null);

export const PaneProvider = Context.Provider;

/** The host and the texts that every screen works with. */
export function usePane(): Pane {
  const pane = useContext(Context);
  if (!pane) throw new Error('The pane has no host');
  return pane;
}
