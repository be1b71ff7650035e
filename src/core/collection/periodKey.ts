import { remembered } from '../values/remembered';

/**
 * A period as it is compared: `I полугодие 2025-2026 уч. г.` is `i полугодие 2025/2026`. Periods are few, and asked about
 * for every line of every form.
 */
export const periodKey = remembered(
  (period) =>
    period
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/[–—/\\-]/g, '/')
      .replace(/(?:учебн[A-Za-zЀ-ԯ]*|уч\.)\s*(?:год[A-Za-zЀ-ԯ]*|г\.?)/gu, '')
      .replace(/[\s.,«»"]+/g, ' ')
      .trim(),
  1000,
);
