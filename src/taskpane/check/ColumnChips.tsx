import {
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { askedDoubts } from '../../core/recognition/askedDoubts';
import { possibleRoles, roleOf } from '../../core/recognition/columnMemory';
import type { RecognisedTable, Role } from '../../core/recognition/table';
import { columnLetters } from '../../core/workbook/address';
import { roleName } from '../../locales/explainedLine';
import { usePane } from '../PaneContext';
import { LINK_BUTTON } from '../plainButtons';

const useStyles = makeStyles({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    padding: 0,
    listStyleType: 'none',
  },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    maxWidth: '100%',
    paddingLeft: '2px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { ...shorthands.borderColor(tokens.colorNeutralStroke1Hover) },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  unused: { ...shorthands.borderStyle('dashed') },
  doubtful: { ...shorthands.borderColor(tokens.colorPaletteYellowBorderActive) },
  letter: {
    minWidth: '20px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  role: {
    minWidth: 0,
    maxWidth: '100%',
    padding: `2px ${tokens.spacingHorizontalS} 2px ${tokens.spacingHorizontalXS}`,
    border: 'none',
    outline: 'none',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    borderRadius: tokens.borderRadiusCircular,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  more: {
    ...LINK_BUTTON,
    padding: `3px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
  },
});

/** Unused columns that are shown without asking. */
const FEW = 2;

export interface ColumnChipsProps {
  readonly table: RecognisedTable;
  /** A person gives a column another role, or none: chosen, not just passed by. */
  readonly onChange: (column: number, role: Role | null) => void;
  /** Gives back what was recognised; absent where nothing was chosen. */
  readonly onReset?: (() => void) | undefined;
}

/** The columns that were found, over their letters; each can be given another role in place. */
export function ColumnChips({ table, onChange, onReset }: ColumnChipsProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const { check } = texts.pane;
  const [areAllShown, setAllShown] = useState(false);
  const roles = possibleRoles(table);
  if (roles.length === 0 || table.headers.size === 0) return null;
  const doubtful = new Set(askedDoubts(table).map(({ column }) => column));
  const all = [...table.headers].sort(([a], [b]) => a - b);
  // What is not used is of little interest where there is much of it.
  const isUsed = ([column]: readonly [number, string]) =>
    Boolean(roleOf(table, column)) || doubtful.has(column);
  const unused = all.filter((column) => !isUsed(column)).length;
  const columns = areAllShown || unused <= FEW ? all : all.filter(isUsed);
  return (
    <>
      <ul className={styles.chips} aria-label={check.columns}>
        {columns.map(([column, header]) => {
          const role = roleOf(table, column) ?? '';
          const letters = columnLetters(column);
          return (
            <li
              key={column}
              className={mergeClasses(
                styles.chip,
                role === '' && styles.unused,
                doubtful.has(column) && styles.doubtful,
              )}
            >
              <span className={styles.letter} aria-hidden="true">
                {letters}
              </span>
              <Menu
                checkedValues={{ role: [role] }}
                onCheckedValueChange={(_, { checkedItems }) => {
                  const [chosen = ''] = checkedItems;
                  if (chosen !== role) onChange(column, chosen || null);
                }}
              >
                <MenuTrigger disableButtonEnhancement>
                  <button
                    type="button"
                    className={mergeClasses(styles.role, role === '' && styles.quiet)}
                    aria-label={check.column(
                      letters,
                      header,
                      role ? roleName(role, texts.pane) : check.noRole,
                    )}
                    title={header}
                  >
                    {role ? roleName(role, texts.pane) : check.noRole}
                  </button>
                </MenuTrigger>
                <MenuPopover>
                  <MenuList>
                    {['', ...roles].map((each) => (
                      <MenuItemRadio key={each} name="role" value={each}>
                        {each ? roleName(each, texts.pane) : check.noRole}
                      </MenuItemRadio>
                    ))}
                  </MenuList>
                </MenuPopover>
              </Menu>
            </li>
          );
        })}
        {unused > FEW && (
          <li>
            <button
              type="button"
              className={styles.more}
              aria-expanded={areAllShown}
              onClick={() => setAllShown(!areAllShown)}
            >
              {areAllShown ? check.fewerColumns : check.moreColumns(unused)}
            </button>
          </li>
        )}
        {onReset && (
          <li>
            <button type="button" className={styles.more} onClick={onReset}>
              {check.asFound}
            </button>
          </li>
        )}
      </ul>
      {doubtful.size > 0 && (
        <Text size={200} className={styles.quiet}>
          {check.doubts(
            [...doubtful]
              .sort((a, b) => a - b)
              .map(columnLetters)
              .join(', '),
          )}
        </Text>
      )}
    </>
  );
}
