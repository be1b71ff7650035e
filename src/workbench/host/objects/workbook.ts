import { HostObject, invalidArgument } from '../hostObject';
import type { HostContext } from './context';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheet';

/** The workbook and what hangs on it beside sheets. */

/** The first bytes of every .xlsx, in base64. */
const ZIP = 'UEsDB';

/** A workbook that was made of bytes and is not on screen yet. */
class WorkbookCreated extends HostObject {
  static override apiName = 'WorkbookCreated';
  readonly Id = '{created}';
  constructor(
    private readonly host: HostContext,
    private readonly base64: string,
  ) {
    super();
  }
  Open(): void {
    this.host.open(this.base64);
  }
}

class Application extends HostObject {
  static override apiName = 'Application';
  static override scalars = ['CalculationMode'];
  CalculationMode = 'Automatic';
  constructor(private readonly host: HostContext) {
    super();
  }
  CreateWorkbook(base64: string): WorkbookCreated {
    if (!base64.startsWith(ZIP)) throw invalidArgument('Application.createWorkbook');
    return new WorkbookCreated(this.host, base64);
  }
  Calculate(): void {}
  /** Nothing to suspend here: the grid draws when the batch is over. */
  SuspendScreenUpdatingUntilNextSync(): void {}
  SuspendApiCalculationUntilNextSync(): void {}
}

class Runtime extends HostObject {
  static override apiName = 'Runtime';
  static override scalars = ['EnableEvents'];
  constructor(private readonly host: HostContext) {
    super();
  }
  get EnableEvents(): boolean {
    return this.host.eventsEnabled;
  }
  set EnableEvents(enabled: boolean) {
    this.host.eventsEnabled = enabled;
  }
}

class WorkbookProtection extends HostObject {
  static override apiName = 'WorkbookProtection';
  static override scalars = ['Protected'];
  constructor(private readonly host: HostContext) {
    super();
  }
  get Protected(): boolean {
    return this.host.grid.bookExtras().isProtected ?? false;
  }
  Protect(): void {
    this.host.grid.setBookExtras({ isProtected: true });
  }
  Unprotect(): void {
    this.host.grid.setBookExtras({ isProtected: false });
  }
}

export class Workbook extends HostObject {
  static override apiName = 'Workbook';
  static override scalars = ['Name'];
  readonly Application: Application;
  constructor(private readonly host: HostContext) {
    super();
    this.Application = new Application(host);
  }
  get Name(): string {
    return this.host.grid.book.getName();
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.host);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.host);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.host);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.host);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.host);
  }
  GetSelectedRange(): Range {
    const sheet = this.host.grid.book.getActiveSheet();
    const range = sheet.getActiveRange()?.getRange();
    const area = range
      ? { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn }
      : { top: 0, left: 0, bottom: 0, right: 0 };
    return new Range(this.host, sheet, area);
  }
  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }
}
