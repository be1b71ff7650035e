import { LOOKS, PRINT } from '../workbook/looks';
import type { Template, TemplateColumn, TemplateList, TemplateOptions } from './template';
import { HEADER_ROW, placedColumns } from './layout';
import { templateSheet } from './sheet';
import { TEMPLATE_WORDS } from './words';
import { absoluteAddress, sheetAddress } from '../workbook/address';
import { SheetRows, styled } from '../workbook/sheetRows';
import type { Cell, DefinedName, Sheet, Workbook } from '../workbook/workbook';

/** Stamp of the sheet with the lists: a workbook needs one, however many templates it has. */
export const LISTS_STAMP = { id: 'lists', version: 1 } as const;

const LISTS_HEADER = 3;

/** `schools.school` → `ShnorSchoolsSchool`. */
const nameOfColumn = (path: string): string =>
  `Shnor${path
    .split('.')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;

function listsSheet(lists: readonly TemplateList[], { locale }: TemplateOptions): Sheet {
  const words = TEMPLATE_WORDS[locale];
  const rows = new SheetRows();
  rows.addAcross(lists.length, styled(words.listsTitle, LOOKS.title));
  rows.addAcross(lists.length, styled(words.listsInstruction, LOOKS.remark));
  rows.skip();
  rows.add(...lists.map(({ header }) => styled(header[locale], LOOKS.header)));
  const longest = Math.max(...lists.map(({ choices }) => choices.length));
  for (let index = 0; index < longest; index++) {
    rows.add(
      ...lists.map(({ choices }): Cell | undefined => {
        const choice = choices[index];
        return choice === undefined ? undefined : styled(choice, { ...LOOKS.text, numberFormat: '@' });
      }),
    );
  }
  return {
    name: words.lists,
    rows: rows.done(),
    ...(rows.merges.length > 0 ? { merges: rows.merges } : {}),
    columns: lists.map(() => ({ width: 26 })),
    rowLooks: [{ height: 26 }],
    frozen: { rows: LISTS_HEADER + 1, columns: 0 },
    print: PRINT,
    stamp: LISTS_STAMP,
  };
}

/** Columns of other templates that this set can take choices from. */
function sources(
  templates: readonly Template[],
  sheets: readonly Sheet[],
  options: TemplateOptions,
): Map<string, string> {
  const found = new Map<string, string>();
  templates.forEach((template, index) => {
    const sheet = sheets[index];
    if (!sheet) return;
    const bottom = sheet.rows.length - 1;
    placedColumns(template, options).forEach(({ id }, column) => {
      const area = absoluteAddress({ top: HEADER_ROW + 1, left: column, bottom, right: column });
      found.set(`${template.id}.${id}`, `=${sheetAddress(sheet.name, area)}`);
    });
  });
  return found;
}

/** A workbook of templates: their sheets, the lists that they use, the names of those, and who made it. */
export function templateWorkbook(
  templates: readonly Template[],
  lists: readonly TemplateList[],
  options: TemplateOptions,
): Workbook {
  const asked = new Set(templates.flatMap(({ columns }) => columns.map(({ list }) => list)));
  const used = lists.filter(({ id }) => asked.has(id));
  const has = (path: string): boolean => templates.some(({ id }) => path.startsWith(`${id}.`));
  const nameOf = ({ list, listFrom }: TemplateColumn): string | undefined => {
    if (listFrom && has(listFrom)) return nameOfColumn(listFrom);
    return used.find(({ id }) => id === list)?.name;
  };
  const sheets = templates.map((template) => templateSheet(template, { options, nameOf }));
  const places = sources(templates, sheets, options);
  const paths = new Set(
    templates.flatMap(({ columns }) => columns.flatMap(({ listFrom }) => listFrom ?? [])),
  );
  const fromColumns = [...paths].flatMap((path): DefinedName[] => {
    const formula = places.get(path);
    return formula ? [{ name: nameOfColumn(path), formula }] : [];
  });
  const listed = used.length > 0 ? [listsSheet(used, options)] : [];
  const all = [...sheets, ...listed];
  const { lists: listsName } = TEMPLATE_WORDS[options.locale];
  const fromLists = used.map(({ name, choices }, column): DefinedName => {
    const area = {
      top: LISTS_HEADER + 1,
      left: column,
      bottom: LISTS_HEADER + choices.length,
      right: column,
    };
    return { name, formula: `=${sheetAddress(listsName, absoluteAddress(area))}` };
  });
  return {
    sheets: all,
    names: [...fromLists, ...fromColumns],
  };
}
