import type { FWorksheet } from '@univerjs/sheets/facade';
import { HostObject } from '../hostObject';
import type { HostContext } from './context';
import { Range } from './range';

/** Frozen rows and columns. */
export class WorksheetFreezePanes extends HostObject {
  static override apiName = 'WorksheetFreezePanes';
  constructor(
    private readonly host: HostContext,
    private readonly sheet: FWorksheet,
  ) {
    super();
  }
  private freeze(rows: number, columns: number): void {
    this.sheet.setFreeze({ startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns });
  }
  FreezeAt(range: string | Range): void {
    const { area } = range instanceof Range ? range : Range.at(this.host, this.sheet, range);
    this.freeze(area.bottom + 1, area.right + 1);
  }
  FreezeRows(count: number): void {
    this.freeze(count, 0);
  }
  FreezeColumns(count: number): void {
    this.freeze(0, count);
  }
  Unfreeze(): void {
    this.sheet.cancelFreeze();
  }
  GetLocationOrNullObject(): Range | null {
    const { ySplit, xSplit } = this.sheet.getFreeze();
    if (ySplit === 0 && xSplit === 0) return null;
    const address = xSplit === 0 ? `1:${ySplit}` : undefined;
    if (address) return Range.at(this.host, this.sheet, address);
    const bottom = ySplit === 0 ? 1_048_575 : ySplit - 1;
    return new Range(this.host, this.sheet, { top: 0, left: 0, bottom, right: xSplit - 1 });
  }
}
