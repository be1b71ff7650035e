import type { DefinedName } from '../core/workbook/workbook';
import { splitSheetAddress } from '../core/workbook/address';
import { nameXml } from './writtenNames';
import { xmlText } from './writtenText';
import { resolveReferences, unescapeOffice, utf8 } from './xmlText';
import type { XmlScanner } from './xmlScanner';
import {
  appendTo,
  applyEdits,
  childOf,
  insertAt,
  readTree,
  setAttribute,
  type XmlEdit,
  type XmlNode,
} from './xmlTree';

/** A sheet as the changed workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  /** Relation to its part. */
  readonly relation: string;
  readonly state: 'hidden' | 'veryHidden' | undefined;
  /** Number of its sheet before the change; null for a new sheet. */
  readonly before: number | null;
  /** Whether the part of a sheet that was there before is a new one. */
  readonly isReplaced: boolean;
}

/** Children of the workbook part that stand before the names, and before the calculation settings. */
const BEFORE_NAMES = new Set(
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences'.split(
    ' ',
  ),
);

function sheetXml(sheet: ListedSheet, id: number, prefix: string, namespace: string): string {
  const state = sheet.state ? ` state="${sheet.state}"` : '';
  // Some programs declare the prefix of `r:id` on every sheet anew, so it is declared here as well.
  const relation = `xmlns:r="${namespace}" r:id="${sheet.relation}"`;
  return `<${prefix}sheet name="${xmlText(sheet.name)}" sheetId="${id}"${state} ${relation}/>`;
}

/** Whether a name's formula looks at a sheet that is gone. */
const looksAt = (formula: string, gone: ReadonlySet<string>): boolean =>
  formula.split(',').some((part) => gone.has((splitSheetAddress(part.trim()).sheet ?? '').toLowerCase()));

/**
 * The workbook part with another list of sheets and more names. Names of sheets that are gone or replaced go with
 * them, the others keep to their sheets; all formulas are calculated when the file is opened. `namespace` is that
 * of relations.
 */
export function editWorkbookPart(
  xml: XmlScanner,
  sheets: readonly ListedSheet[],
  newNames: readonly DefinedName[],
  namespace: string,
): Uint8Array {
  const root = readTree(xml);
  const list = childOf(root, 'sheets') as XmlNode;
  return applyEdits(xml.bytes, [
    editSheets(xml, list, sheets, namespace),
    ...editNames(xml, root, list, sheets, newNames),
    ...editViews(root, list, sheets),
    editCalculation(root),
  ]);
}

function editCalculation(root: XmlNode): XmlEdit {
  const calculation = childOf(root, 'calcPr');
  if (calculation) return setAttribute(calculation, 'fullCalcOnLoad', '1');
  const place = placeAfter(root, new Set([...BEFORE_NAMES, 'definedNames']));
  return insertAt(place, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
}

const placeAfter = (root: XmlNode, names: ReadonlySet<string>): number =>
  root.children.filter(({ name }) => names.has(name)).at(-1)?.end ?? root.openEnd;

function editSheets(
  xml: XmlScanner,
  list: XmlNode,
  sheets: readonly ListedSheet[],
  namespace: string,
): XmlEdit {
  const known = list.children;
  const ids = known.map(({ attributes }) => Number(attributes.get('sheetId')?.value) || 0);
  let nextId = Math.max(0, ...ids) + 1;
  const entries = sheets.map((sheet) => {
    const kept = sheet.before === null || sheet.isReplaced ? undefined : known[sheet.before];
    if (kept) return utf8(xml.bytes, kept.start, kept.end);
    const id = sheet.before === null ? nextId++ : (ids[sheet.before] as number);
    return sheetXml(sheet, id, list.prefix, namespace);
  });
  return { start: list.openEnd, end: list.closeStart, text: entries.join('') };
}

function editNames(
  xml: XmlScanner,
  root: XmlNode,
  list: XmlNode,
  sheets: readonly ListedSheet[],
  newNames: readonly DefinedName[],
): XmlEdit[] {
  const edits: XmlEdit[] = [];
  const { prefix } = root;
  const remaining = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const before = list.children.map(({ attributes }) =>
    unescapeOffice(attributes.get('name')?.value ?? '').toLowerCase(),
  );
  const gone = new Set(before.filter((name) => !remaining.has(name)));
  const known = childOf(root, 'definedNames');
  for (const node of known?.children ?? []) {
    const local = node.attributes.get('localSheetId');
    const now =
      local && sheets.findIndex((sheet) => sheet.before === Number(local.value) && !sheet.isReplaced);
    const formula = resolveReferences(utf8(xml.bytes, node.openEnd, node.closeStart), xml.part);
    if (now === -1 || looksAt(formula, gone)) edits.push({ start: node.start, end: node.end, text: '' });
    else if (local && now !== undefined) edits.push(setAttribute(node, 'localSheetId', String(now)));
  }
  const numbers = new Map(sheets.map(({ name }, index) => [name, index]));
  const added = newNames
    .map((name) => nameXml(name, name.sheet === undefined ? undefined : numbers.get(name.sheet), prefix))
    .join('');
  if (added === '') return edits;
  if (known) return [...edits, appendTo(known, added)];
  const element = `<${prefix}definedNames>${added}</${prefix}definedNames>`;
  return [...edits, insertAt(placeAfter(root, BEFORE_NAMES), element)];
}

/**
 * The sheet that is shown first is told by its number, which may be another one now. Every new sheet names the first
 * view of the workbook, so there is one.
 */
function editViews(root: XmlNode, list: XmlNode, sheets: readonly ListedSheet[]): XmlEdit[] {
  const firstVisible = Math.max(
    0,
    sheets.findIndex(({ state }) => state === undefined),
  );
  const views = childOf(root, 'bookViews');
  if (!views || views.children.length === 0) {
    if (!sheets.some(({ before, isReplaced }) => before === null || isReplaced)) return [];
    const view = `<${root.prefix}workbookView activeTab="${firstVisible}"/>`;
    if (views) return [appendTo(views, view)];
    return [insertAt(list.start, `<${root.prefix}bookViews>${view}</${root.prefix}bookViews>`)];
  }
  const isSame = sheets.every(({ before }, index) => before === null || before === index);
  if (isSame && sheets.length >= list.children.length) return [];
  return views.children.flatMap((view) =>
    ['activeTab', 'firstSheet'].flatMap((name) => {
      const attribute = view.attributes.get(name);
      if (!attribute) return [];
      const now = sheets.findIndex(({ before }) => before === Number(attribute.value));
      return [setAttribute(view, name, String(now < 0 ? firstVisible : now))];
    }),
  );
}
