/** Periods are few, and asked about for every line of every form. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 1000;

const keyOf = (period: string): string =>
  period
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[–—/\\-]/g, '/')
    .replace(/(?:учебн\p{L}*|уч\.)\s*(?:год\p{L}*|г\.?)/gu, '')
    .replace(/[\s.,«»"]+/g, ' ')
    .trim();

/** A period as it is compared: `I полугодие 2025-2026 уч. г.` is `i полугодие 2025/2026`. */
export function periodKey(period: string): string {
  const known = KNOWN.get(period);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const key = keyOf(period);
  KNOWN.set(period, key);
  return key;
}
