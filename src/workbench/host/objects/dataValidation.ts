import { areasEqual, areasOverlap } from '../../../core/workbook/areas';
import type { ISheetDataValidationRule } from '@univerjs/core';
import type { Area, Comparison, Validation, ValidationRule } from '../../../core/workbook/workbook';
import { gridValidation, validationOf } from '../../grid/validationRule';
import { HostObject, invalidArgument } from '../hostObject';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** Data validation of a range. Excel keeps the rule, the prompt and the alert as three properties. */

interface BasicRule {
  formula1: number | string | Range;
  formula2?: number | string | Range;
  operator: string;
}
interface OfficeRule {
  list?: { inCellDropDown: boolean; source: string | Range };
  wholeNumber?: BasicRule;
  decimal?: BasicRule;
  date?: BasicRule;
  time?: BasicRule;
  textLength?: BasicRule;
  custom?: { formula: string };
}
interface Alert {
  message: string;
  title: string;
  style?: string;
}

const TYPES = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;
const MAX_LIST = 255;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const operand = (value: number | string | Range): number | string =>
  value instanceof HostObject ? `=${value.Address}` : value;

function ruleFrom(rule: OfficeRule): ValidationRule {
  if (rule.list) {
    const { source } = rule.list;
    if (source instanceof HostObject) return { type: 'list', source: `=${source.Address}` };
    if (source.startsWith('=')) return { type: 'list', source };
    if (source.length > MAX_LIST) throw invalidArgument('DataValidation.rule');
    return { type: 'list', source: source.split(',') };
  }
  if (rule.custom) return { type: 'custom', formula: rule.custom.formula };
  for (const [office, type] of Object.entries(TYPES)) {
    const basic = rule[office as keyof typeof TYPES];
    if (!basic) continue;
    const second =
      basic.formula2 === undefined || basic.formula2 === '' ? {} : { second: operand(basic.formula2) };
    const comparison = COMPARISONS[basic.operator];
    if (!comparison) throw invalidArgument('DataValidation.rule');
    return { type, comparison, first: operand(basic.formula1), ...second };
  }
  throw invalidArgument('DataValidation.rule');
}

function officeRule(rule: ValidationRule): OfficeRule {
  if (rule.type === 'custom') return { custom: { formula: rule.formula } };
  if (rule.type === 'list') {
    const source = typeof rule.source === 'string' ? rule.source : rule.source.join(',');
    return { list: { inCellDropDown: true, source } };
  }
  const name = (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((key) => TYPES[key] === rule.type);
  const operator = Object.keys(COMPARISONS).find((key) => COMPARISONS[key] === rule.comparison) ?? '';
  const basic = { formula1: rule.first, formula2: rule.second ?? '', operator };
  return { [name ?? 'wholeNumber']: basic };
}

export class DataValidation extends HostObject {
  static override apiName = 'DataValidation';
  static override scalars = ['Type', 'Rule', 'Prompt', 'ErrorAlert', 'IgnoreBlanks'];

  /** One range, or several that share the rule. */
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  private get range(): Range {
    const [first] = this.ranges;
    if (!first) throw invalidArgument('DataValidation');
    return first;
  }

  /** All rules of the sheet, as the grid keeps them. */
  private rules(): ISheetDataValidationRule[] {
    return this.range.sheet.getDataValidations().map((rule) => rule.rule as ISheetDataValidationRule);
  }

  private get current(): Validation | null {
    const { area } = this.range;
    const found =
      this.rules().find((rule) => validationOf(rule)?.areas.some((known) => areasEqual(known, area))) ??
      this.rules().find((rule) =>
        validationOf(rule)?.areas.some((known) =>
          areasOverlap(known, { ...area, bottom: area.top, right: area.left }),
        ),
      );
    return found ? validationOf(found) : null;
  }

  private replace(validation: Validation): void {
    for (const range of this.ranges) range.assertEditable('DataValidation');
    this.Clear();
    const { host, sheet, area } = this.range;
    const areas = this.ranges.map((range) => range.area);
    for (const each of areas) host.grid.grow(sheet, each.bottom, each.right);
    const uid = `dv-${sheet.getSheetId()}-${area.top}-${area.left}-${area.bottom}-${area.right}`;
    const target = { unitId: host.grid.book.getId(), subUnitId: sheet.getSheetId() };
    host.grid.api.syncExecuteCommand('data-validation.mutation.addRule', {
      ...target,
      rule: gridValidation({ ...validation, areas }, uid),
    });
  }

  get Type(): string {
    const type = this.current?.rule.type;
    return type === undefined ? 'None' : type === 'whole' ? 'WholeNumber' : pascal(type);
  }
  get Rule(): OfficeRule | null {
    return this.current ? officeRule(this.current.rule) : {};
  }
  set Rule(rule: OfficeRule) {
    this.replace({ ...this.current, areas: [], rule: ruleFrom(rule) });
  }
  get Prompt(): object {
    const prompt = this.current?.prompt;
    return { message: prompt?.text ?? '', title: prompt?.title ?? '', showPrompt: prompt !== undefined };
  }
  set Prompt(prompt: Alert) {
    if (prompt.message.length > MAX_LIST || prompt.title.length > 32)
      throw invalidArgument('DataValidation.prompt');
    this.change({ prompt: { title: prompt.title, text: prompt.message } }, 'DataValidation.prompt');
  }
  get ErrorAlert(): object {
    const error = this.current?.error;
    return {
      message: error?.text ?? '',
      title: error?.title ?? '',
      showAlert: error !== undefined,
      style: pascal(error?.style ?? 'stop'),
    };
  }
  set ErrorAlert(alert: Alert) {
    const style = camel(alert.style ?? 'Stop') as 'stop' | 'warning' | 'information';
    this.change({ error: { title: alert.title, text: alert.message, style } }, 'DataValidation.errorAlert');
  }
  get IgnoreBlanks(): boolean {
    return this.current?.allowBlank ?? true;
  }
  set IgnoreBlanks(allowBlank: boolean) {
    this.change({ allowBlank }, 'DataValidation.ignoreBlanks');
  }
  private change(part: Partial<Validation>, location: string): void {
    const { current } = this;
    if (!current) throw invalidArgument(location);
    this.replace({ ...current, ...part });
  }

  Clear(): void {
    const { host, sheet } = this.range;
    const isMine = (known: Area) => this.ranges.some((range) => areasOverlap(known, range.area));
    const ruleIds = this.rules()
      .filter((rule) => validationOf(rule)?.areas.every(isMine))
      .map((rule) => rule.uid);
    if (ruleIds.length === 0) return;
    host.grid.api.syncExecuteCommand('data-validation.mutation.removeRule', {
      unitId: host.grid.book.getId(),
      subUnitId: sheet.getSheetId(),
      ruleId: ruleIds,
    });
  }

  get Worksheet(): Worksheet {
    return this.range.Worksheet;
  }
}
