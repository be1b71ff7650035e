import type { RecognisedTable, Section } from '../recognition/table';

/** «1. Обеспечение» as it is where the title begins with its number, else the number before it. */
function nameOf({ number, title }: Section): string {
  const bare = number.replace(/[.)\s]+$/u, '');
  const isSaid = bare !== '' && title.startsWith(bare) && !/^[.\d]*\d/u.test(title.slice(bare.length));
  return isSaid ? title : [number, title].filter(Boolean).join(' ');
}

/**
 * The section of every event, in the order of rows; null above the first. Sections are rows of their own with a number
 * and a name, or else a column («Раздел», «Направление»): there a blank cell goes on with what stands above it.
 */
export function sectionNames({ sections, rows }: RecognisedTable): (string | null)[] {
  if (sections.length > 0) {
    return rows.map(({ section }) => {
      const found = section === null ? undefined : sections[section];
      return found ? nameOf(found) : null;
    });
  }
  let above: string | null = null;
  return rows.map(({ texts }) => (above = texts.get('direction') ?? above));
}
