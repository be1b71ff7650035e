import { cellAddress, parseArea } from '../core/workbook/address';
import type { Package } from './package';
import type { PackageDraft } from './packageDraft';
import { xmlContent, xmlText } from './writtenText';
import { unescapeOffice, utf8 } from './xmlText';
import { appendTo, childOf, insertAt, readTree, type XmlNode } from './xmlTree';

/** A note to be put on a cell; rows and columns count from 0. */
export interface NewNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Notes of one author on one sheet. */
export interface SheetNotes {
  /** Part of the sheet. */
  readonly part: string;
  readonly notes: readonly NewNote[];
  readonly author: string;
  /** Names that the author had: their notes give way to the new ones. */
  readonly earlier: readonly string[];
}

/** Namespaces of relations and of spreadsheets, which strict files have others of. */
export interface NoteNamespaces {
  readonly relation: string;
  readonly main: string;
}

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
/** What may stand behind the drawing of notes in a sheet. */
const BEHIND = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">' +
  '<o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';
const DRAWING_END = '</xml>';
/** Numbers of shapes begin here, as Excel's do. */
const FIRST_SHAPE = 1025;

/** The box of a note: right of its cell, so high that the text has room. */
function shapeXml({ row, column, text }: NewNote, number: number): string {
  const rows = 3 + Math.ceil(text.length / 40);
  const top = Math.max(0, row - 1);
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" ` +
    `style='position:absolute;margin-left:80pt;margin-top:5pt;width:200pt;height:${rows * 14}pt;z-index:1;visibility:hidden' ` +
    `fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>` +
    `<v:path o:connecttype="none"/><v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>` +
    `<x:Anchor>${column + 1}, 15, ${top}, 10, ${column + 4}, 15, ${top + rows}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

const isShapeOf = (shape: string, { row, column }: Pick<NewNote, 'row' | 'column'>): boolean =>
  shape.includes(`<x:Row>${row}</x:Row>`) && shape.includes(`<x:Column>${column}</x:Column>`);

/** A drawing without the boxes of some cells and with those of others; null where it is none that we could add to. */
function drawnNotes(
  drawing: string,
  gone: readonly Pick<NewNote, 'row' | 'column'>[],
  notes: readonly NewNote[],
): string | null {
  // Drawings of notes are no well-formed XML by right, and only their end needs to be known.
  if (!drawing.includes(DRAWING_END)) return null;
  const kept = drawing.replace(/<v:shape\s[^]*?<\/v:shape>/g, (shape) =>
    gone.some((place) => isShapeOf(shape, place)) ? '' : shape,
  );
  const numbers = [...kept.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const first = Math.max(FIRST_SHAPE - 1, ...numbers) + 1;
  const type = kept.includes('id="_x0000_t202"') || notes.length === 0 ? '' : SHAPE_TYPE;
  const shapes = type + notes.map((note, index) => shapeXml(note, first + index)).join('');
  const end = kept.lastIndexOf(DRAWING_END);
  return kept.slice(0, end) + shapes + kept.slice(end);
}

interface Comments {
  readonly root: XmlNode;
  readonly authors: XmlNode;
  readonly list: XmlNode;
  readonly names: readonly string[];
}

function commentsIn(draft: PackageDraft, part: string): Comments | null {
  const xml = draft.scan(part);
  const root = readTree(xml);
  const [authors, list] = [childOf(root, 'authors'), childOf(root, 'commentList')];
  if (!authors || !list) return null;
  const names = authors.children.map(({ openEnd, closeStart }) =>
    unescapeOffice(utf8(xml.bytes, openEnd, closeStart)),
  );
  return { root, authors, list, names };
}

const emptyComments = (main: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`;

const commentXml = ({ row, column, text }: NewNote, author: number, prefix: string): string =>
  `<${prefix}comment ref="${cellAddress(row, column)}" authorId="${author}"><${prefix}text><${prefix}r>` +
  `<${prefix}t>${xmlContent(text)}</${prefix}t></${prefix}r></${prefix}text></${prefix}comment>`;

/**
 * Puts notes on cells of a sheet that stays. Notes of others stay as they are, and a cell that has one gets none of
 * ours; those of the same author from an earlier time go. A drawing that is not what programs write is let be, and
 * its sheet has no notes.
 */
export function addNotes(
  draft: PackageDraft,
  pkg: Package,
  { part, notes, author, earlier }: SheetNotes,
  { relation, main }: NoteNamespaces,
): void {
  const relations = pkg.relations(part).filter(({ target, isExternal }) => !isExternal && draft.has(target));
  const known = relations.find(({ type }) => type === 'comments')?.target;
  if (known === undefined && notes.length === 0) return;
  const sheet = readTree(draft.scan(part));
  const legacy = childOf(sheet, 'legacyDrawing');
  const id = legacy && [...legacy.attributes].find(([name]) => name.endsWith(':id'))?.[1].value;
  const drawn = relations.find((each) => each.type === 'vmlDrawing' && each.id === id)?.target;
  if (legacy && drawn === undefined) return;

  const comments = known === undefined ? null : commentsIn(draft, known);
  if (known !== undefined && !comments) return;
  const own = new Set(
    (comments?.names ?? []).flatMap((name, index) => (earlier.includes(name) ? [String(index)] : [])),
  );
  const placed = (comments?.list.children ?? []).flatMap((node) => {
    const area = parseArea(node.attributes.get('ref')?.value ?? '');
    const isOwn = own.has(node.attributes.get('authorId')?.value ?? '');
    return area ? [{ node, isOwn, row: area.top, column: area.left }] : [];
  });
  const gone = placed.filter(({ isOwn }) => isOwn);
  const free = notes.filter(
    ({ row, column }) => !placed.some((each) => !each.isOwn && each.row === row && each.column === column),
  );
  if (gone.length === 0 && free.length === 0) return;

  const drawingBytes = drawn === undefined ? null : draft.scan(drawn).bytes;
  const before = drawingBytes ? utf8(drawingBytes, 0, drawingBytes.length) : EMPTY_DRAWING;
  const drawing = drawnNotes(before, gone, free);
  if (drawing === null) return;

  const commentsPart = known ?? draft.freeName('xl/comments#.xml');
  if (known === undefined) {
    draft.put(commentsPart, emptyComments(main));
    draft.setContentType(commentsPart, COMMENTS_TYPE);
    draft.addRelation(part, `${relation}/comments`, commentsPart);
  }
  const target = commentsIn(draft, commentsPart);
  if (!target) return;
  const index = target.names.indexOf(author);
  const { prefix } = target.root;
  draft.edit(commentsPart, [
    ...(index < 0 && free.length > 0
      ? [appendTo(target.authors, `<${prefix}author>${xmlText(author)}</${prefix}author>`)]
      : []),
    ...gone.map(({ node }) => ({ start: node.start, end: node.end, text: '' })),
    appendTo(
      target.list,
      free.map((note) => commentXml(note, index < 0 ? target.names.length : index, prefix)).join(''),
    ),
  ]);
  if (drawn !== undefined) {
    draft.put(drawn, drawing);
    return;
  }
  const drawingPart = draft.freeName('xl/drawings/vmlDrawing#.vml');
  draft.put(drawingPart, drawing);
  draft.addDefaultType('vml', DRAWING_TYPE);
  const drawingId = draft.addRelation(part, `${relation}/vmlDrawing`, drawingPart);
  const now = readTree(draft.scan(part));
  const element = `<${now.prefix}legacyDrawing xmlns:r="${relation}" r:id="${drawingId}"/>`;
  const data = now.children.findIndex(({ name }) => name === 'sheetData');
  const next = now.children.find(({ name }, place) => place > data && BEHIND.has(name));
  draft.edit(part, [next ? insertAt(next.start, element) : appendTo(now, element)]);
}
