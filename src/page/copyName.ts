/** `План.xlsx` → `План (исправлено).xlsx`; a copy of a copy has the word once. */
export function copyName(name: string, word: string): string {
  const end = ` (${word})`;
  const bare = name.replace(/\.xl[a-z]{2}$/i, '');
  return `${bare.endsWith(end) ? bare : bare + end}.xlsx`;
}
