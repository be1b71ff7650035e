import { partyKey } from '../terms/parties';
import { cellAddress, parseArea } from '../workbook/address';
import { LOOKS, PRINT, STATE_LOOKS } from '../workbook/looks';
import { SheetRows, styled } from '../workbook/sheetRows';
import { summaryStamp } from '../workbook/stamp';
import type { CellFormat, Sheet } from '../workbook/workbook';
import type { Severity } from './issue';
import type { SaidIssue } from './said';

/** An issue as it is said, and those who answer for it. */
export interface Remark {
  readonly issue: SaidIssue;
  readonly responsible: readonly string[];
}

export interface RemarksWords {
  readonly sheet: string;
  readonly title: string;
  readonly onDate: string;
  readonly count: (counts: Readonly<Record<Severity, number>>) => string;
  readonly none: string;
  readonly noResponsible: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly headers: readonly [
    place: string,
    cell: string,
    severity: string,
    issue: string,
    fix: string,
    found: string,
    mended: string,
  ];
  readonly several: string;
  /** Heading above rules that the workbook switched off or changed. */
  readonly settings: string;
}

export interface RemarksSource {
  readonly remarks: readonly Remark[];
  /** A serial date. */
  readonly today: number;
  /** Rules that the workbook switched off or changed, as sentences. */
  readonly settings: readonly string[];
}

export const REMARKS_STAMP = summaryStamp('remarks', 1);

const COLUMNS = 7;
const WIDTHS = [18, 12, 16, 46, 46, 22, 18];
const LOOK: Readonly<Record<Severity, keyof typeof STATE_LOOKS>> = {
  error: 'bad',
  warning: 'now',
  note: 'neutral',
};
const wrapped: CellFormat = { ...LOOKS.remark, wrap: true };

/** Remarks by those who answer for them, in the order in which they first appear; nobody's come last. */
function byResponsible(remarks: readonly Remark[]): (readonly [string | null, readonly Remark[]])[] {
  const groups = new Map<string, { name: string | null; remarks: Remark[] }>();
  for (const remark of remarks)
    for (const name of remark.responsible.length > 0 ? remark.responsible : [null]) {
      const key = name === null ? '' : partyKey(name);
      const group = groups.get(key) ?? { name, remarks: [] };
      group.remarks.push(remark);
      groups.set(key, group);
    }
  return [...groups.values()]
    .sort((a, b) => Number(a.name === null) - Number(b.name === null))
    .map(({ name, remarks: own }) => [name, own]);
}

const counted = (remarks: readonly Remark[]): Record<Severity, number> => {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { issue } of remarks) counts[issue.severity]++;
  return counts;
};

/** A sheet of everything that was found, with links to the cells, for printing and sending to those responsible. */
export function remarksSheet({ remarks, today, settings }: RemarksSource, words: RemarksWords): Sheet {
  const rows = new SheetRows();
  rows.addAcross(COLUMNS, styled(words.title, LOOKS.title));
  rows.add(
    styled(words.onDate, LOOKS.label),
    styled(today, { ...LOOKS.label, numberFormat: 'dd.mm.yyyy', horizontal: 'left' }),
  );
  rows.addAcross(
    COLUMNS,
    styled(remarks.length > 0 ? words.count(counted(remarks)) : words.none, LOOKS.label),
  );
  rows.skip();
  const groups = byResponsible(remarks);
  for (const [name, own] of groups) {
    rows.addAcross(COLUMNS, styled(name ?? words.noResponsible, LOOKS.heading));
    rows.add(...words.headers.map((text) => styled(text, LOOKS.header)));
    for (const { issue } of own) {
      const area = parseArea(issue.cell);
      const address = area ? cellAddress(area.top, area.left) : issue.cell;
      rows.add(
        styled(issue.sheet, LOOKS.text),
        styled(issue.cell, LOOKS.text, { link: { sheet: issue.sheet, address } }),
        styled(words.severity[issue.severity], { ...LOOKS.text, ...STATE_LOOKS[LOOK[issue.severity]] }),
        styled(issue.message, LOOKS.text),
        styled(issue.fix, LOOKS.text),
        styled(issue.found, { ...LOOKS.text, numberFormat: '@' }),
        styled('', LOOKS.text),
      );
    }
    rows.skip();
  }
  if (remarks.some(({ responsible }) => responsible.length > 1))
    rows.addAcross(COLUMNS, styled(words.several, wrapped));
  if (settings.length > 0) {
    rows.add(styled(words.settings, LOOKS.heading));
    for (const sentence of settings) rows.addAcross(COLUMNS, styled(sentence, wrapped));
  }
  return {
    name: words.sheet,
    rows: rows.done(),
    merges: rows.merges,
    columns: WIDTHS.map((width) => ({ width })),
    frozen: { rows: 1, columns: 0 },
    print: PRINT,
    stamp: REMARKS_STAMP,
  };
}
