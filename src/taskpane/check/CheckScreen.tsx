import { makeStyles } from '@fluentui/react-components';
import { ErrorNotice, Notice } from '../Notice';
import { useShell } from '../PaneContext';
import { ScreenFrame } from '../ScreenFrame';
import type { ScreenProps } from '../screenParts';
import { Tabs } from '../Tabs';
import { useCellQuestion } from '../useCellQuestion';
import { useKept } from '../useKept';
import type { Scope } from './checkBook';
import { AboutCell, BookGlance, CheckActions, CheckFindings, CheckOutcome } from './checkParts';
import { useCheck } from './useCheck';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

/** The check of the sheet in view or of the book: what it is asked of; the rest comes while it reads. */
export function CheckScreen({ show }: ScreenProps) {
  const styles = useStyles();
  const { texts, watchError } = useShell();
  const { check } = texts.pane;
  const [scope, setScope] = useKept<Scope>('check.scope', 'sheet');
  const [question, closeQuestion] = useCellQuestion();
  const task = useCheck(scope);
  const { result, error, start, last } = task;
  return (
    <ScreenFrame
      action={{
        label: result ? check.again : scope === 'book' ? check.actionBook : check.action,
        isDisabled: task.isRunning,
        run: () => start(true),
      }}
      work={{ ...task, label: scope === 'book' ? check.readingBook : check.reading }}
      outcome={result && <CheckOutcome start={start} />}
    >
      <div className={styles.head}>
        <Tabs
          isRound
          label={check.scopeLabel}
          items={(['sheet', 'book'] as const).map((id) => ({ id, name: check.scope[id] }))}
          selected={scope}
          onSelect={(id) => setScope(id)}
        />
        {result && <CheckActions result={result} start={start} />}
      </div>
      {error && <ErrorNotice error={error} />}
      {watchError && <Notice intent="warning">{check.notWatching}</Notice>}
      {question && <AboutCell question={question} result={result} onClose={closeQuestion} />}
      {result && last && !question && (
        <BookGlance last={last} scope={scope} sheet={result.sheet.name} onScope={setScope} show={show} />
      )}
      {result && <CheckFindings result={result} start={start} show={show} />}
    </ScreenFrame>
  );
}
