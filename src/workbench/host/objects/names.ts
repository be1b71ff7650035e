import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { parseArea, splitSheetAddress } from '../../../core/workbook/address';
import { HostCollection, HostObject, invalidArgument, itemAlreadyExists, itemNotFound } from '../hostObject';
import type { HostContext } from './context';
import { Range } from './range';

type FDefinedName = ReturnType<FWorkbook['getDefinedNames']>[number];

/** Defined names of the workbook, or of one sheet. */

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const sameName = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

interface StoredName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
  readonly hidden?: boolean;
}

/** What the grid keeps of a name: its object has setters for some of it and getters for less. */
const stored = (item: FDefinedName): StoredName =>
  (item as unknown as { _definedNameParam: StoredName })._definedNameParam;

/** By the mutation itself: the command knows no two sheets with a name of the same text. */
const register = (host: HostContext, name: StoredName): void => {
  host.grid.api.syncExecuteCommand('formula.mutation.set-defined-name', {
    unitId: host.grid.book.getId(),
    ...name,
  });
};

const isReference = (text: string): boolean => parseArea(splitSheetAddress(text).address) !== null;

class NamedItem extends HostObject {
  static override apiName = 'NamedItem';
  static override scalars = ['Name', 'Formula', 'Visible', 'Scope', 'Type'];
  constructor(
    private readonly host: HostContext,
    private readonly id: string,
  ) {
    super();
  }
  /** As it is now: the grid's object keeps what it was made with. */
  private get item(): FDefinedName {
    const item = this.host.grid.book.getDefinedNames().find((each) => stored(each).id === this.id);
    if (!item) throw itemNotFound('NamedItem');
    return item;
  }
  get Name(): string {
    return this.item.getName();
  }
  get Formula(): string {
    const text = this.item.getFormulaOrRefString();
    return text.startsWith('=') ? text : `=${text}`;
  }
  set Formula(formula: string) {
    const text = formula.replace(/^=/, '');
    register(this.host, { ...stored(this.item), formulaOrRefString: isReference(text) ? text : `=${text}` });
  }
  get Visible(): boolean {
    return !stored(this.item).hidden;
  }
  set Visible(visible: boolean) {
    register(this.host, { ...stored(this.item), hidden: !visible });
  }
  get Scope(): string {
    return this.item.isWorkbookScope() ? 'Workbook' : 'Worksheet';
  }
  get Type(): string {
    return this.GetRangeOrNullObject() ? 'Range' : 'String';
  }
  GetRangeOrNullObject(): Range | null {
    const { sheet: name, address } = splitSheetAddress(this.Formula.slice(1));
    const sheet = this.host.grid.sheets().find((known) => known.getSheetName() === name);
    const area = parseArea(address);
    return sheet && area ? new Range(this.host, sheet, area) : null;
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound('NamedItem.getRange');
    return range;
  }
  Delete(): void {
    this.item.delete();
  }
}

export class NamedItemCollection extends HostCollection {
  static override apiName = 'NamedItemCollection';
  constructor(
    private readonly host: HostContext,
    private readonly sheet?: FWorksheet,
  ) {
    super();
  }
  items(): readonly NamedItem[] {
    const id = this.sheet?.getSheetId();
    return this.host.grid.book
      .getDefinedNames()
      .filter((item) => (id === undefined ? item.isWorkbookScope() : item.getLocalSheetId() === id))
      .map((item) => new NamedItem(this.host, stored(item).id));
  }
  GetCount(): number {
    return this.items().length;
  }
  GetItemOrNullObject(name: string): NamedItem | null {
    return this.items().find((item) => sameName(item.Name, name)) ?? null;
  }
  GetItem(name: string): NamedItem {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw itemNotFound('NamedItemCollection.getItem');
    return item;
  }
  Add(name: string, reference: string | Range): NamedItem {
    if (!NAME.test(name) || /^[a-z]{1,3}\d+$/i.test(name)) throw invalidArgument('NamedItemCollection.add');
    if (this.GetItemOrNullObject(name)) throw itemAlreadyExists('NamedItemCollection.add');
    const text = (reference instanceof Range ? reference.Address : reference).replace(/^=/, '');
    const taken = this.host.grid.book.getDefinedNames().map((item) => stored(item).id);
    let number = taken.length;
    while (taken.includes(`name${number}`)) number++;
    register(this.host, {
      id: `name${number}`,
      name,
      formulaOrRefString: isReference(text) ? text : `=${text}`,
      localSheetId: this.sheet?.getSheetId() ?? WORKBOOK_SCOPE,
    });
    return this.GetItem(name);
  }
}
