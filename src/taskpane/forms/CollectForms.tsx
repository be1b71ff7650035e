import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { MUNICIPALITY } from '../../core/collection/municipal/municipalTemplate';
import { toMend } from '../../core/collection/returnLetter';
import { isUndecided, type SubmissionStatus } from '../../core/collection/submission';
import { STATUS_WORDS } from '../../core/collection/words';
import type { LongTask } from '../../core/hosts/host';
import type { Job } from '../jobs';
import { ErrorNotice, Notice } from '../Notice';
import { usePane } from '../PaneContext';
import { LINK_BUTTON } from '../plainButtons';
import { ScreenFrame } from '../ScreenFrame';
import { useJob } from '../useJob';
import { DropFiles } from './DropFiles';
import { sentencesOf } from './formTexts';
import { FormsWay, type FormsWayProps } from './FormsWay';
import { MissingSchools } from './MissingSchools';
import { SubmissionGroup, type GroupColor } from './SubmissionGroup';
import { useCollecting, type Pace } from './useCollecting';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
  },
  groups: { display: 'flex', flexDirection: 'column' },
  clear: { ...LINK_BUTTON, padding: 0 },
});

/** Groups of files, those that need a person first. */
const STATUSES: readonly (readonly [SubmissionStatus, GroupColor])[] = [
  ['returned', 'danger'],
  ['unreadable', 'danger'],
  ['remarks', 'warning'],
  ['accepted', 'success'],
  ['superseded', 'informative'],
  ['duplicate', 'informative'],
];

/** How many of the files are read, and how long the others will take. */
function howFar(
  { progress }: Pick<Job, 'progress'>,
  { files, since }: Pace,
  said: (done: number, total: number, seconds: number | null) => string,
): string | undefined {
  if (progress === null || files < 2) return undefined;
  const left = progress > 0 ? ((performance.now() - since) * (1 - progress)) / progress : null;
  return said(Math.round(progress * files), files, left === null ? null : Math.ceil(left / 1000));
}

/** Takes in files of schools: says what becomes of each, and writes them into the workbook when told to. */
export function CollectForms(props: FormsWayProps) {
  const styles = useStyles();
  const { texts, host } = usePane();
  const opening = useJob('forms.open', (_task: LongTask, name: string) => host.select(name, 'A1'));
  const words = texts.pane.forms;
  const { picked, pace, reading, choosing, answering, writing, returning, clear } = useCollecting();
  const collected = answering.result ?? choosing.result ?? reading.result;
  const plan = collected?.is === 'plan' ? collected.plan : null;
  const written = writing.result && 'sheets' in writing.result ? writing.result : null;
  const isBusy = [reading, choosing, answering, writing, returning].some(({ isRunning }) => isRunning);
  const hasNews = plan !== null && (plan.insertion.sheets.length > 0 || plan.tables.length > 0);
  const isReady = !isBusy && hasNews && plan.broken === null;
  const count = plan ? new Set(plan.submissions.map(({ file }) => file)).size : 0;
  const returned = plan ? toMend(plan.submissions).length : 0;
  const sentences = sentencesOf(texts);
  const ownOf = (status: SubmissionStatus) =>
    plan?.submissions.filter((each) => each.status === status && !isUndecided(each)) ?? [];
  const groups = [
    {
      title: words.decide,
      color: 'warning' as const,
      isShown: true,
      own: plan?.submissions.filter(isUndecided) ?? [],
    },
    ...STATUSES.map(([status, color]) => ({
      title: STATUS_WORDS[status][texts.locale],
      color,
      isShown: color === 'danger',
      own: ownOf(status),
    })),
  ].filter(({ own }) => own.length > 0);
  const errors = [reading, choosing, answering, writing, returning, opening].flatMap(
    ({ error }) => error ?? [],
  );
  const busy = reading.isRunning
    ? { ...reading, label: words.reading, detail: howFar(reading, pace, words.readingFiles) }
    : { ...writing, label: words.writing };
  return (
    <ScreenFrame
      {...(plan && {
        action: { label: words.write, isDisabled: !isReady, run: () => isReady && writing.start() },
      })}
      {...(plan &&
        returned > 0 && {
          secondary: {
            label: words.returnForms(returned),
            isDisabled: isBusy,
            run: () => !isBusy && returning.start(plan),
          },
        })}
      work={returning.isRunning ? { ...returning, label: words.writing } : busy}
      outcome={
        (plan || errors.length > 0) && (
          <>
            {errors.map((error, index) => (
              <ErrorNotice key={index} error={error} />
            ))}
            {plan?.broken && <Notice intent="warning">{words.broken(plan.broken)}</Notice>}
            {plan && !hasNews && !written && <Notice intent="info">{words.nothingNew}</Notice>}
            {written && (
              <Notice intent="success">
                {words.written(written.sheets)}
                <div>
                  <Button size="small" onClick={() => opening.start(written.sheets[0] ?? '')}>
                    {texts.pane.summary.open}
                  </Button>
                </div>
              </Notice>
            )}
            {returning.result !== null && (
              <Notice intent="success">{words.returnedDone(returning.result)}</Notice>
            )}
          </>
        )
      }
    >
      <FormsWay {...props} />
      {picked.length === 0 && <Text>{words.collectIntro}</Text>}
      <DropFiles
        onFiles={(files) => {
          choosing.clear();
          answering.clear();
          writing.clear();
          reading.start(files);
        }}
      />
      {collected?.is === 'noSchools' && <Notice intent="warning">{words.noSchools}</Notice>}
      {collected?.is === 'tooLong' && <Notice intent="warning">{words.tooLong}</Notice>}
      {plan && (
        <>
          <div className={styles.head}>
            <Text weight="semibold" aria-live="polite">
              {words.files(count)}
            </Text>
            <button type="button" className={styles.clear} onClick={clear}>
              {words.clear}
            </button>
          </div>
          <div className={styles.groups}>
            {groups.map(({ own, ...group }) => (
              <SubmissionGroup
                key={group.title}
                {...group}
                submissions={own}
                sentences={sentences}
                onChoose={(file) => {
                  answering.clear();
                  choosing.start(file);
                }}
                onAnswer={answering.start}
              />
            ))}
            {(plan.subject || plan.missing.length > 0) && (
              <MissingSchools schools={plan.missing} isRegional={plan.subject?.template === MUNICIPALITY} />
            )}
          </div>
        </>
      )}
    </ScreenFrame>
  );
}
