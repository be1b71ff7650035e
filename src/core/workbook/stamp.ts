import type { Stamp } from './workbook';

/**
 * A sheet's stamp is written as a hidden name of its own, known on that sheet alone, whose formula is a text:
 * `="roadmap@1"`. So it stays with the sheet when it is renamed, in every program that keeps names.
 */
export const STAMP_NAME = '_SHNOR';

const FORMULA = /^="?([^"@]+)@(\d+)"?$/;
const SUMMARY = 'summary/';

export const stampFormula = ({ id, version }: Stamp): string => `="${id}@${version}"`;

/** The stamp that a name's formula holds, or null for another formula. */
export function stampFromFormula(formula: string): Stamp | null {
  const match = FORMULA.exec(formula);
  return match ? { id: match[1] ?? '', version: Number(match[2]) } : null;
}

/** Stamps of summaries say so: what was generated from tables is not read as a table again. */
export const summaryStamp = (id: string, version: number): Stamp => ({ id: SUMMARY + id, version });

export const isSummaryStamp = (stamp: Stamp | undefined): boolean => stamp?.id.startsWith(SUMMARY) ?? false;
