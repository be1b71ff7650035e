import { useCallback, useState } from 'react';
import { usePane } from './PaneContext';

type Change<T> = T | ((before: T) => T);

/** State of a screen that stays as long as the pane: what was entered is there when one comes back. */
export function useKept<T>(name: string, initial: T | (() => T)): [T, (change: Change<T>) => void] {
  const { kept } = usePane();
  const [value, setValue] = useState<T>(() => {
    if (!kept.has(name)) kept.set(name, typeof initial === 'function' ? (initial as () => T)() : initial);
    return kept.get(name) as T;
  });
  const set = useCallback(
    (change: Change<T>) => {
      const next = typeof change === 'function' ? (change as (before: T) => T)(kept.get(name) as T) : change;
      kept.set(name, next);
      setValue(next);
    },
    [kept, name],
  );
  return [value, set];
}
