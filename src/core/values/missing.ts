/** What people write where they have no figure: a dash, «н/д», «нет данных», dots. «х» is not among them: in a grid it is a mark. */
const MISSING =
  /^(?:[-–—]+|\.{2,}|…|н\s*[/.]\s*д\.?|нет\s+(?:данных|сведений)|данных\s+нет|n\s*\/\s*a)\.?$/iu;

const BEGINNINGS = '-–—.…нНдДnN';

/**
 * Whether a text says that there is no value: blank, or one of the usual signs. The one list for everything that
 * reads entries, so that a dash is the same everywhere.
 */
export function isMissing(text: string): boolean {
  const said = text.trim();
  // Nearly every text begins otherwise, and is asked about often.
  return said === '' || (BEGINNINGS.includes(said[0] as string) && MISSING.test(said));
}
