import type { Book } from '../check/book';
import { cellText } from '../recognition/grid';
import { plainText } from '../values/plainText';

/** Whose report it is and for when; null = the workbook does not say it. */
export interface Head {
  readonly programme: string | null;
  readonly territory: string | null;
  readonly today: number;
}

const PROGRAMME = /^(?:наименовани\S*|названи\S*)(?: программы| проекта)?$/u;
const TERRITORY = /^(?:территори|муниципал\S* образовани|регион|субъект)/u;

/** The programme's name and territory as its passport says them, else as the titles of its sheets do. */
export function headOf({ tables, templateSheets, roadmaps, today }: Book): Head {
  const passport = tables.filter(({ kind }) => kind === 'passport').flatMap(({ rows }) => rows);
  const named = (wanted: RegExp): string | null =>
    passport.find(({ texts }) => wanted.test(plainText(texts.get('name') ?? '')))?.texts.get('value') ?? null;
  // A template's sheet is called by its title and the territory: «Реестр школ программы. Заречный округ».
  const subtitle = templateSheets.flatMap(({ template, source }) => {
    const title = cellText(source.rows[0]?.[0]);
    const own = Object.values(template.title).find((each) => title.startsWith(`${each}. `));
    return own === undefined ? [] : [title.slice(own.length + 2)];
  })[0];
  // The title of a template says what it is and how to fill it in, not whose.
  const own = new Set(templateSheets.map(({ sheet }) => sheet));
  const title = roadmaps.find(({ table }) => table.title !== '' && !own.has(table.sheet))?.table.title;
  return {
    programme: named(PROGRAMME) ?? (subtitle === undefined ? title : null) ?? null,
    territory: named(TERRITORY) ?? subtitle ?? null,
    today,
  };
}
