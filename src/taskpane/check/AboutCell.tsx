import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef } from 'react';
import { NO_FILTER, inRow, type IssueFilter } from '../../core/check/shownIssues';
import { tableRowAt, termOfCell, type TermOfCell } from '../../core/check/termOfCell';
import { HostError } from '../../core/hosts/hostError';
import { cellAddress, parseArea, splitSheetAddress } from '../../core/workbook/address';
import { dayText } from '../../core/workbook/date';
import type { CellRef } from '../../core/workbook/edit';
import type { Texts } from '../../locales/texts';
import { ErrorNotice } from '../Notice';
import { usePane } from '../PaneContext';
import { useJob } from '../useJob';
import { useKept } from '../useKept';
import type { CellQuestion } from '../screens';
import type { Checked } from './checkBook';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
  close: { alignSelf: 'flex-start' },
});

interface Asked {
  readonly question: AskedQuestion;
  readonly cell: CellRef;
}

/** Every asking is an object of its own: the same question may be asked of another cell. */
export interface AskedQuestion {
  readonly what: CellQuestion;
}

/** The answer to what a person asked of the selected cell: how its row stands, or how its term is read. */
export function AboutCell({
  question,
  result,
  onClose,
}: {
  question: AskedQuestion;
  result: Checked | null;
  onClose: () => void;
}) {
  const styles = useStyles();
  const { host, texts } = usePane();
  const { about } = texts.pane.check;
  const [, setFilter] = useKept<IssueFilter>('check.filter', NO_FILTER);
  const asking = useJob('check.about', async (_task, now: AskedQuestion): Promise<Asked> => {
    const { sheet, address } = splitSheetAddress(await host.selection());
    const area = parseArea(address);
    if (sheet === null || !area) throw new HostError('FAILED', { reason: address });
    // A row that was asked about before is no longer shown alone.
    if (now.what === 'row') setFilter({ ...NO_FILTER, row: { sheet, row: area.top } });
    else setFilter((filter) => (filter.row === null ? filter : NO_FILTER));
    return { question: now, cell: { sheet, row: area.top, column: area.left } };
  });

  // The answer to an earlier question is not this one's.
  const asked = asking.result?.question === question ? asking.result : null;
  const isRow = question.what === 'row';
  const end = useCallback(() => {
    if (isRow) setFilter(NO_FILTER);
    onClose();
  }, [isRow, onClose, setFilter]);
  const isHere = asked !== null && result?.sheet.name === asked.cell.sheet;
  const answered = useRef<AskedQuestion | null>(null);
  useEffect(() => {
    // Who turns to another sheet leaves the answer behind; before the sheet is checked it is on its way.
    if (!isHere && answered.current === question && result) end();
    answered.current = isHere ? question : null;
  }, [isHere, question, result, end]);

  const { start } = asking;
  useEffect(() => start(question), [question, start]);

  if (asking.error) return <ErrorNotice error={asking.error} />;
  if (!isHere) return null;
  const close = (): void => {
    end();
    // The button that was pressed is gone.
    document.getElementById('screen')?.focus();
  };
  const lines =
    question.what === 'row'
      ? rowLines(asked.cell, result, texts)
      : termLines(termOfCell(result.sheet, result.tables, asked.cell), texts);
  const heading = question.what === 'row' ? about.row(asked.cell.row + 1) : about.term(lines.cell);
  return (
    <section className={styles.card} aria-label={heading} role="status">
      <h2 className={styles.heading}>{heading}</h2>
      {lines.said !== '' && <Text>{lines.said}</Text>}
      <Text weight="semibold">{lines.answer}</Text>
      {lines.more.map((line) => (
        <Text key={line} size={200} className={styles.quiet}>
          {line}
        </Text>
      ))}
      <Button className={styles.close} size="small" onClick={close}>
        {texts.pane.check.close}
      </Button>
    </section>
  );
}

interface Lines {
  readonly cell: string;
  readonly said: string;
  readonly answer: string;
  readonly more: readonly string[];
}

function rowLines(cell: CellRef, { tables, issues }: Checked, { pane }: Texts): Lines {
  const { about } = pane.check;
  const count = issues.filter((each) => inRow(each, cell)).length;
  const isInTable = tableRowAt(tables, cell) !== null;
  const answer = count > 0 ? pane.check.issues(count) : isInTable ? about.rowClean : about.rowOutside;
  return { cell: '', said: '', answer, more: [] };
}

/** What was understood, then what it leans on. */
function termLines({ at, text, reading, period }: TermOfCell, { pane }: Texts): Lines {
  const { about } = pane.check;
  const { kind, start, end, frequency, unread } = reading;
  const day = (serial: number | null): string => (serial === null ? '' : dayText(serial));
  const isDayless = start === null && end === null;
  const answer =
    text === '' && isDayless ? about.blank : about.is(kind, day(start), day(end), frequency ?? '');
  const more = [
    ...(kind !== 'не определён' && unread.length > 0 ? [about.unread(unread)] : []),
    ...(period && !isDayless
      ? [pane.check.period(period.from, dayText(period.start), dayText(period.end))]
      : []),
  ];
  return { cell: cellAddress(at.row, at.column), said: text === '' ? '' : about.said(text), answer, more };
}
