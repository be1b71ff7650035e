import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

const useStyles = makeStyles({
  tabs: { display: 'flex' },
  tab: {
    position: 'relative',
    display: 'inline-grid',
    minWidth: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'center',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // A name takes the room of its bold self, so that nothing moves when it is chosen.
    '::after': {
      content: 'attr(data-name)',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  line: {
    '::before': {
      content: '""',
      position: 'absolute',
      insetInline: tokens.spacingHorizontalXS,
      bottom: 0,
      height: '2px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  round: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid transparent`,
    '@media (forced-colors: active)': { border: '1px solid Canvas' },
  },
  roundChosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { border: '1px solid Highlight' },
  },
});

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly items: readonly { readonly id: Id; readonly name: string }[];
  readonly selected: Id;
  readonly isRound?: boolean;
  readonly className?: string;
  readonly tabClassName?: string;
  /** Id of the panel that the tabs change. */
  readonly controls?: string;
  readonly onSelect: (id: Id) => void;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Arrows go from tab to tab; Enter or Space chooses. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  const next = at < 0 ? undefined : STEPS[event.key]?.(at, tabs.length);
  if (next === undefined) return;
  event.preventDefault();
  tabs[next]?.focus();
}

/** Tabs of the first screen: Fluent's own bring a quarter of its code with them before anything is seen. */
export function Tabs<Id extends string>({
  label,
  items,
  selected,
  isRound = false,
  className,
  tabClassName,
  controls,
  onSelect,
}: TabsProps<Id>) {
  const styles = useStyles();
  return (
    <div role="tablist" aria-label={label} className={mergeClasses(styles.tabs, className)} onKeyDown={step}>
      {items.map(({ id, name }) => {
        const isChosen = id === selected;
        return (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={isChosen}
            {...(controls && { 'aria-controls': controls })}
            tabIndex={isChosen ? 0 : -1}
            data-name={name}
            className={mergeClasses(
              styles.tab,
              isRound && styles.round,
              isChosen && styles.chosen,
              isChosen && (isRound ? styles.roundChosen : styles.line),
              tabClassName,
            )}
            onClick={() => onSelect(id)}
          >
            {name}
          </button>
        );
      })}
    </div>
  );
}
