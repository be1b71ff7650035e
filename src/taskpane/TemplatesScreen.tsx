import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LongTask } from '../core/host';
import { templateSheet } from '../core/template';
import { templates } from '../templates';
import { ErrorNotice, Notice } from './Notice';
import { usePane } from './PaneContext';
import { ScreenFrame } from './ScreenFrame';
import { useTask } from './useTask';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    border: 'none',
    margin: 0,
    padding: 0,
  },
  item: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  about: { display: 'block', paddingInlineStart: '32px', color: tokens.colorNeutralForeground3 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
});

/** Chooses templates and inserts them into the workbook. */
export function TemplatesScreen() {
  const styles = useStyles();
  const { host, texts } = usePane();
  const { locale } = texts;
  const words = texts.pane.templates;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(templates.slice(0, 1).map(({ id }) => id)),
  );

  const task = useTask(async (long: LongTask) => {
    const year = new Date().getFullYear();
    const sheets = templates
      .filter(({ id }) => chosen.has(id))
      .map((template) => templateSheet(template, { locale, year }));
    return host.insertSheets({ sheets }, long);
  });

  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
    task.clear();
  };

  return (
    <ScreenFrame
      action={{
        label: words.action(chosen.size),
        isDisabled: task.isRunning || chosen.size === 0,
        run: () => chosen.size > 0 && task.start(),
      }}
      work={{ ...task, label: words.inserting }}
    >
      <Text>{words.intro}</Text>
      <fieldset className={styles.list}>
        <legend className={styles.legend}>{words.choose}</legend>
        {templates.map((template) => (
          <div key={template.id} className={styles.item}>
            <Checkbox
              label={template.name[locale]}
              checked={chosen.has(template.id)}
              onChange={() => toggle(template.id)}
            />
            <Text size={200} className={styles.about}>
              {template.instruction[locale]} {words.columns(template.columns.length)}.
            </Text>
          </div>
        ))}
      </fieldset>
      {chosen.size === 0 && <Notice intent="info">{words.none}</Notice>}
      {task.error && <ErrorNotice error={task.error} />}
      {task.result && <Notice intent="success">{words.done(task.result.map(({ name }) => name))}</Notice>}
    </ScreenFrame>
  );
}
