/** What is personal, as reports may show it: first letters of words, and digits as dots. */
export const masked = (text: string): string =>
  text
    .replace(/\d/g, '•')
    .replace(/(\p{L})[\p{L}\p{M}]+/gu, '$1…')
    .replace(/@.*$/u, '@…');
