import { splitSheetAddress, parseArea } from '../workbook/address';
import { numberFromText } from '../values/readNumber';
import type { FunctionId } from './sheetFunctions';

/** An argument as a person wrote it into a field: nothing, a range, a number, or a text. */
export type WrittenArgument =
  | { readonly type: 'none' }
  | { readonly type: 'range'; readonly address: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly text: string };

/** `'План 2025'!B2:B9` and `B:B` are ranges, `0,1` is a number, «рост» is a text. */
export function writtenArgument(field: string): WrittenArgument {
  const text = field.trim();
  if (text === '') return { type: 'none' };
  if (parseArea(splitSheetAddress(text).address)) return { type: 'range', address: text };
  const value = numberFromText(text);
  return value === null ? { type: 'text', text } : { type: 'number', value };
}

function argumentText(argument: WrittenArgument): string {
  switch (argument.type) {
    case 'none':
      return '';
    case 'range':
      return argument.address;
    case 'number':
      return String(argument.value);
    case 'text':
      return `"${argument.text.replaceAll('"', '""')}"`;
  }
}

/** A formula in English notation, as code writes it; arguments left out at the end are dropped. */
export function writtenCall(id: FunctionId, fields: readonly string[]): string {
  const args = fields.map((field) => argumentText(writtenArgument(field)));
  while (args.length > 0 && args.at(-1) === '') args.pop();
  return `=SHNOR.${id}(${args.join(',')})`;
}
