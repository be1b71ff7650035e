import { HostCollection, HostObject, invalidArgument, itemNotFound } from '../hostObject';
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

class CustomProperty extends HostObject {
  static override apiName = 'CustomProperty';
  static override scalars = ['Key', 'Value'];
  constructor(
    readonly Key: string,
    readonly Value: string | number | boolean,
    private readonly remove: () => void,
  ) {
    super();
  }
  Delete(): void {
    this.remove();
  }
}

class CustomPropertyCollection extends HostCollection {
  static override apiName = 'CustomPropertyCollection';
  constructor(private readonly host: HostContext) {
    super();
  }
  private get all() {
    return this.host.grid.bookExtras().properties ?? [];
  }
  items(): readonly CustomProperty[] {
    return this.all.map(([key, value]) => new CustomProperty(key, value, () => this.remove(key)));
  }
  GetCount(): number {
    return this.all.length;
  }
  GetItemOrNullObject(key: string): CustomProperty | null {
    return this.items().find((property) => property.Key === key) ?? null;
  }
  GetItem(key: string): CustomProperty {
    const property = this.GetItemOrNullObject(key);
    if (!property) throw itemNotFound('CustomPropertyCollection.getItem');
    return property;
  }
  Add(key: string, value: string | number | boolean): CustomProperty {
    const others = this.all.filter(([known]) => known !== key);
    this.host.grid.setBookExtras({ properties: [...others, [key, value]] });
    return this.GetItem(key);
  }
  private remove(key: string): void {
    this.host.grid.setBookExtras({ properties: this.all.filter(([known]) => known !== key) });
  }
}

class DocumentProperties extends HostObject {
  static override apiName = 'DocumentProperties';
  constructor(private readonly host: HostContext) {
    super();
  }
  get Custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.host);
  }
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
  get Properties(): DocumentProperties {
    return new DocumentProperties(this.host);
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
