import type { RecognisedTable } from '../recognition/table';

/**
 * The section of every event, in the order of rows; null above the first. Sections are rows of their own with a number
 * and a name, or else a column («Раздел», «Направление»): there a blank cell goes on with what stands above it.
 */
export function sectionNames({ sections, rows }: RecognisedTable): (string | null)[] {
  if (sections.length > 0) {
    return rows.map(({ section }) => {
      const found = section === null ? undefined : sections[section];
      return found ? [found.number, found.title].filter(Boolean).join(' ') : null;
    });
  }
  let above: string | null = null;
  return rows.map(({ texts }) => (above = texts.get('direction') ?? above));
}
