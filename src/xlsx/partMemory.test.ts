import { packedFile } from '../../tests/xlsx/packedFile';
import { sheetOf, styleSheet, workbookFile, workbookParts } from '../../tests/xlsx/workbookFile';
import type { Inflate } from './inflate';
import { inflateNode } from './inflateNode';
import { partMemory } from './partMemory';
import { readXlsx } from './readXlsx';

/** Unpacks, and counts how often. */
function counting(): Inflate & { readonly count: () => number } {
  let count = 0;
  return {
    ...inflateNode,
    inflate: (packed, size) => {
      count++;
      return inflateNode.inflate(packed, size);
    },
    count: () => count,
  };
}

const file = (value: number, format: string): Uint8Array =>
  workbookFile({
    sheets: { Лист1: sheetOf(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`) },
    styles: styleSheet([0, format]),
  });

const read = (bytes: Uint8Array, inflate: Inflate, memory?: ReturnType<typeof partMemory>) =>
  readXlsx(bytes, { inflate, ...(memory && { memory }) });

test('what files have alike is unpacked once, and what is said is the same', () => {
  const [alone, together] = [counting(), counting()];
  const memory = partMemory();
  const files = [file(1, '0%'), file(2, '0%'), file(3, '0%'), file(3, 'dd.mm.yyyy')];
  const wanted = files.map((bytes) => read(bytes, alone));
  expect(files.map((bytes) => read(bytes, together, memory))).toEqual(wanted);
  // Of the second and third file only sheet and texts; of the fourth its styles too.
  const each = alone.count() / files.length;
  expect(together.count()).toBe(each + 2 + 2 + 3);
});

test('a part of the same name, size and checksum but other bytes is another part', () => {
  const parts = workbookParts({
    sheets: { Лист1: sheetOf('<row r="1"><c r="A1" s="1"><v>1</v></c></row>') },
  });
  const withStyles = (format: string, crc?: number) =>
    packedFile(
      { ...parts, 'xl/styles.xml': styleSheet([0, format]) },
      { parts: { 'xl/styles.xml': { stored: true, ...(crc !== undefined && { crc }) } } },
    );
  const memory = partMemory();
  const first = read(withStyles('0%'), inflateNode, memory);
  const forged = inflateNode.crc32(new TextEncoder().encode(styleSheet([0, '0%'])));
  expect(() => read(withStyles('0.'), inflateNode, memory)).not.toThrow();
  expect(() => read(withStyles('0.', forged), inflateNode, memory)).toThrow('ZIP_DAMAGED');
  expect(read(withStyles('0%'), inflateNode, memory)).toEqual(first);
});

test('what a hundred other parts have come after is forgotten', () => {
  const [inflate, memory] = [counting(), partMemory()];
  const first = file(1, '0%');
  read(first, inflate, memory);
  for (let index = 0; index < 100; index++) read(file(1, `0"${index}"`), inflate, memory);
  const before = inflate.count();
  // Remembered, only the sheet and its texts would be unpacked.
  read(first, inflate, memory);
  expect(inflate.count() - before).toBeGreaterThan(2);
});
