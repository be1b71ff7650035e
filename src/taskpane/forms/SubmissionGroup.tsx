import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { answerKey } from '../../core/collection/marks/settledMarks';
import type { CollectionSentences } from '../../core/collection/saidRemark';
import { reasonText } from '../../core/collection/saidRemark';
import type { Submission } from '../../core/collection/submission';
import { usePane } from '../PaneContext';
import { LINK_BUTTON, ROW_BUTTON } from '../plainButtons';
import { WhichEvent } from './WhichEvent';

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    ...ROW_BUTTON,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { flex: 1, '::first-letter': { textTransform: 'uppercase' } },
  list: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  item: { paddingBottom: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  line: { display: 'block' },
  more: { ...LINK_BUTTON, padding: 0 },
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    paddingRight: tokens.spacingHorizontalXS,
    overflowWrap: 'break-word',
  },
});

export type GroupColor = 'success' | 'warning' | 'danger' | 'informative';

const STEP = 50;
/** Of two files that differ so many answers are shown side by side. */
const MOST_DIFFERENCES = 8;

/** Files that one thing became of: what is well is folded. */
export function SubmissionGroup({
  title,
  color,
  isShown,
  submissions,
  sentences,
  onChoose,
  onAnswer,
}: {
  title: string;
  color: GroupColor;
  /** Whether it is unfolded from the start. */
  isShown: boolean;
  submissions: readonly Submission[];
  sentences: CollectionSentences;
  onChoose: (file: string) => void;
  onAnswer: (line: string, event: string) => void;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.pane.forms;
  const listId = useId();
  const [isOpen, setOpen] = useState(isShown);
  const [most, setMost] = useState(STEP);
  return (
    <section className={styles.group} aria-label={title}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.title}>{title}</span>
          <Badge color={color} appearance="tint">
            {submissions.length}
          </Badge>
        </button>
      </h2>
      {isOpen && (
        <ul className={styles.list} id={listId}>
          {submissions.slice(0, most).map((submission) => {
            const { file, sheet, school, differs, questions } = submission;
            const reason = reasonText(submission, sentences);
            return (
              <li key={`${file} ${sheet}`} className={styles.item}>
                {school?.name ?? file}
                {school && <span className={mergeClasses(styles.line, styles.quiet)}>{file}</span>}
                {reason !== '' && <span className={styles.line}>{reason}</span>}
                {differs && (
                  <>
                    <table className={styles.table}>
                      <thead>
                        <tr className={styles.quiet}>
                          {[words.line, words.inThis, words.inOther].map((text) => (
                            <th key={text} scope="col" className={styles.cell}>
                              {text}
                            </th>
                          ))}
                        </tr>
                      </thead>
                      <tbody>
                        {differs.in.slice(0, MOST_DIFFERENCES).map(({ line, column, own, other }) => (
                          <tr key={`${line} ${column}`}>
                            <td className={styles.cell}>{line}</td>
                            <td className={styles.cell}>{own}</td>
                            <td className={styles.cell}>{other}</td>
                          </tr>
                        ))}
                      </tbody>
                    </table>
                    <Button size="small" onClick={() => onChoose(file)}>
                      {words.takeThis}
                    </Button>
                  </>
                )}
                {questions.map((question) => (
                  <WhichEvent
                    key={question.line}
                    question={question}
                    onAnswer={(event) => onAnswer(answerKey(file, question.line), event)}
                  />
                ))}
              </li>
            );
          })}
          {submissions.length > most && (
            <li>
              <button type="button" className={styles.more} onClick={() => setMost(most + STEP)}>
                {texts.pane.check.more(submissions.length - most)}
              </button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
