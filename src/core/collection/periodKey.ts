/** A period as it is compared: `I полугодие 2025-2026` is `i полугодие 2025/2026`. */
export const periodKey = (period: string): string =>
  period
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[–—/\\-]/g, '/')
    .replace(/(?:учебн\p{L}*|уч\.)\s*(?:год\p{L}*|г\.?)/gu, '')
    .replace(/[\s.,«»"]+/g, ' ')
    .trim();
