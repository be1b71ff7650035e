import type { Margins } from './workbook';

/** What a new sheet has in Excel, in inches; a sheet that has these says nothing of its margins. */
export const USUAL_MARGINS: Margins = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7 };

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

export const areUsual = (margins: Margins): boolean =>
  SIDES.every((side) => margins[side] === USUAL_MARGINS[side]);
