import { loaded } from '../loaded';

/** What is shown of a check, loaded while the workbook is read. */
export const CheckActions = loaded(
  async () => (await import(/* webpackChunkName: "check" */ './CheckActions')).CheckActions,
);
export const CheckOutcome = loaded(
  async () => (await import(/* webpackChunkName: "check" */ './CheckOutcome')).CheckOutcome,
);
export const CheckFindings = loaded(
  async () => (await import(/* webpackChunkName: "check" */ './CheckFindings')).CheckFindings,
);

export const loadCheckParts = () =>
  Promise.all([CheckActions, CheckOutcome, CheckFindings].map((part) => part.load()));
