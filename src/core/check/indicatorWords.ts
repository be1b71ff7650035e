import type { TableRow } from '../recognition/table';
import type { Direction } from '../indicators/direction';
import { plainText } from '../values/plainText';

/** Names whose values may be anything: rates of growth, differences, fulfilment of plans. */
const WITHOUT_LIMITS =
  /(?<![A-Za-zЀ-ԯ])(?:темп|прирост|рост|динамик|разниц|отклонен|изменен|выполнени|соотношен|отношени)/iu;

const UNIT = /^(?:%|в %|процент[A-Za-zЀ-ԯ]*|в процентах)$/iu;

/** Whether a row's numbers are per cents of something, 0 to 100. */
export const isPercent = ({ texts }: TableRow): boolean => UNIT.test(texts.get('unit')?.trim() ?? '');

/** Whether a row's numbers may be below 0, or over 100 per cent. */
export const isUnlimited = ({ texts }: TableRow): boolean => WITHOUT_LIMITS.test(texts.get('title') ?? '');

/** Where the row says it: more is better, or less; null where nobody says it. */
export function directionOf({ texts }: TableRow): Direction | null {
  const said = plainText(texts.get('direction') ?? '');
  if (/^(?:рост|увеличение|повышение|up)/u.test(said)) return 'up';
  return /^(?:снижение|уменьшение|сокращение|down)/u.test(said) ? 'down' : null;
}

/** The numbers of a yearly role by year, ascending; years without one are left out. */
export const yearsOf = ({ yearly }: TableRow, role: string): [year: number, value: number][] =>
  [...(yearly.get(role) ?? [])]
    .flatMap(([year, value]): [number, number][] => (value === null ? [] : [[year, value]]))
    .sort(([a], [b]) => a - b);

/** The title of an indicator, short enough for a sentence. */
export const indicatorName = ({ texts }: TableRow): string => {
  const title = (texts.get('title') ?? '').replace(/\s+/g, ' ');
  return title.length > 90 ? `${title.slice(0, 90).trimEnd()}…` : title;
};
