import type { IssueCode, Severity } from './issue';

/** What a workbook asks of one rule, and why: the reason is shown wherever its issues would be. */
export interface RuleSetting {
  readonly code: IssueCode;
  readonly as: Severity | 'off';
  readonly reason: string;
}

export type RuleSettings = readonly RuleSetting[];

const WAYS: ReadonlySet<unknown> = new Set(['off', 'error', 'warning', 'note']);

const isSetting = (value: unknown): value is RuleSetting => {
  const { code, as, reason } = (value ?? {}) as Record<string, unknown>;
  return typeof code === 'string' && typeof reason === 'string' && reason.trim() !== '' && WAYS.has(as);
};

/** Settings as a workbook keeps them; what anybody else has written there is left out. */
export const ruleSettings = (stored: unknown): RuleSettings =>
  Array.isArray(stored) ? stored.filter(isSetting) : [];

export const withoutSetting = (settings: RuleSettings, code: IssueCode): RuleSettings =>
  settings.filter((each) => each.code !== code);

/** The last setting of a rule holds. */
export const withSetting = (settings: RuleSettings, setting: RuleSetting): RuleSettings => [
  ...withoutSetting(settings, setting.code),
  setting,
];
