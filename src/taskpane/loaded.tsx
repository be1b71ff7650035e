import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ComponentType, type FC } from 'react';
import { Notice } from './Notice';
import { PaneProvider, useShell } from './PaneContext';
import { SHOW_PROGRESS } from './jobs';
import { Working } from './Working';
import type { FirstTexts, Texts } from '../locales/texts';

/** A component whose code comes when it is first shown. */
export interface Loaded<Props> extends FC<Props> {
  /** Loads the code ahead; a failure is said, and mended, where the component is shown. */
  load(): Promise<unknown>;
}

/** All texts, once for each set of first ones. */
const whole = new WeakMap<FirstTexts, Texts>();

export async function allTexts(texts: FirstTexts): Promise<Texts> {
  const known = whole.get(texts) ?? (await texts.all());
  whole.set(texts, known);
  return known;
}

type Stage = 'loading' | 'slow' | 'failed';

/**
 * Puts a component into a part of its own, which is loaded with all texts, or with the first ones alone for what is
 * seen before them. What cannot be loaded is a sentence with a way to try again; what was loaded once is there at once.
 */
export function loaded<Props extends object>(
  code: () => Promise<ComponentType<Props>>,
  needs: 'all texts' | 'first texts' = 'all texts',
): Loaded<Props> {
  let known: ComponentType<Props> | null = null;
  const load = async (): Promise<ComponentType<Props>> => (known ??= await code());

  function Part(props: Props) {
    const shell = useShell();
    const { texts } = shell;
    const [stage, setStage] = useState<Stage>('loading');
    const [isTriedAgain, setTriedAgain] = useState(false);
    const [, setReady] = useState(false);
    const Component = known;
    const all = whole.get(texts);

    const fetchPart = useCallback(() => {
      setStage('loading');
      const late = setTimeout(() => setStage('slow'), SHOW_PROGRESS);
      Promise.all([load(), needs === 'all texts' ? allTexts(texts) : null])
        .then(
          () => setReady(true),
          () => setStage('failed'),
        )
        .finally(() => clearTimeout(late));
    }, [texts]);
    const isReady = Component !== null && (needs === 'first texts' || all !== undefined);
    useEffect(() => {
      if (!isReady) fetchPart();
      // eslint-disable-next-line react-hooks/exhaustive-deps -- asked for once; after a failure a person asks
    }, []);
    useEffect(() => {
      // The button that was pressed is gone: the focus goes to what came in its place.
      if (isReady && isTriedAgain) document.getElementById('screen')?.focus();
    }, [isReady, isTriedAgain]);

    if (isReady) {
      const component = <Component {...props} />;
      // Always inside of a provider: with another tree all that is shown would be made anew when the texts come.
      return <PaneProvider value={all ? { ...shell, texts: all } : null}>{component}</PaneProvider>;
    }
    const { notLoaded, tryAgain, loading } = texts.pane;
    if (stage !== 'failed' && !isTriedAgain)
      return stage === 'slow' ? <Working stage="slow" progress={null} label={loading} /> : null;
    return (
      <Notice intent="error">
        {notLoaded}
        <div>
          <Button
            size="small"
            disabledFocusable={stage !== 'failed'}
            onClick={() => {
              setTriedAgain(true);
              fetchPart();
            }}
          >
            {tryAgain}
          </Button>
        </div>
      </Notice>
    );
  }
  return Object.assign(Part, { load });
}
