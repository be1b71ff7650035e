import { Input, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { FUNCTION_GROUPS, catalogue } from '../core/functions/catalogue';
import { searchWords } from '../locales/searchWords';
import { answers } from './answers';
import { FunctionDetail } from './FunctionDetail';
import { ErrorNotice, Notice } from './Notice';
import { usePane } from './PaneContext';
import { ROW_BUTTON } from './plainButtons';
import { ScreenFrame } from './ScreenFrame';
import { useJob } from './useJob';
import { useKept } from './useKept';

const useStyles = makeStyles({
  group: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  about: { margin: 0, color: tokens.colorNeutralForeground3, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    ...ROW_BUTTON,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  licences: { fontSize: tokens.fontSizeBase200 },
  name: { display: 'block', color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
});

const PREFIX = 'SHNOR.';
const NOTHING_FROZEN = Promise.resolve({ sheet: '', count: 0 });

/** The catalogue of functions by task: what each does, and a way into a cell. */
export function FunctionsScreen() {
  const styles = useStyles();
  const { host, texts } = usePane();
  const words = texts.pane.functions;
  const [query, setQuery] = useKept('functions.query', '');
  const [shownId, setShownId] = useKept<string | null>('functions.shown', null);
  const freezing = useJob('functions.freeze', () => host.freezeFunctions?.(PREFIX) ?? NOTHING_FROZEN);
  const shown = catalogue.find(({ id }) => id === shownId);
  if (shown) return <FunctionDetail entry={shown} onBack={() => setShownId(null)} />;

  const { functions, functionGroups, locale } = texts;
  const found = catalogue.filter(({ id, group }) =>
    answers(
      { ids: [id], texts: [functions[id]?.description, functionGroups[group]?.title] },
      query,
      searchWords(locale),
    ),
  );
  const { result } = freezing;
  return (
    <ScreenFrame
      {...(host.freezeFunctions && {
        secondary: { label: words.freeze, isDisabled: freezing.isRunning, run: () => freezing.start() },
      })}
      work={{ ...freezing, label: words.freezing }}
      outcome={
        <>
          {freezing.error && <ErrorNotice error={freezing.error} />}
          {result && (
            <Notice intent={result.count > 0 ? 'success' : 'info'}>
              {result.count > 0 ? words.frozen(result.count, result.sheet) : words.nothingToFreeze}
            </Notice>
          )}
        </>
      }
    >
      {!host.hasFunctions && <Notice intent="info">{words.missing}</Notice>}
      <Input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      {found.length === 0 && <Text>{words.nothingFound}</Text>}
      {FUNCTION_GROUPS.map((group) => {
        const own = found.filter((entry) => entry.group === group);
        if (own.length === 0) return null;
        const about = texts.functionGroups[group];
        return (
          <section key={group} aria-label={about?.title}>
            <h2 className={styles.group}>{about?.title}</h2>
            <Text as="p" block size={200} className={styles.about}>
              {about?.description}
            </Text>
            <ul className={styles.list}>
              {own.map(({ id }) => (
                <li key={id}>
                  <button type="button" className={styles.item} onClick={() => setShownId(id)}>
                    <span className={styles.name}>{PREFIX + id}</span>
                    {texts.functions[id]?.description}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <Link href="licences.txt" target="_blank" className={styles.licences}>
        {words.licences}
      </Link>
    </ScreenFrame>
  );
}
