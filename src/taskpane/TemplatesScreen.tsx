import { Button, Field, Input, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { InsertedSheet, LongTask } from '../core/hosts/host';
import {
  MOST_YEARS,
  USUAL_YEARS,
  programmeRows,
  programmeWorkbook,
  yearCountOf,
} from '../core/programmes/programmeWorkbook';
import { LISTS_STAMP } from '../core/templates/workbook';
import { programmes } from '../programmes';
import { lists, templates } from '../templates';
import { ErrorNotice, Notice } from './Notice';
import { usePane } from './PaneContext';
import { ScreenFrame } from './ScreenFrame';
import { TemplateList } from './TemplateList';
import { useJob } from './useJob';
import { useKept } from './useKept';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  wide: { gridColumn: '1 / -1' },
  quiet: { color: tokens.colorNeutralForeground3 },
  /** Long names and numbers shrink with the pane. */
  narrow: { minWidth: 0, '& select, & input': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

const FIRST = 2000;
const LAST = 2100;

/** Sheets that a blank programme begins with. */
const USUAL = ['passport', 'schools', 'roadmap', 'indicators'];

const yearNow = (): number => new Date().getFullYear();

type Outcome =
  /** Sheets of chosen templates are there already: the user decides. */
  | { readonly type: 'exists'; readonly names: readonly string[]; readonly missing: number }
  | { readonly type: 'done'; readonly inserted: readonly InsertedSheet[] };

/** Chooses sheets and a preset, shows what they hold, and inserts them or saves them as a new file. */
export function TemplatesScreen() {
  const styles = useStyles();
  const { host, book, texts } = usePane();
  const { locale } = texts;
  const words = texts.pane.templates;
  const [programmeId, setProgrammeId] = useKept('templates.programme', '');
  const [territory, setTerritory] = useKept('templates.territory', '');
  const [year, setYear] = useKept('templates.year', () => String(yearNow()));
  const [count, setCount] = useKept('templates.years', String(USUAL_YEARS));
  const [chosen, setChosen] = useKept<ReadonlySet<string>>('templates.chosen', () => new Set(USUAL));
  const [shown, setShown] = useKept<string | null>('templates.shown', null);
  const programme = programmes.find(({ id }) => id === programmeId);
  const firstYear = Number(year);
  const isYear = Number.isInteger(firstYear) && firstYear >= FIRST && firstYear <= LAST;
  // A preset brings its own length.
  const yearCount = programme ? yearCountOf(programme) : Number(count);
  const isCount = Number.isInteger(yearCount) && yearCount >= 1 && yearCount <= MOST_YEARS;
  const ready = templates.filter(({ id }) => chosen.has(id));

  const workbookOf = (of: typeof templates) =>
    programmeWorkbook(of, lists, {
      locale,
      firstYear,
      yearCount,
      ...(programme ? { programme } : {}),
      ...(territory.trim() ? { territory: territory.trim() } : {}),
    });

  const insertion = useJob(
    'templates.insert',
    async (long: LongTask, answer?: 'missing' | 'again'): Promise<Outcome> => {
      const stamped = await host.stampedSheets(ready.map(({ id }) => id));
      const isThere = ({ id }: (typeof templates)[number]) => stamped.some(({ stamp }) => stamp.id === id);
      const missing = ready.filter((template) => !isThere(template));
      if (stamped.length > 0 && answer === undefined)
        return { type: 'exists', names: stamped.map(({ name }) => name), missing: missing.length };
      const { sheets, names } = workbookOf(answer === 'missing' ? missing : ready);
      const once = [LISTS_STAMP.id];
      const inserted = await host.insertSheets({ sheets, once, ...(names ? { names } : {}) }, long);
      book.forget();
      return { type: 'done', inserted };
    },
  );
  const saving = useJob('templates.save', async () => {
    const { writeXlsx } = await import('../xlsx/writeXlsx');
    return host.saveWorkbook(await writeXlsx(workbookOf(ready)), words.fileName);
  });

  const filled = useMemo(
    () => (programme ? programmeRows(programme, templates, locale) : {}),
    [programme, locale],
  );
  const preview = useMemo(() => {
    const template = templates.find(({ id }) => id === shown);
    return template && isYear && isCount ? workbookOf([template]).sheets[0] : undefined;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- workbookOf is made of what is listed here
  }, [shown, programmeId, territory, year, count, locale]);

  const clear = () => {
    insertion.clear();
    saving.clear();
  };
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
    clear();
  };
  const choose = (id: string) => {
    const next = programmes.find((each) => each.id === id);
    setProgrammeId(id);
    setChosen(new Set(next ? Object.keys(next.rows) : USUAL));
    clear();
  };

  const outcome = insertion.result;
  const isBusy = insertion.isRunning || saving.isRunning;
  const isReady = !isBusy && ready.length > 0 && isYear && isCount;
  return (
    <ScreenFrame
      action={{
        label: words.action(ready.length),
        isDisabled: !isReady,
        isSecondary: outcome?.type === 'exists',
        run: () => isReady && insertion.start(),
      }}
      secondary={{ label: words.save, isDisabled: !isReady, run: () => isReady && saving.start() }}
      work={{ ...insertion, label: words.inserting }}
      outcome={
        <>
          {ready.length === 0 && <Notice intent="info">{words.none}</Notice>}
          {insertion.error && <ErrorNotice error={insertion.error} />}
          {saving.error && <ErrorNotice error={saving.error} />}
          {outcome?.type === 'exists' && (
            <Notice intent="warning">
              {words.exists(outcome.names)}
              <div className={styles.buttons}>
                {outcome.missing > 0 && (
                  <Button appearance="primary" size="small" onClick={() => insertion.start('missing')}>
                    {words.insertMissing(outcome.missing)}
                  </Button>
                )}
                <Button size="small" onClick={() => insertion.start('again')}>
                  {words.insertAgain}
                </Button>
              </div>
            </Notice>
          )}
          {outcome?.type === 'done' && (
            <Notice intent="success">{words.done(outcome.inserted.map(({ name }) => name))}</Notice>
          )}
          {saving.result && <Notice intent="success">{words.saved[saving.result]}</Notice>}
        </>
      }
    >
      <Text>{words.intro}</Text>
      <Field label={words.programme}>
        <Select className={styles.narrow} value={programmeId} onChange={(_, { value }) => choose(value)}>
          <option value="">{words.blank}</option>
          {programmes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
        </Select>
      </Field>
      {programme && (
        <Text size={200} className={styles.quiet}>
          {programme.about[locale]}
        </Text>
      )}
      <div className={styles.fields}>
        <Field className={styles.wide} label={words.territory}>
          <Input
            className={styles.narrow}
            value={territory}
            placeholder={words.territoryExample}
            onChange={(_, { value }) => setTerritory(value)}
          />
        </Field>
        <Field
          label={words.year}
          {...(isYear ? {} : { validationState: 'error' as const, validationMessage: words.yearError })}
        >
          <Input
            className={styles.narrow}
            type="number"
            min={FIRST}
            max={LAST}
            value={year}
            onChange={(_, { value }) => setYear(value)}
          />
        </Field>
        <Field
          label={words.years}
          {...(isCount
            ? {}
            : { validationState: 'error' as const, validationMessage: words.yearsError(MOST_YEARS) })}
        >
          <Input
            className={styles.narrow}
            type="number"
            min={1}
            max={MOST_YEARS}
            disabled={programme !== undefined}
            value={programme ? String(yearCount) : count}
            onChange={(_, { value }) => setCount(value)}
          />
        </Field>
      </div>
      <TemplateList
        chosen={chosen}
        onToggle={toggle}
        filled={filled}
        shown={shown}
        onShow={setShown}
        preview={preview}
      />
    </ScreenFrame>
  );
}
