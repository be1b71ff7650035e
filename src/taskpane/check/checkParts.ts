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

/** Only where something was asked of a cell. */
export const AboutCell = loaded(
  async () => (await import(/* webpackChunkName: "check" */ './AboutCell')).AboutCell,
);

/** What the book as a whole needs; a check is none the worse without it. */
export const BookGlance = loaded(
  async () => (await import(/* webpackChunkName: "glance" */ './BookGlance')).BookGlance,
);

export const loadCheckParts = () =>
  Promise.all([
    ...[CheckActions, CheckOutcome, CheckFindings].map((part) => part.load()),
    ...[BookGlance.load().catch(() => null)],
  ]);
