import { isDateFormat, isDurationFormat } from '../core/workbook/date';

/**
 * Formats that files name by number alone (ECMA-376 part 1, 18.8.30). Numbers 14 and 22 mean "as this computer
 * writes dates"; here that is the Russian way.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'dd.mm.yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd.mm.yyyy h:mm'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;[Red]-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;[Red]-#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** Code of a format by its number: the file's own first, then the built-in ones; undefined = General. */
export function numberFormatOf(id: number, own: ReadonlyMap<number, string>): string | undefined {
  const code = own.get(id) ?? BUILT_IN.get(id);
  return code === undefined || code === '' || /^general$/i.test(code) ? undefined : code;
}

const isPercent = (code: string): boolean => code.replace(/"[^"]*"|\\./g, '').includes('%');

/** Whether a format changes what a number means: a date, a share, a text. Others are a matter of looks. */
export const isMeaningful = (code: string): boolean => code === '@' || isPercent(code) || isDateFormat(code);

/**
 * Whether numbers under this format count days from the beginning of the file's calendar. Those shown as a time
 * alone do as well, for their whole part is the day; a duration is as long in any calendar.
 */
export const countsDays = (code: string | undefined): boolean =>
  isDateFormat(code) && !isDurationFormat(code);
