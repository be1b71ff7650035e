import { useCallback, useSyncExternalStore } from 'react';

export const SCREENS = ['templates', 'check', 'summary', 'functions'] as const;
export type Screen = (typeof SCREENS)[number];

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

const screenOfAddress = (): Screen => {
  const name = window.location.hash.slice(1);
  return SCREENS.find((screen) => screen === name) ?? 'check';
};

/** The screen stands in the page's address, so that ribbon commands can open any of them. */
export function useScreen(): [Screen, (screen: Screen) => void] {
  const screen = useSyncExternalStore(subscribe, screenOfAddress);
  const show = useCallback((next: Screen) => {
    window.location.hash = next;
  }, []);
  return [screen, show];
}
