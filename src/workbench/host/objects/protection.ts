import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Protection } from '../../../core/workbook/workbook';
import { HostError, HostObject } from '../hostObject';
import type { HostContext } from './context';

/** Office.js options beside those of the Workbook value. */
const OPTIONS = {
  allowAutoFilter: 'allowFilter',
  allowSort: 'allowSort',
  allowInsertRows: 'allowInsertRows',
  allowDeleteRows: 'allowDeleteRows',
  allowFormatCells: 'allowFormatCells',
  allowFormatColumns: 'allowFormatColumns',
  allowFormatRows: 'allowFormatRows',
} as const satisfies Record<string, keyof Protection>;

export class WorksheetProtection extends HostObject {
  static override apiName = 'WorksheetProtection';
  static override scalars = ['Protected', 'Options'];
  constructor(
    private readonly host: HostContext,
    private readonly sheet: FWorksheet,
  ) {
    super();
  }
  private get current(): Protection | undefined {
    return this.host.grid.sheetExtras(this.sheet).protection;
  }
  get Protected(): boolean {
    return this.current !== undefined;
  }
  get Options(): object | null {
    if (!this.current) return null;
    const { current } = this;
    return Object.fromEntries(
      Object.entries(OPTIONS).map(([office, own]) => [office, current[own] ?? false]),
    );
  }
  Protect(options?: Partial<Record<keyof typeof OPTIONS, boolean>>): void {
    if (this.current) {
      throw new HostError(
        'InvalidOperation',
        'This operation is not permitted for the current object.',
        'WorksheetProtection.protect',
      );
    }
    const allowed = Object.entries(OPTIONS).filter(([office]) => options?.[office as keyof typeof OPTIONS]);
    const protection: Protection = Object.fromEntries(allowed.map(([, own]) => [own, true]));
    this.host.grid.setSheetExtras(this.sheet, { protection });
  }
  Unprotect(): void {
    this.host.grid.setSheetExtras(this.sheet, { protection: undefined });
  }
}
