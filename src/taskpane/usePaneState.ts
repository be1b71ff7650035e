import { useEffect, useMemo, useState } from 'react';
import type { Host, HostChange } from '../core/hosts/host';
import type { HostError } from '../core/hosts/hostError';
import type { FirstTexts } from '../locales/texts';
import { createBookStore } from './bookStore';
import { asHostError, createJobs } from './jobs';
import { createKept } from './kept';
import type { Shell } from './PaneContext';

/** What lives above the screens. Handlers are added to the workbook once: adding one may cost Excel's undo stack. */
export function usePaneState(host: Host, texts: FirstTexts): Shell {
  const [watchError, setWatchError] = useState<HostError | null>(null);
  const own = useMemo(() => {
    const listeners = new Set<(change: HostChange) => void>();
    return {
      jobs: createJobs(),
      book: createBookStore(),
      kept: createKept(),
      listeners,
      onChange: (listener: (change: HostChange) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
  }, []);

  useEffect(() => {
    const tell = (change: HostChange) => {
      own.book.note(change);
      for (const listener of own.listeners) listener(change);
    };
    const watching = host.watch(tell);
    watching.catch((error: unknown) => setWatchError(asHostError(error)));
    return () => {
      watching.then((stop) => stop()).catch((error: unknown) => setWatchError(asHostError(error)));
    };
  }, [host, own]);

  return { host, texts, ...own, watchError };
}
