import { useEffect } from 'react';
import type { LongTask } from '../../core/hosts/host';
import { afterPaint } from '../afterPaint';
import { allTexts } from '../loaded';
import { useShell } from '../PaneContext';
import { useJob } from '../useJob';
import { useKept } from '../useKept';
import type { Checked, LastCheck, Scope } from './checkBook';
import { loadCheckParts } from './checkParts';

/** Edits come in bursts: the sheet is checked again when they pause. */
const PAUSE = 600;

/** The check of the sheet in view or of the whole book; follows the workbook as it changes. */
export function useCheck(scope: Scope) {
  const shell = useShell();
  const { onChange } = shell;
  const [last, setLast] = useKept<LastCheck | null>('check.last', null);
  const [quick, setQuick] = useKept<Checked | null>('check.quick', null);
  const task = useJob('check.run', async (long: LongTask, isAfresh?: boolean): Promise<Checked> => {
    const [{ checkBook }, texts] = await Promise.all([
      import(/* webpackChunkName: "check" */ './checkBook'),
      allTexts(shell.texts),
      loadCheckParts(),
    ]);
    // A run that was stopped may have left its first answer behind.
    setQuick(null);
    const wish = { scope, isAfresh: isAfresh ?? false, last };
    const done = await checkBook({ ...shell, texts }, wish, long, setQuick);
    setLast(done.last);
    setQuick(null);
    return done.checked;
  });
  const { start } = task;
  useEffect(() => {
    const forget = afterPaint(() => start());
    let pause: ReturnType<typeof setTimeout> | undefined;
    const stop = onChange(() => {
      clearTimeout(pause);
      pause = setTimeout(start, PAUSE);
    });
    return () => {
      forget();
      clearTimeout(pause);
      stop();
    };
  }, [onChange, start, scope]);
  return { ...task, result: (task.isRunning && quick) || task.result, last };
}
