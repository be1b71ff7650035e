import { Checkbox, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Programme } from '../core/programmes/programme';
import type { Locale } from '../core/values/text';
import type { Sheet } from '../core/workbook/workbook';
import { searchWords } from '../locales/searchWords';
import { templates } from '../templates';
import { answers } from './answers';
import { usePane } from './PaneContext';
import { PreviewToggle, SheetPreview } from './SheetPreview';
import { useKept } from './useKept';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXXS, fontWeight: tokens.fontWeightSemibold },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Templates that answer what was typed, by their names, instructions and headers; nothing typed is all. */
const templatesFor = (query: string, locale: Locale): typeof templates =>
  templates.filter(({ id, name, instruction, columns }) => {
    const texts = [name, instruction, ...columns.map(({ header }) => header)].map((each) => each[locale]);
    return answers({ ids: [id], texts }, query, searchWords(locale));
  });

export interface TemplateListProps {
  readonly chosen: ReadonlySet<string>;
  onToggle(id: string): void;
  /** Rows that the chosen programme brings, by template. */
  readonly filled: Programme['rows'];
  /** Id of the template that is looked at. */
  readonly shown: string | null;
  onShow(id: string | null): void;
  readonly preview: Sheet | undefined;
}

/** The sheets to choose from, found by what one wants to keep in them. */
export function TemplateList({ chosen, onToggle, filled, shown, onShow, preview }: TemplateListProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const { locale } = texts;
  const words = texts.pane.templates;
  const [query, setQuery] = useKept('templates.query', '');
  const found = templatesFor(query, locale);
  const notShown = templates.filter((each) => chosen.has(each.id) && !found.includes(each)).length;
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{words.choose}</legend>
      <Input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      {found.length === 0 && <Text>{words.nothingFound}</Text>}
      {found.map(({ id, name, instruction }) => (
        <div key={id}>
          <div className={styles.item}>
            <Checkbox
              label={`${name[locale]}${rowsOf(filled[id], words.rows)}`}
              checked={chosen.has(id)}
              onChange={() => onToggle(id)}
            />
            <PreviewToggle
              name={name[locale]}
              isOpen={shown === id}
              onToggle={() => onShow(shown === id ? null : id)}
            />
          </div>
          {shown === id && preview && (
            <SheetPreview name={name[locale]} about={instruction[locale]} sheet={preview} />
          )}
        </div>
      ))}
      {notShown > 0 && (
        <Text size={200} className={styles.quiet}>
          {words.alsoTicked(notShown)}
        </Text>
      )}
    </fieldset>
  );
}

/** « — 40 строк» for a sheet that the preset fills. */
const rowsOf = (rows: readonly unknown[] | undefined, words: (count: number) => string): string =>
  rows && rows.length > 0 ? ` — ${words(rows.length)}` : '';
