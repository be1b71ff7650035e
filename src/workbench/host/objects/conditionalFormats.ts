import { areasOverlap } from '../../../core/workbook/areas';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type {
  Comparison,
  ConditionalFormat as Value,
  ConditionalRule,
} from '../../../core/workbook/workbook';
import { conditionalFormatOf, gridConditionalFormat } from '../../grid/conditionalRule';
import { HostCollection, HostObject, invalidArgument, itemNotFound } from '../hostObject';
import type { Range } from './range';

/** Conditional formats of a range: «custom» (a formula) and «cell value». */

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};
/** A rule is not in force until it has its formula or comparison. */
const UNSET: ConditionalRule = { type: 'formula', formula: '=FALSE' };

class ConditionalFormat extends HostObject {
  static override apiName = 'ConditionalFormat';
  static override scalars = ['Id', 'Type', 'StopIfTrue', 'Priority'];

  constructor(
    private readonly range: Range,
    readonly Id: string,
    readonly Type: 'Custom' | 'CellValue',
  ) {
    super();
  }
  private get rules(): IConditionFormattingRule[] {
    return this.range.sheet.getConditionalFormattingRules();
  }
  get value(): Value {
    const rule = this.rules.find((known) => known.cfId === this.Id);
    const value = rule ? conditionalFormatOf(rule) : null;
    if (!value) throw invalidArgument('ConditionalFormat');
    return value;
  }
  change(part: Partial<Value>): void {
    this.range.sheet.setConditionalFormattingRule(
      this.Id,
      gridConditionalFormat({ ...this.value, ...part }, this.Id),
    );
  }
  get Priority(): number {
    return this.rules.findIndex((known) => known.cfId === this.Id);
  }
  get StopIfTrue(): boolean {
    return this.value.stopIfTrue ?? false;
  }
  set StopIfTrue(stopIfTrue: boolean) {
    this.change({ stopIfTrue });
  }
  get Custom(): CustomConditionalFormat {
    if (this.Type !== 'Custom') throw invalidArgument('ConditionalFormat.custom');
    return new CustomConditionalFormat(this);
  }
  get CellValue(): CellValueConditionalFormat {
    if (this.Type !== 'CellValue') throw invalidArgument('ConditionalFormat.cellValue');
    return new CellValueConditionalFormat(this);
  }
  Delete(): void {
    this.range.sheet.deleteConditionalFormattingRule(this.Id);
  }
}

class ConditionalRangeFont extends HostObject {
  static override apiName = 'ConditionalRangeFont';
  static override scalars = ['Color', 'Bold', 'Italic', 'Strikethrough'];
  constructor(private readonly format: ConditionalFormat) {
    super();
  }
  private set(part: Value['format']): void {
    this.format.change({ format: { ...this.format.value.format, ...part } });
  }
  get Color(): string | null {
    return this.format.value.format.color ?? null;
  }
  set Color(color: string) {
    this.set({ color });
  }
  get Bold(): boolean {
    return this.format.value.format.bold ?? false;
  }
  set Bold(bold: boolean) {
    this.set({ bold });
  }
  get Italic(): boolean {
    return this.format.value.format.italic ?? false;
  }
  set Italic(italic: boolean) {
    this.set({ italic });
  }
  get Strikethrough(): boolean {
    return this.format.value.format.strike ?? false;
  }
  set Strikethrough(strike: boolean) {
    this.set({ strike });
  }
}

class ConditionalRangeFill extends HostObject {
  static override apiName = 'ConditionalRangeFill';
  static override scalars = ['Color'];
  constructor(private readonly format: ConditionalFormat) {
    super();
  }
  get Color(): string {
    return this.format.value.format.fill ?? '#FFFFFF';
  }
  set Color(fill: string) {
    this.format.change({ format: { ...this.format.value.format, fill } });
  }
}

class ConditionalRangeFormat extends HostObject {
  static override apiName = 'ConditionalRangeFormat';
  constructor(private readonly format: ConditionalFormat) {
    super();
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.format);
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.format);
  }
}

class ConditionalFormatRule extends HostObject {
  static override apiName = 'ConditionalFormatRule';
  static override scalars = ['Formula'];
  constructor(private readonly format: ConditionalFormat) {
    super();
  }
  get Formula(): string {
    const { rule } = this.format.value;
    return rule.type === 'formula' ? rule.formula : '';
  }
  set Formula(formula: string) {
    this.format.change({ rule: { type: 'formula', formula } });
  }
}

class CustomConditionalFormat extends HostObject {
  static override apiName = 'CustomConditionalFormat';
  constructor(private readonly format: ConditionalFormat) {
    super();
  }
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.format);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.format);
  }
}

class CellValueConditionalFormat extends HostObject {
  static override apiName = 'CellValueConditionalFormat';
  static override scalars = ['Rule'];
  constructor(private readonly format: ConditionalFormat) {
    super();
  }
  get Rule(): object {
    const { rule } = this.format.value;
    if (rule.type !== 'cell') return {};
    const operator = Object.keys(COMPARISONS).find((key) => COMPARISONS[key] === rule.comparison);
    return { formula1: String(rule.first), formula2: String(rule.second ?? ''), operator };
  }
  set Rule(rule: { formula1: string; formula2?: string; operator: string }) {
    const comparison = COMPARISONS[rule.operator];
    if (!comparison) throw invalidArgument('CellValueConditionalFormat.rule');
    const second = rule.formula2 ? { second: Number(rule.formula2.replace(/^=/, '')) } : {};
    const first = Number(rule.formula1.replace(/^=/, ''));
    this.format.change({ rule: { type: 'cell', comparison, first, ...second } });
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.format);
  }
}

export class ConditionalFormatCollection extends HostCollection {
  static override apiName = 'ConditionalFormatCollection';
  /** One range, or several that share the format. */
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  private get range(): Range {
    const [first] = this.ranges;
    if (!first) throw invalidArgument('ConditionalFormatCollection');
    return first;
  }
  private mine(): { id: string; value: Value }[] {
    return this.range.sheet
      .getConditionalFormattingRules()
      .map((rule) => ({ id: rule.cfId, value: conditionalFormatOf(rule) }))
      .filter((rule): rule is { id: string; value: Value } => rule.value !== null)
      .filter(({ value }) =>
        value.areas.some((known) => this.ranges.some(({ area }) => areasOverlap(known, area))),
      );
  }
  items(): readonly ConditionalFormat[] {
    return this.mine().map(
      ({ id, value }) =>
        new ConditionalFormat(this.range, id, value.rule.type === 'cell' ? 'CellValue' : 'Custom'),
    );
  }
  GetCount(): number {
    return this.items().length;
  }
  GetItem(id: string): ConditionalFormat {
    const item = this.items().find((known) => known.Id === id);
    if (!item) throw itemNotFound('ConditionalFormatCollection.getItem');
    return item;
  }
  GetItemAt(index: number): ConditionalFormat {
    const item = this.items()[index];
    if (!item) throw invalidArgument('ConditionalFormatCollection.getItemAt');
    return item;
  }
  Add(type: string): ConditionalFormat {
    if (type !== 'Custom' && type !== 'CellValue') throw invalidArgument('ConditionalFormatCollection.add');
    const { host, sheet } = this.range;
    const areas = this.ranges.map((range) => range.area);
    for (const range of this.ranges) {
      range.assertEditable('ConditionalFormatCollection.add');
      host.grid.grow(sheet, range.area.bottom, range.area.right);
    }
    const used = new Set(sheet.getConditionalFormattingRules().map((rule) => rule.cfId));
    let number = used.size;
    while (used.has(`cf-${number}`)) number++;
    const id = `cf-${number}`;
    sheet.addConditionalFormattingRule(gridConditionalFormat({ areas, rule: UNSET, format: {} }, id));
    return new ConditionalFormat(this.range, id, type);
  }
  ClearAll(): void {
    for (const { id } of this.mine()) this.range.sheet.deleteConditionalFormattingRule(id);
  }
}
