import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { BlockCell, BlockLook, TableBlock } from '../core/summaries/block';
import { noteText, type Note, type NoteBlock } from '../core/summaries/note';
import { noteChart } from './noteChart';

/** A4 in twentieths of a point, and its margins. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGINS = { top: 1134, right: 850, bottom: 1134, left: 1134 };
const FONT = 'Times New Roman';
/** Half points. */
const SIZES = { text: 24, table: 18, title: 30 };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const FRAME = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const HEADER_FILL = 'E3ECF7';
/** Lines that a person writes on. */
const BLANK_LINES = 3;
const BLANK_LINE = '_'.repeat(75);

const NUMBERS: ReadonlySet<BlockLook> = new Set<BlockLook>([
  'number',
  'count',
  'percent',
  'tenth',
  'hundredth',
  'thousandth',
  'totalNumber',
  'totalPercent',
  'totalTenth',
]);
const TOTALS: ReadonlySet<BlockLook> = new Set<BlockLook>([
  'total',
  'totalNumber',
  'totalPercent',
  'totalTenth',
]);

interface Line {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly size?: number;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly indent?: number;
  readonly after?: number;
  /** On one page with what follows. */
  readonly isKept?: boolean;
}

const line = (
  text: string,
  { isBold, isItalic, size, alignment, indent, after = 80, isKept = false }: Line = {},
): Paragraph =>
  new Paragraph({
    spacing: { after },
    ...(isKept && { keepNext: true }),
    ...(alignment && { alignment }),
    ...(indent !== undefined && { indent: { left: indent } }),
    children: [
      new TextRun({ text, bold: isBold === true, italics: isItalic === true, ...(size && { size }) }),
    ],
  });

const tableLine = (text: string, isBold: boolean, isNumber: boolean, isKept: boolean): Paragraph =>
  new Paragraph({
    ...(isKept && { keepNext: true }),
    alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children: [new TextRun({ text, bold: isBold, size: SIZES.table })],
  });

/** The widest letter of a table's text, in twentieths of a point. */
const LETTER = 100;
/** Longer words are broken. */
const LONGEST_WORD = 16;

/** Every column has room for its longest word, a date among them; what is left goes by how long the texts are. */
function widthsOf(rows: readonly (readonly string[])[], total: number): number[] {
  const columns = Array.from({ length: rows[0]?.length ?? 1 }, (_, column) => {
    const texts = rows.map((row) => row[column] ?? '');
    const word = Math.max(...texts.flatMap((text) => text.split(/\s/).map(({ length }) => length)));
    const least = (Math.min(word, LONGEST_WORD) + 2) * LETTER;
    return { least, wish: Math.min(Math.max(...texts.map(({ length }) => length)), 60) };
  });
  const least = columns.reduce((sum, each) => sum + each.least, 0);
  const wishes = columns.reduce((sum, { wish }) => sum + wish, 0) || 1;
  const left = total - least;
  return columns.map((each) =>
    Math.floor(left > 0 ? each.least + (left * each.wish) / wishes : (total * each.least) / least),
  );
}

function table(block: TableBlock, { locale }: Note, total: number): Table {
  const shown = block.noteColumns ?? block.header.map((_, column) => column);
  const header = shown.map((column) => {
    const each = block.header[column] ?? '';
    return typeof each === 'string' ? each : String(each.value);
  });
  const rows = [...block.rows, ...(block.totals ? [block.totals] : [])].map(({ cells }) =>
    shown.map((column): BlockCell => cells[column] ?? { value: '', look: 'text' }),
  );
  const texts = rows.map((row) => row.map(({ value, look }) => noteText(value, look, locale)));
  const widths = widthsOf([header, ...texts.slice(0, 50)], total);
  /** The header stays with the first row, and the last row with its total. */
  const lastKept = block.totals ? rows.length - 2 : -1;
  const cell = (text: string, column: number, look: BlockLook | 'header', isKept: boolean): TableCell =>
    new TableCell({
      borders: FRAME,
      width: { size: widths[column] ?? 500, type: WidthType.DXA },
      margins: { left: 60, right: 60 },
      ...(look === 'header' && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: HEADER_FILL } }),
      children: [
        tableLine(
          text,
          look === 'header' || TOTALS.has(look),
          look !== 'header' && NUMBERS.has(look),
          isKept,
        ),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: header.map((text, column) => cell(text, column, 'header', true)),
      }),
      ...rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            children: row.map(({ look }, column) =>
              cell(texts[index]?.[column] ?? '', column, look, index === lastKept),
            ),
          }),
      ),
    ],
  });
}

function blockParts(block: NoteBlock, note: Note, width: number): (Paragraph | Table)[] {
  switch (block.is) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.isSection ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
          spacing: { before: block.isSection ? 320 : 200, after: 100 },
          children: [new TextRun({ text: block.text })],
        }),
      ];
    case 'sentence':
      return [
        line(block.text, {
          isItalic: block.as !== 'conclusion',
          ...(block.as === 'definition' && { size: 20 }),
        }),
      ];
    case 'table':
      return [table(block, note, width), line('', { after: 60 })];
    case 'chart': {
      const chart = noteChart(block);
      return chart
        ? [new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 160 }, children: [chart] })]
        : [];
    }
    case 'blank':
      return [
        line(block.label, { isBold: true, after: 40, isKept: true }),
        ...Array.from({ length: BLANK_LINES }, (_, index) =>
          line(BLANK_LINE, { after: 40, isKept: index < BLANK_LINES - 1 }),
        ),
      ];
  }
}

const heading = (size: number) => ({
  run: { font: FONT, size, bold: true, color: '1F3A5F' },
});

/** The note as a document: A4, approval above, title and what it is about, blocks, signature, numbered pages. */
export function noteDocument(note: Note): Document {
  const { title, approval, about, blocks, signature, isLandscape, pageWord } = note;
  const width = (isLandscape ? PAGE.height : PAGE.width) - MARGINS.left - MARGINS.right;
  return new Document({
    title,
    creator: 'SHNOR for Excel',
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZES.text } },
        heading1: heading(28),
        heading2: heading(24),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              ...PAGE,
              orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: MARGINS,
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({
                    size: 18,
                    children: [`${pageWord} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          ...approval.map((text) =>
            line(text, { alignment: AlignmentType.LEFT, indent: Math.round(width * 0.55), after: 40 }),
          ),
          line('', { after: 120 }),
          line(title, { isBold: true, size: SIZES.title, alignment: AlignmentType.CENTER, after: 200 }),
          ...about.map(([label, value]) => line(`${label}: ${value}`)),
          ...blocks.flatMap((block) => blockParts(block, note, width)),
          line('', { after: 240 }),
          ...signature.map((text, index) => line(text, { after: 40, isKept: index < signature.length - 1 })),
        ],
      },
    ],
  });
}
