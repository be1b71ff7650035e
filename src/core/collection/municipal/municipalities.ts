import type { RegisteredSchool } from '../../check/registeredSchool';
import { plainText } from '../../values/plainText';
import { cellValue } from '../../workbook/cell';
import type { Sheet } from '../../workbook/workbook';
import { foundList, listValues, type ListColumn } from '../listSheet';
import { LOOKS } from '../../workbook/looks';

/** A municipality that is to send its workbook. */
export interface Municipality {
  readonly name: string;
  readonly curator: string | null;
}

/** What a municipality is called besides its own name. */
const KINDS =
  /(?<![A-Za-zЀ-ԯ])(?:муниципальн[A-Za-zЀ-ԯ]*|городск[A-Za-zЀ-ԯ]*|сельск[A-Za-zЀ-ԯ]*|район[A-Za-zЀ-ԯ]*|округ[A-Za-zЀ-ԯ]*|город|г|мр|мо|го|образовани[A-Za-zЀ-ԯ]*)(?![A-Za-zЀ-ԯ])/gu;

/** `Луговской муниципальный район` and `Луговской р-н` are compared by what is their own. */
export const municipalityKey = (name: string): string =>
  plainText(name.replace(/р-н[A-Za-zЀ-ԯ]*/giu, 'район'))
    .replace(KINDS, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const column = (id: string, ru: string, en: string): ListColumn => ({
  id,
  header: { ru, en },
  width: 10,
  look: LOOKS.text,
});
const REGISTER = [
  column('municipality', 'Муниципалитет', 'Municipality'),
  column('curator', 'Куратор', 'Curator'),
  column('school', 'Школа', 'School'),
];

const said = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** A list of municipalities of its own: it names them, and no schools. */
function listed(sheets: readonly Sheet[]): Municipality[] {
  return sheets.flatMap((sheet) => {
    if (sheet.stamp || sheet.visibility !== undefined) return [];
    const found = foundList(sheet, REGISTER);
    if (!found?.columns.has('municipality') || found.columns.has('school')) return [];
    return sheet.rows.slice(found.headerRow + 1).flatMap((row): Municipality[] => {
      if (!row?.some((cell) => cellValue(cell) !== null)) return [];
      const { municipality, curator } = listValues(row, found);
      const name = said(municipality);
      return name === null ? [] : [{ name, curator: said(curator) }];
    });
  });
}

/** Municipalities of the region: of their own register, else those that its register of schools names. */
export function municipalitiesOf(
  sheets: readonly Sheet[],
  schools: readonly RegisteredSchool[],
): Municipality[] {
  const own = listed(sheets);
  const all =
    own.length > 0 ? own : schools.map(({ municipality }) => ({ name: municipality ?? '', curator: null }));
  const known = new Map<string, Municipality>();
  for (const each of all) {
    const key = municipalityKey(each.name);
    if (key !== '' && !known.has(key)) known.set(key, each);
  }
  return [...known.values()];
}
