import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { FunctionEntry, FunctionParameter } from '../core/functions/catalogue';
import { FORMULA_STYLES, exampleFormula, exampleResult } from '../core/functions/exampleFormula';
import { sheetFunctions } from '../core/functions/sheetFunctions';
import { writtenArgument, writtenCall } from '../core/functions/writtenCall';
import { FunctionError, PassedError } from '../core/values/functionError';
import type { CellContent, Host, Placed, Undo } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';
import type { Matrix } from '../core/values/numbers';
import { ErrorNotice, Notice } from './Notice';
import { usePane } from './PaneContext';
import { ScreenFrame } from './ScreenFrame';
import { useJob } from './useJob';
import { useKept } from './useKept';

const useStyles = makeStyles({
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, lineHeight: tokens.lineHeightBase200 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, lineHeight: tokens.lineHeightBase200 },
  code: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  argument: { display: 'grid', gridTemplateColumns: '1fr auto', gap: tokens.spacingHorizontalXS },
  input: { minWidth: 0 },
  back: { alignSelf: 'flex-start', minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

type Outcome =
  | { readonly type: 'placed'; readonly placed: Placed }
  /** The cell holds something: the user decides. */
  | { readonly type: 'occupied'; readonly error: HostError }
  | { readonly type: 'refused'; readonly error: FunctionError };

/** An argument as the function takes it: a range by rows, or one value; what is left out is null. */
async function argumentValue(host: Host, field: string, { isSingle }: FunctionParameter): Promise<unknown> {
  const written = writtenArgument(field);
  if (written.type === 'none') return null;
  const rows: Matrix =
    written.type === 'range'
      ? await host.readRange(written.address)
      : [[written.type === 'number' ? written.value : written.text]];
  return isSingle ? (rows[0]?.[0] ?? null) : rows;
}

type Call = (...args: unknown[]) => unknown;

/** What the function gives, as rows of cells: for an Excel whose formulas cannot call it. */
async function computed(
  host: Host,
  { id, parameters }: FunctionEntry,
  fields: readonly string[],
): Promise<CellContent> {
  const args = [];
  for (const [index, parameter] of parameters.entries()) {
    args.push(await argumentValue(host, fields[index] ?? '', parameter));
  }
  const result = (sheetFunctions[id] as unknown as Call)(...args);
  const values = Array.isArray(result)
    ? (result as (string | number | boolean)[][])
    : [[result as string | number | boolean]];
  return { values };
}

/** One function: definition, example, arguments from the selection, and into the active cell. */
export function FunctionDetail({ entry, onBack }: { entry: FunctionEntry; onBack: () => void }) {
  const styles = useStyles();
  const { host, texts } = usePane();
  const words = texts.pane.functions;
  const about = texts.functions[entry.id];
  const style = FORMULA_STYLES[texts.locale];
  const [fields, setFields] = useKept<readonly string[]>(`functions.fields.${entry.id}`, () =>
    entry.parameters.map(() => ''),
  );
  const result = exampleResult(entry, style)
    .map((cells) => cells.join(' | '))
    .join(' / ');
  const change = (index: number, value: string) =>
    setFields((before) => before.map((field, each) => (each === index ? value : field)));

  const taking = useJob(`functions.take.${entry.id}`, async (_long, index: number) =>
    change(index, await host.selection()),
  );
  const insertion = useJob(
    `functions.insert.${entry.id}`,
    async (_long, overwrite: boolean): Promise<Outcome> => {
      try {
        const content = host.hasFunctions
          ? { formula: writtenCall(entry.id, fields) }
          : await computed(host, entry, fields);
        return { type: 'placed', placed: await host.putInActiveCell(content, overwrite) };
      } catch (error) {
        if (error instanceof HostError && error.code === 'OCCUPIED') return { type: 'occupied', error };
        if (error instanceof FunctionError) return { type: 'refused', error };
        if (error instanceof PassedError) throw new HostError('FAILED', { reason: error.kind });
        throw error;
      }
    },
  );

  const takingBack = useJob(`functions.takeBack.${entry.id}`, async (_long, undo: Undo) => {
    await host.takeBack(undo);
    insertion.clear();
    return true;
  });

  const isComplete = entry.parameters.every(({ isOptional }, index) => isOptional || fields[index]?.trim());
  const isReady = isComplete && !insertion.isRunning;
  const outcome = insertion.result;
  return (
    <ScreenFrame
      action={{
        label: host.hasFunctions ? words.insert : words.insertValue,
        isDisabled: !isReady,
        isSecondary: outcome?.type === 'occupied',
        run: () => {
          if (!isReady) return;
          takingBack.clear();
          insertion.start(false);
        },
      }}
      work={{ ...insertion, label: words.inserting }}
      outcome={
        <>
          {taking.error && <ErrorNotice error={taking.error} />}
          {takingBack.error && <ErrorNotice error={takingBack.error} />}
          {takingBack.result && <Notice intent="success">{words.takenBack}</Notice>}
          {insertion.error && <ErrorNotice error={insertion.error} />}
          {outcome?.type === 'refused' && (
            <Notice intent="error">{texts.functionErrors[outcome.error.code]?.(outcome.error.values)}</Notice>
          )}
          {outcome?.type === 'occupied' && (
            <Notice intent="warning">
              {texts.hostErrors['OCCUPIED']?.(outcome.error.values)}
              <div>
                <Button appearance="primary" size="small" onClick={() => insertion.start(true)}>
                  {words.overwrite}
                </Button>
              </div>
            </Notice>
          )}
          {outcome?.type === 'placed' && (
            <Notice intent="success">
              {words.placed(outcome.placed.address, String(outcome.placed.value))}
              <div>
                <Button size="small" onClick={() => takingBack.start(outcome.placed.undo)}>
                  {words.takeBack}
                </Button>
              </div>
            </Notice>
          )}
        </>
      }
    >
      <Button appearance="subtle" size="small" className={styles.back} onClick={onBack}>
        ← {words.back}
      </Button>
      <h2 className={styles.name}>SHNOR.{entry.id}</h2>
      <Text as="p" block className={styles.text}>
        {about?.description}
      </Text>
      <Text as="p" block size={200} className={styles.quiet}>
        {about?.definition}
      </Text>
      <div>
        <Text size={200} weight="semibold">
          {words.example}
        </Text>
        <div className={styles.code}>
          {exampleFormula(entry, style)} → {result}
        </div>
      </div>
      {entry.parameters.map(({ name, isOptional }, index) => (
        <Field
          key={name}
          label={`${name}${isOptional ? ` (${words.optional})` : ''}`}
          hint={about?.parameters[index] ?? ''}
        >
          {(control) => (
            <div className={styles.argument}>
              <Input
                {...control}
                className={styles.input}
                value={fields[index] ?? ''}
                placeholder={words.argumentExample}
                onChange={(_, { value }) => change(index, value)}
              />
              <Button aria-label={words.takeFor(name)} onClick={() => taking.start(index)}>
                {words.take}
              </Button>
            </div>
          )}
        </Field>
      ))}
      <Text as="p" block size={200} className={styles.quiet}>
        {words.where}
      </Text>
    </ScreenFrame>
  );
}
