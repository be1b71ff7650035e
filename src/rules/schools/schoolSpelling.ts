import { mended } from '../../core/check/mended';
import { cellsOf } from '../../core/check/mention';
import type { RuleOf } from '../../core/check/rule';
import { schoolOfCell } from '../../core/recognition/records/schoolOfCell';
import { cellText } from '../../core/recognition/grid';

/** A school of the register under another spelling: lists, filters and formulas take it for another school. */
export const schoolSpelling: RuleOf<'mention'> = {
  code: 'SCHOOL-002',
  severity: 'note',
  each: 'mention',
  needsWholeBook: true,
  check: (mention, book) => {
    const { name, code, at } = mention;
    const known = name === '' ? null : book.schoolOf({ name, code });
    const own = known?.is === 'certain' ? known.school.name : '';
    if (own === '' || own === name) return [];
    const cells = cellsOf(mention);
    const [, ...also] = cells;
    // A login behind the name would be lost with it.
    const fix = cells.flatMap((cell) =>
      schoolOfCell(cellText(book.cell(cell))).code === null ? mended(book, cell, own) : [],
    );
    return [{ at, found: name, values: { own, count: cells.length }, also, fix }];
  },
};
