import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { Question } from '../../core/collection/submission';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  narrow: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

/** Nothing is chosen yet: neither an event nor that it is none of them. */
const UNDECIDED = '?';

/** Asks which event of the roadmap a line of a report means. */
export function WhichEvent({
  question,
  onAnswer,
}: {
  question: Question;
  onAnswer: (event: string) => void;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.pane.forms;
  return (
    <Field label={words.whichEvent(question.said)} size="small">
      <Select
        className={styles.narrow}
        size="small"
        value={UNDECIDED}
        onChange={(_, { value }) => value !== UNDECIDED && onAnswer(value)}
      >
        <option value={UNDECIDED}>{words.chooseEvent}</option>
        {question.candidates.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
        <option value="">{words.noEvent}</option>
      </Select>
    </Field>
  );
}
