import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A whole row that is a button: quiet until it is pointed at or has the focus. */
export const ROW_BUTTON = {
  width: '100%',
  border: 'none',
  background: 'none',
  color: tokens.colorNeutralForeground1,
  fontFamily: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
  borderRadius: tokens.borderRadiusMedium,
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} as const satisfies GriffelStyle;

/** A button among texts that looks like a link. */
export const LINK_BUTTON = {
  border: 'none',
  background: 'none',
  color: tokens.colorBrandForegroundLink,
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase200,
  cursor: 'pointer',
  ':hover': { textDecorationLine: 'underline' },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} as const satisfies GriffelStyle;
