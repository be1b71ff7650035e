/** The year that a column is headed by. */

const YEARS =
  /(?<![\d.])(19[89]\d|20\d\d)(?:\s*[-–—/]\s*|(?=20\d\d(?!\d)))?(?:(20\d\d|\d\d)(?![\d.]))?(?!\d)/;

export interface HeaderYear {
  /** Of a school year the second of its two: its results are that year's. */
  readonly year: number;
  /** The storey that says it, counted from the top. */
  readonly storey: number;
  /** Nothing else stands in that storey. */
  readonly isAlone: boolean;
}

const REST =
  /(?<![A-Za-zЀ-ԯ])(?:г|гг|год|года|году|годы|уч|учебный|учебного|на|за|в)(?![A-Za-zЀ-ԯ])|[\s.,()]/giu;

/** «2019-2020» → 2020, «20242026» → 2026, «на 2021 г.» → 2021: the lowest storey that names a year. */
export function headerYear(path: readonly string[]): HeaderYear | null {
  for (let storey = path.length - 1; storey >= 0; storey--) {
    const text = path[storey] as string;
    const match = YEARS.exec(text);
    if (!match) continue;
    const first = Number(match[1]);
    const second =
      match[2] === undefined ? first : Number(match[2].length === 2 ? `20${match[2]}` : match[2]);
    const rest = (text.slice(0, match.index) + text.slice(match.index + match[0].length)).replace(REST, '');
    return { year: second < first ? first : second, storey, isAlone: rest === '' };
  }
  return null;
}
