import { useEffect, useState, type RefObject } from 'react';

/** The part of a scrolled element that is seen, in pixels of its contents. */
export interface Seen {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Until the element is measured a usual screen is drawn. */
const USUAL: Seen = { left: 0, top: 0, width: 1200, height: 800 };

export function useWindow(element: RefObject<HTMLElement | null>): Seen {
  const [seen, setSeen] = useState(USUAL);
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = (): void =>
      setSeen({
        left: current.scrollLeft,
        top: current.scrollTop,
        width: current.clientWidth,
        height: current.clientHeight,
      });
    const sizes = new ResizeObserver(measure);
    sizes.observe(current);
    current.addEventListener('scroll', measure, { passive: true });
    return () => {
      sizes.disconnect();
      current.removeEventListener('scroll', measure);
    };
  }, [element]);
  return seen;
}
