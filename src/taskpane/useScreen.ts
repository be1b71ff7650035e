import { useCallback, useSyncExternalStore } from 'react';
import { FIRST_SCREEN, SCREENS, type ScreenId } from './screens';

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The screen that the address names, whatever is asked of it there, or the first. */
export const screenOfAddress = (): ScreenId => {
  const [name] = window.location.hash.slice(1).split('/');
  return SCREENS.find(({ id }) => id === name)?.id ?? FIRST_SCREEN;
};

/** The screen stands in the page's address, so that ribbon commands can open any of them. */
export function useScreen(): [ScreenId, (screen: ScreenId) => void] {
  const screen = useSyncExternalStore(subscribe, screenOfAddress);
  const show = useCallback((next: ScreenId) => {
    window.location.hash = next;
  }, []);
  return [screen, show];
}
