import { useCallback, useState } from 'react';
import type { PageTexts } from '../locales/pageTexts';
import { NotOpened, emptyFile, openFile, type OpenFile } from './openFile';

/** A file that waits for an answer: the one that is open has changes that are not saved. */
export type Waiting = File | 'empty';

/** The open file, and how another one comes in its place. */
export function useOpenFile(texts: PageTexts) {
  const [file, setFile] = useState<OpenFile | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const { page } = texts;

  const open = useCallback(
    async (wanted: Waiting) => {
      const name = wanted === 'empty' ? page.blankName : wanted.name;
      setWaiting(null);
      setMessage(null);
      setReading(name);
      try {
        const next =
          wanted === 'empty'
            ? await emptyFile(texts)
            : await openFile(name, new Uint8Array(await wanted.arrayBuffer()), texts);
        setFile(next);
      } catch (error) {
        setMessage(
          error instanceof NotOpened ? error.message : page.notOpened(name, page.unknown(String(error))),
        );
      } finally {
        setReading(null);
      }
    },
    [page, texts],
  );

  const offer = useCallback(
    (wanted: Waiting) => {
      if (file?.view.now().isChanged) setWaiting(wanted);
      else void open(wanted);
    },
    [file, open],
  );

  const drop = useCallback(
    (files: Iterable<File>) => {
      const [first, ...others] = [...files];
      if (others.length > 0) setMessage(page.several);
      else if (first) offer(first);
    },
    [offer, page],
  );

  return {
    file,
    message,
    reading,
    waiting,
    open,
    offer,
    drop,
    forget: () => setWaiting(null),
    clear: () => setMessage(null),
  };
}
