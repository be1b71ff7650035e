/** Учебные предметы, as tables and titles name them. */

/** Beginning of the name in small letters, and the name in full. Longer beginnings first. */
const SOURCES = [
  ['рус(?:ск\\p{L}*|\\.)?\\s*яз\\p{L}*\\.?|русский|рус\\.', 'Русский язык'],
  ['математик\\p{L}*\\s*\\(?\\s*баз\\p{L}*\\.?\\)?', 'Математика базовая'],
  ['математик\\p{L}*\\s*\\(?\\s*проф\\p{L}*\\.?\\)?', 'Математика профильная'],
  ['матем(?:атик\\p{L}*|\\.)', 'Математика'],
  ['алгебр\\p{L}*', 'Алгебра'],
  ['геометри\\p{L}*', 'Геометрия'],
  ['физик\\p{L}*', 'Физика'],
  ['хими\\p{L}*', 'Химия'],
  ['биологи\\p{L}*', 'Биология'],
  ['географи\\p{L}*', 'География'],
  ['истори\\p{L}*', 'История'],
  ['обществозн\\p{L}*', 'Обществознание'],
  ['литературн\\p{L}*\\s+чтени\\p{L}*', 'Литературное чтение'],
  ['литератур\\p{L}*', 'Литература'],
  ['информатик\\p{L}*(?:\\s+и\\s+икт)?', 'Информатика'],
  ['окружающ\\p{L}*\\s+мир\\p{L}*', 'Окружающий мир'],
  ['англ(?:ийск\\p{L}*|\\.)(?:\\s*яз\\p{L}*\\.?)?', 'Английский язык'],
  ['нем(?:ецк\\p{L}*|\\.)(?:\\s*яз\\p{L}*\\.?)?', 'Немецкий язык'],
  ['франц(?:узск\\p{L}*|\\.)(?:\\s*яз\\p{L}*\\.?)?', 'Французский язык'],
  ['китайск\\p{L}*(?:\\s*яз\\p{L}*\\.?)?', 'Китайский язык'],
  ['испанск\\p{L}*(?:\\s*яз\\p{L}*\\.?)?', 'Испанский язык'],
  ['иностранн\\p{L}*\\s*яз\\p{L}*\\.?', 'Иностранный язык'],
  ['читательск\\p{L}*\\s+грамотност\\p{L}*', 'Читательская грамотность'],
  ['ру', 'Русский язык'],
  ['ма', 'Математика'],
] as const;
const SUBJECTS = SOURCES.map(
  ([source, name]) => [new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu'), name] as const,
);
/** Asked first, since most texts name no subject. */
const ANY = new RegExp(`(?<!\\p{L})(?:${SOURCES.map(([source]) => source).join('|')})(?!\\p{L})`, 'iu');

/** Short names stand for subjects only where nothing else stands beside them. */
const SHORT = 3;

/** The subject that a text names, or null: «Предмет: Русский язык», «рус. яз.», «01 - Математика 2022.06.27». */
export function subjectIn(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || !ANY.test(trimmed)) return null;
  for (const [pattern, name] of SUBJECTS) {
    const match = pattern.exec(trimmed);
    if (match && (match[0].length > SHORT || match[0].length === trimmed.length)) return name;
  }
  return null;
}

/** Whether a text is the name of a subject and nothing more, but for a grade: «Математика, 9 класс». */
export function isSubject(text: string): boolean {
  const trimmed = text.trim();
  if (subjectIn(trimmed) === null) return false;
  const match = SUBJECTS.map(([pattern]) => pattern.exec(trimmed)).find((found) => found !== null);
  const rest = trimmed.replace(match?.[0] ?? '', '').replace(/\d+|класс\p{L}*|кл|[\s.,()«»"–—-]/giu, '');
  return rest === '';
}
