import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useShell } from './PaneContext';

type Change<T> = T | ((before: T) => T);

/** State of a screen that stays as long as the pane: what was entered is there when one comes back. */
export function useKept<T>(name: string, initial: T | (() => T)): [T, (change: Change<T>) => void] {
  const { kept } = useShell();
  const first = useRef(initial);
  const value = useSyncExternalStore(kept.subscribe, () => kept.get(name, initial));
  const set = useCallback(
    (change: Change<T>) => {
      const before = kept.get(name, first.current);
      kept.put(name, typeof change === 'function' ? (change as (before: T) => T)(before) : change);
    },
    [kept, name],
  );
  return [value, set];
}
