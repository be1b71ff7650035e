import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { explainedColumns } from '../../core/recognition/explainedColumns';
import type { RecognisedTable } from '../../core/recognition/table';
import { explainedLine } from '../../locales/explainedLine';
import { usePane } from '../PaneContext';
import { LINK_BUTTON } from '../plainButtons';

const useStyles = makeStyles({
  toggle: { ...LINK_BUTTON, alignSelf: 'flex-start', padding: 0 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** «Почему так?»: what told each column its role, and which are not used. */
export function TableReasons({ table }: { table: RecognisedTable }) {
  const styles = useStyles();
  const { texts } = usePane();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const { check } = texts.pane;
  // Under its stamp a template is known by its headers alone: there is nothing to explain.
  if (!table.why && !table.unused) return null;
  return (
    <>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? check.hideReasons : check.reasons}
      </button>
      {isOpen && (
        <div id={listId}>
          <Text size={200}>{texts.explain.sure(table.score)}</Text>
          <ul className={styles.list}>
            {explainedColumns(table).map((column) => (
              <li key={column.at}>{explainedLine(column.at, column, texts)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
