import type { FileReading } from '../../core/collection/submission';
import type { Form, FormLine } from '../../core/collection/form';

/**
 * Gives equal texts of many readings one place in memory: names of lines and columns are the same in every form, and
 * there are thousands of them. What is not needed once a form is known goes.
 */
export function shared(): (reading: FileReading) => FileReading {
  const texts = new Map<string, string>();
  const once = <T>(value: T): T => {
    if (typeof value !== 'string') return value;
    const known = texts.get(value);
    if (known !== undefined) return known as T;
    texts.set(value, value);
    return value;
  };
  const record = (values: FormLine['values']): FormLine['values'] => {
    const own: Record<string, FormLine['values'][string]> = {};
    for (const id in values) own[id] = once(values[id] ?? null);
    return own;
  };
  const form = (each: Form): Form => ({
    ...each,
    sheet: once(each.sheet),
    period: once(each.period),
    above: each.stamped || each.school !== '' ? [] : each.above,
    lines: each.lines.map(({ row, values, others }) => ({
      row,
      values: record(values),
      others: record(others),
    })),
  });
  return (reading) => (reading.is === 'read' ? { ...reading, forms: reading.forms.map(form) } : reading);
}
