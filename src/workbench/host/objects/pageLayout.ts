import type { FWorksheet } from '@univerjs/sheets/facade';
import { parseArea, splitSheetAddress } from '../../../core/workbook/address';
import { USUAL_MARGINS } from '../../../core/workbook/margins';
import type { Area, Margins, PrintSetup } from '../../../core/workbook/workbook';
import { HostCollection, HostObject, invalidArgument } from '../hostObject';
import type { HostContext } from './context';
import { Range } from './range';

/** Print setup of a sheet, kept in its extras. */

const A4 = 9;
const POINTS_PER_INCH = 72;

class HeaderFooter extends HostObject {
  static override apiName = 'HeaderFooter';
  static override scalars = ['CenterHeader', 'CenterFooter'];
  constructor(private readonly layout: PageLayout) {
    super();
  }
  get CenterHeader(): string {
    return this.layout.print.header ?? '';
  }
  set CenterHeader(header: string) {
    this.layout.change({ header });
  }
  get CenterFooter(): string {
    return this.layout.print.footer ?? '';
  }
  set CenterFooter(footer: string) {
    this.layout.change({ footer });
  }
}

class HeaderFooterGroup extends HostObject {
  static override apiName = 'HeaderFooterGroup';
  constructor(private readonly layout: PageLayout) {
    super();
  }
  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.layout);
  }
}

export class PageLayout extends HostObject {
  static override apiName = 'PageLayout';
  static override scalars = [
    'Orientation',
    'PaperSize',
    'Zoom',
    'TopMargin',
    'RightMargin',
    'BottomMargin',
    'LeftMargin',
  ];
  constructor(
    private readonly host: HostContext,
    private readonly sheet: FWorksheet,
  ) {
    super();
  }
  get print(): PrintSetup {
    return this.host.grid.sheetExtras(this.sheet).print ?? {};
  }
  change(part: PrintSetup): void {
    this.host.grid.setSheetExtras(this.sheet, { print: { ...this.print, ...part } });
  }
  replace(print: PrintSetup): void {
    this.host.grid.setSheetExtras(this.sheet, { print });
  }
  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this);
  }
  get Orientation(): string {
    return this.print.landscape ? 'Landscape' : 'Portrait';
  }
  set Orientation(name: string) {
    this.change({ landscape: name === 'Landscape' });
  }
  get PaperSize(): string {
    return this.print.paperSize === A4 ? 'A4' : 'Letter';
  }
  set PaperSize(name: string) {
    if (name !== 'A4') throw invalidArgument('PageLayout.paperSize');
    this.change({ paperSize: A4 });
  }
  get Zoom(): object {
    return { horizontalFitToPages: this.print.fitToWidth, verticalFitToPages: this.print.fitToHeight };
  }
  set Zoom(zoom: { horizontalFitToPages?: number; verticalFitToPages?: number }) {
    this.change({ fitToWidth: zoom.horizontalFitToPages, fitToHeight: zoom.verticalFitToPages ?? 0 });
  }
  /** Points in Office.js, inches in the file. */
  private margin(side: keyof Margins): number {
    return (this.print.margins ?? USUAL_MARGINS)[side] * POINTS_PER_INCH;
  }
  private setMargin(side: keyof Margins, points: number): void {
    if (!(points >= 0)) throw invalidArgument(`PageLayout.${side}Margin`);
    const inches = Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;
    this.change({ margins: { ...USUAL_MARGINS, ...this.print.margins, [side]: inches } });
  }
  get TopMargin(): number {
    return this.margin('top');
  }
  set TopMargin(points: number) {
    this.setMargin('top', points);
  }
  get RightMargin(): number {
    return this.margin('right');
  }
  set RightMargin(points: number) {
    this.setMargin('right', points);
  }
  get BottomMargin(): number {
    return this.margin('bottom');
  }
  set BottomMargin(points: number) {
    this.setMargin('bottom', points);
  }
  get LeftMargin(): number {
    return this.margin('left');
  }
  set LeftMargin(points: number) {
    this.setMargin('left', points);
  }
  area(address: string | Range, location: string): Area {
    const area = address instanceof Range ? address.area : parseArea(splitSheetAddress(address).address);
    if (!area) throw invalidArgument(location);
    return area;
  }
  SetPrintTitleRows(address: string | Range): void {
    const { top, bottom } = this.area(address, 'PageLayout.setPrintTitleRows');
    this.change({ repeatRows: { from: top, to: bottom } });
  }
  SetPrintArea(address: string | Range): void {
    this.change({ area: this.area(address, 'PageLayout.setPrintArea') });
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    const rows = this.print.repeatRows;
    return rows ? Range.at(this.host, this.sheet, `${rows.from + 1}:${rows.to + 1}`) : null;
  }
}

class PageBreak extends HostObject {
  static override apiName = 'PageBreak';
}

/** Rows that begin a page because somebody said so. */
export class HorizontalPageBreaks extends HostCollection {
  static override apiName = 'PageBreakCollection';
  private readonly layout: PageLayout;
  constructor(host: HostContext, sheet: FWorksheet) {
    super();
    this.layout = new PageLayout(host, sheet);
  }
  private get rows(): readonly number[] {
    return this.layout.print.breaks ?? [];
  }
  items(): readonly PageBreak[] {
    return this.rows.map(() => new PageBreak());
  }
  GetCount(): number {
    return this.rows.length;
  }
  Add(range: string | Range): PageBreak {
    const { top } = this.layout.area(range, 'PageBreakCollection.add');
    if (top === 0) throw invalidArgument('PageBreakCollection.add');
    this.layout.change({ breaks: [...new Set([...this.rows, top])].sort((a, b) => a - b) });
    return new PageBreak();
  }
  RemovePageBreaks(): void {
    const { breaks, ...print } = this.layout.print;
    if (breaks) this.layout.replace(print);
  }
}
