import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { IssueCode } from '../../core/check/issue';
import type { RuleSettings } from '../../core/check/ruleSettings';
import { usePane } from '../PaneContext';
import { LINK_BUTTON } from '../plainButtons';

const useStyles = makeStyles({
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  back: { ...LINK_BUTTON, padding: 0 },
});

/** Rules that this workbook has switched off or lowered, with the reasons: what is not checked is said. */
export function RuleSettingsNote({
  settings,
  onBack,
}: {
  settings: RuleSettings;
  onBack: (code: IssueCode) => void;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  if (settings.length === 0) return null;
  return (
    <section className={styles.note} aria-label={texts.report.settings}>
      <Text size={200} weight="semibold">
        {texts.report.settings}
      </Text>
      <ul className={styles.list}>
        {settings.map(({ code, as, reason }) => (
          <li key={code}>
            {texts.report.setting(code, texts.issues[code]?.title ?? code, as, reason)}{' '}
            <button type="button" className={styles.back} onClick={() => onBack(code)}>
              {texts.pane.check.rule.back}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
