import { useCallback, useEffect } from 'react';
import type { AskedQuestion } from './check/AboutCell';
import { CELL_COMMANDS } from './screens';
import { useKept } from './useKept';

/**
 * What Excel's menu asks of the selected cell stands in the page's address, `check/row`; it is taken out of there at
 * once, so that it can be asked again of another cell.
 */
export function useCellQuestion(): [AskedQuestion | null, () => void] {
  const [question, setQuestion] = useKept<AskedQuestion | null>('check.question', null);
  useEffect(() => {
    const take = (): void => {
      const asked = CELL_COMMANDS.find(({ address }) => `#${address}` === window.location.hash);
      if (!asked) return;
      window.location.hash = 'check';
      setQuestion({ what: asked.question });
    };
    take();
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, [setQuestion]);
  return [question, useCallback(() => setQuestion(null), [setQuestion])];
}
