/** Personal data as people type them where codes or posts are asked for. */

const SURNAME = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const INITIALS = '\\p{Lu}\\.\\s?\\p{Lu}\\.';
/** Behind «имени» a person is the name of a school. */
const NOT_IN_HONOUR = '(?<!(?:имени|им\\.?|памяти)\\s*(?:\\p{L}+\\s+){0,4}(?:\\p{Lu}\\.\\s?){0,2})';
const NAMES = [
  new RegExp(`${NOT_IN_HONOUR}(?<!\\p{L})${SURNAME}\\s+${INITIALS}`, 'u'),
  new RegExp(`${NOT_IN_HONOUR}(?<!\\p{L})${INITIALS}\\s?${SURNAME}`, 'u'),
  new RegExp(
    `${NOT_IN_HONOUR}(?<!\\p{L})${SURNAME}\\s+\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\p{Ll}+(?:вич|вна|ична|инична|оглы|кызы)(?!\\p{L})`,
    'u',
  ),
];

const CONTACTS: readonly (readonly [kind: 'phone' | 'snils' | 'email', pattern: RegExp])[] = [
  ['snils', /(?<!\d)\d{3}[-\s]\d{3}[-\s]\d{3}[-\s]\d{2}(?!\d)/u],
  ['email', /[\p{L}\d._-]+@[\p{L}\d-]+\.\p{L}{2,}/u],
  ['phone', /(?<![\d.])(?:\+7|8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)/u],
];

/** The full name, or a surname with initials, that a text holds; null where it holds none. */
export const personIn = (text: string): string | null => {
  for (const pattern of NAMES) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return null;
};

/** The telephone, e-mail address or number of insurance that a text holds. */
export function contactIn(
  text: string,
): { readonly kind: 'phone' | 'snils' | 'email'; readonly text: string } | null {
  for (const [kind, pattern] of CONTACTS) {
    const found = pattern.exec(text);
    if (found) return { kind, text: found[0] };
  }
  return null;
}

/** Whether a text in the place of a code is a name: capital words without a digit. */
export const isNameForCode = (text: string): boolean =>
  !/\d/.test(text) && /^\p{Lu}\p{Ll}{2,}(?:[\s.-]+\p{L}+\.?)*\.?$/u.test(text.trim());

/** Whether a text holds what no report may repeat. */
export const isPersonal = (text: string): boolean => personIn(text) !== null || contactIn(text) !== null;
