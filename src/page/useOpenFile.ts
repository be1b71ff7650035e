import { useCallback, useState } from 'react';
import type { PageTexts } from '../locales/pageTexts';
import { asHostError } from '../taskpane/jobs';
import type * as DeskPart from './deskPart';
import type { OpenFile } from './openFile';

/** An open file, and what it is shown with. */
interface Opened {
  readonly file: OpenFile;
  readonly Desk: typeof DeskPart.Desk;
}

const deskPart = () => import(/* webpackChunkName: "desk" */ './deskPart');

/** A file that waits for an answer: the one that is open has changes that are not saved. */
export type Waiting = File | 'empty';

/** The open file, and how another one comes in its place. */
export function useOpenFile(texts: PageTexts) {
  const [opened, setOpened] = useState<Opened | null>(null);
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
        const { Desk, NotOpened, emptyFile, openFile } = await deskPart();
        try {
          const file =
            wanted === 'empty'
              ? await emptyFile(texts)
              : await openFile(name, new Uint8Array(await wanted.arrayBuffer()), texts);
          setOpened({ file, Desk });
        } catch (error) {
          if (!(error instanceof NotOpened)) throw error;
          setMessage(error.message);
        }
      } catch (error) {
        const isMissing = asHostError(error).code === 'NOT_LOADED';
        const reason = isMissing
          ? (texts.texts.hostErrors['NOT_LOADED']?.({}) ?? '')
          : page.unknown(String(error));
        setMessage(page.notOpened(name, reason));
      } finally {
        setReading(null);
      }
    },
    [page, texts],
  );

  const offer = useCallback(
    (wanted: Waiting) => {
      if (opened?.file.view.now().isChanged) setWaiting(wanted);
      else void open(wanted);
    },
    [opened, open],
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
    opened,
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
