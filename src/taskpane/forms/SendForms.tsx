import { Field, Input, Select, Text, Textarea, makeStyles } from '@fluentui/react-components';
import { isForm } from '../../core/collection/formsOut';
import { isoToSerial } from '../../core/workbook/date';
import { programmes } from '../../programmes';
import { templates } from '../../templates';
import { DateField } from '../DateField';
import { ErrorNotice, Notice } from '../Notice';
import { usePane } from '../PaneContext';
import { ScreenFrame } from '../ScreenFrame';
import { useKept } from '../useKept';
import { FormsWay, type FormsWayProps } from './FormsWay';
import { useSending } from './useSending';

const useStyles = makeStyles({
  narrow: { minWidth: 0, '& select, & input': { minWidth: 0, width: '100%' } },
});

const forms = templates.filter(isForm);
/** What most coordinators send. */
const USUAL = 'schoolform';

/** Makes a form for every school of the register. */
export function SendForms(props: FormsWayProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const { locale } = texts;
  const words = texts.pane.forms;
  const [templateId, setTemplateId] = useKept('forms.template', USUAL);
  const [period, setPeriod] = useKept('forms.period', '');
  const [day, setDay] = useKept('forms.day', '');
  const [programmeId, setProgrammeId] = useKept('forms.programme', '');
  const sending = useSending();
  const template = forms.find(({ id }) => id === templateId) ?? forms[0];
  const isReady = !sending.isRunning && period.trim() !== '' && template !== undefined;
  const run = () =>
    template &&
    sending.start({
      template,
      period: period.replace(/\s+/g, ' ').trim(),
      returnBy: day === '' ? null : isoToSerial(day),
      programme: programmes.find(({ id }) => id === programmeId) ?? null,
    });
  const { result } = sending;
  return (
    <ScreenFrame
      action={{ label: words.make, isDisabled: !isReady, run: () => isReady && run() }}
      work={{ ...sending, label: words.making }}
      outcome={
        <>
          {sending.error && <ErrorNotice error={sending.error} />}
          {result?.is === 'noSchools' && <Notice intent="warning">{words.noSchools}</Notice>}
          {result?.is === 'sent' && <Notice intent="success">{words.made(result.count, result.file)}</Notice>}
        </>
      }
    >
      <FormsWay {...props} />
      <Text>{words.sendIntro}</Text>
      <Field label={words.form}>
        <Select
          className={styles.narrow}
          value={template?.id ?? ''}
          onChange={(_, { value }) => setTemplateId(value)}
        >
          {forms.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.period} required>
        <Input
          className={styles.narrow}
          value={period}
          placeholder={words.periodExample}
          onChange={(_, { value }) => setPeriod(value)}
        />
      </Field>
      <DateField label={words.returnBy} value={day} onChange={setDay} />
      <Field label={words.asked}>
        <Select
          className={styles.narrow}
          value={programmeId}
          onChange={(_, { value }) => setProgrammeId(value)}
        >
          <option value="">{words.askedHere}</option>
          {programmes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
        </Select>
      </Field>
      {result?.is === 'sent' && (
        <Field label={words.letter}>
          <Textarea readOnly resize="vertical" rows={8} value={result.letter} />
        </Field>
      )}
    </ScreenFrame>
  );
}
