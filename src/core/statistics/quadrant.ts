/** Labels are Russian always, because they are data that travel with the workbook. */
export const QUADRANTS = ['ШНОР и ШНСУ', 'ШНОР', 'ШНСУ', 'вне группы'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/**
 * Which group a school belongs to: results below their cut are low (ШНОР, low educational results), conditions above
 * theirs are hard (ШНСУ, unfavourable social conditions; the index grows with hardship). A value at its cut is
 * neither.
 */
export function quadrant(
  result: number,
  resultCut: number,
  conditions: number,
  conditionsCut: number,
): Quadrant {
  const isLow = result < resultCut;
  const isHard = conditions > conditionsCut;
  if (isLow) return isHard ? 'ШНОР и ШНСУ' : 'ШНОР';
  return isHard ? 'ШНСУ' : 'вне группы';
}
