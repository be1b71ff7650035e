/** Учебные предметы, as tables and titles name them. */

/** Beginning of the name in small letters, and the name in full. Longer beginnings first. */
const SOURCES = [
  ['рус(?:ск[A-Za-zЀ-ԯ]*|\\.)?\\s*яз[A-Za-zЀ-ԯ]*\\.?|русский|рус\\.', 'Русский язык'],
  ['математик[A-Za-zЀ-ԯ]*\\s*\\(?\\s*баз[A-Za-zЀ-ԯ]*\\.?\\)?', 'Математика базовая'],
  ['математик[A-Za-zЀ-ԯ]*\\s*\\(?\\s*проф[A-Za-zЀ-ԯ]*\\.?\\)?', 'Математика профильная'],
  ['матем(?:атик[A-Za-zЀ-ԯ]*|\\.)', 'Математика'],
  ['алгебр[A-Za-zЀ-ԯ]*', 'Алгебра'],
  ['геометри[A-Za-zЀ-ԯ]*', 'Геометрия'],
  ['физик[A-Za-zЀ-ԯ]*', 'Физика'],
  ['хими[A-Za-zЀ-ԯ]*', 'Химия'],
  ['биологи[A-Za-zЀ-ԯ]*', 'Биология'],
  ['географи[A-Za-zЀ-ԯ]*', 'География'],
  ['истори[A-Za-zЀ-ԯ]*', 'История'],
  ['обществозн[A-Za-zЀ-ԯ]*', 'Обществознание'],
  ['литературн[A-Za-zЀ-ԯ]*\\s+чтени[A-Za-zЀ-ԯ]*', 'Литературное чтение'],
  ['литератур[A-Za-zЀ-ԯ]*', 'Литература'],
  ['информатик[A-Za-zЀ-ԯ]*(?:\\s+и\\s+икт)?', 'Информатика'],
  ['окружающ[A-Za-zЀ-ԯ]*\\s+мир[A-Za-zЀ-ԯ]*', 'Окружающий мир'],
  ['англ(?:ийск[A-Za-zЀ-ԯ]*|\\.)(?:\\s*яз[A-Za-zЀ-ԯ]*\\.?)?', 'Английский язык'],
  ['нем(?:ецк[A-Za-zЀ-ԯ]*|\\.)(?:\\s*яз[A-Za-zЀ-ԯ]*\\.?)?', 'Немецкий язык'],
  ['франц(?:узск[A-Za-zЀ-ԯ]*|\\.)(?:\\s*яз[A-Za-zЀ-ԯ]*\\.?)?', 'Французский язык'],
  ['китайск[A-Za-zЀ-ԯ]*(?:\\s*яз[A-Za-zЀ-ԯ]*\\.?)?', 'Китайский язык'],
  ['испанск[A-Za-zЀ-ԯ]*(?:\\s*яз[A-Za-zЀ-ԯ]*\\.?)?', 'Испанский язык'],
  ['иностранн[A-Za-zЀ-ԯ]*\\s*яз[A-Za-zЀ-ԯ]*\\.?', 'Иностранный язык'],
  ['читательск[A-Za-zЀ-ԯ]*\\s+грамотност[A-Za-zЀ-ԯ]*', 'Читательская грамотность'],
  ['ру', 'Русский язык'],
  ['ма', 'Математика'],
] as const;
const SUBJECTS = SOURCES.map(
  ([source, name]) => [new RegExp(`(?<![A-Za-zЀ-ԯ])(?:${source})(?![A-Za-zЀ-ԯ])`, 'iu'), name] as const,
);
/** Asked first, since most texts name no subject. */
const ANY = new RegExp(
  `(?<![A-Za-zЀ-ԯ])(?:${SOURCES.map(([source]) => source).join('|')})(?![A-Za-zЀ-ԯ])`,
  'iu',
);

/** Short names stand for subjects only where nothing else stands beside them. */
const SHORT = 3;

/** The subject that a text names, or null: «Предмет: Русский язык», «рус. яз.», «01 - Математика 2022.06.27». */
export function subjectIn(text: string): string | null {
  const trimmed = text.trim();
  if (!ANY.test(trimmed)) return null;
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
  const rest = trimmed
    .replace(match?.[0] ?? '', '')
    .replace(/\d+|класс[A-Za-zЀ-ԯ]*|кл|[\s.,()«»"–—-]/giu, '');
  return rest === '';
}
