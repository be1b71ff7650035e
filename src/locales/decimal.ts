/** A number with at most so many digits behind the comma, `1.98` → «1,98»; thousands are not set apart. */
export const decimalComma = (value: string | number | undefined, places = 2): string =>
  decimalPoint(value, places).replace('.', ',');

export const decimalPoint = (value: string | number | undefined, places = 2): string =>
  typeof value === 'number' ? String(Number(value.toFixed(places))) : String(value ?? '');
