import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { cellAddress } from '../core/workbook/address';
import { cellAt, cellFormula } from '../core/workbook/cell';
import type { PageTexts } from '../locales/pageTexts';
import { cellText } from './cellText';
import { SheetGrid } from './SheetGrid';
import { FIRST_CELL, seenSheets, type View } from './view';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0, minHeight: 0 },
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  address: { minWidth: '40px', fontWeight: tokens.fontWeightSemibold },
  content: {
    flex: 1,
    minWidth: 0,
    maxHeight: '54px',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  tabs: {
    overflowX: 'auto',
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tab: { whiteSpace: 'nowrap' },
});

export interface SheetViewProps {
  readonly view: View;
  readonly texts: PageTexts;
  readonly isDark: boolean;
}

/** The file to look at: the current cell in full, the cells of a sheet, and the sheets as tabs. */
export function SheetView({ view, texts, isDark }: SheetViewProps) {
  const styles = useStyles();
  const shown = useSyncExternalStore(view.subscribe, view.now);
  const { active, selected, marks } = shown;
  const sheets = seenSheets(shown);
  const sheet = sheets.find(({ name }) => name === active) ?? sheets[0];
  const { page } = texts;
  if (!sheet) return null;
  const cell = cellAt(sheet, selected.top, selected.left);
  return (
    <section className={styles.view} aria-label={page.sheets}>
      <div className={styles.line}>
        <span className={styles.address}>{cellAddress(selected.top, selected.left)}</span>
        <div className={styles.content} role="region" tabIndex={0} aria-label={page.content}>
          {cellFormula(cell) ?? cellText(cell, texts.texts.locale, page)}
        </div>
      </div>
      <SheetGrid
        key={sheet.name}
        sheet={sheet}
        selected={selected}
        marks={marks}
        texts={texts}
        isDark={isDark}
        onSelect={(area) => view.put({ selected: area })}
      />
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={page.sheets}
        selectedValue={sheet.name}
        onTabSelect={(_, { value }) => view.put({ active: value as string, selected: FIRST_CELL })}
      >
        {sheets.map(({ name }) => (
          <Tab key={name} value={name} className={styles.tab}>
            {name}
          </Tab>
        ))}
      </TabList>
    </section>
  );
}
