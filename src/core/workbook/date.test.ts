import fc from 'fast-check';
import {
  calendarDay,
  isDateFormat,
  isDurationFormat,
  isoToSerial,
  serialOf,
  serialToIso,
  timeOfDay,
} from './date';

/** Pairs that Excel shows. */
const KNOWN: readonly (readonly [number, string])[] = [
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [367, '1901-01-01'],
  [25569, '1970-01-01'],
  [42248, '2015-09-01'],
  [43890, '2020-02-29'],
  [44058, '2020-08-15'],
  [2958465, '9999-12-31'],
];

describe('serials', () => {
  it.each(KNOWN)('%i is %s', (serial, iso) => {
    expect(serialToIso(serial)).toBe(iso);
    expect(isoToSerial(iso)).toBe(serial);
    const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
    expect(serialOf(year, month, day)).toBe(serial);
    expect(calendarDay(serial)).toEqual({ year, month, day });
  });

  it.each([60, 60.5, 0, 0.5, -1, 2958466, NaN, Infinity])('%d is no day', (serial) => {
    expect(serialToIso(serial)).toBeNull();
    expect(calendarDay(serial)).toBeNull();
  });

  it('drops the time', () => {
    expect(serialToIso(44058.999)).toBe('2020-08-15');
  });

  it.each([
    '2020-02-30',
    '2019-02-29',
    '2020-13-01',
    '2020-00-10',
    '20-1-1',
    '',
    '2020-08-15T00:00',
    '1899-12-31',
  ])('«%s» is no date', (iso) => {
    expect(isoToSerial(iso)).toBeNull();
  });

  it('every serial but 60 has its day, and days follow one another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2958464 }), (serial) => {
        fc.pre(serial !== 60 && serial !== 59);
        expect(isoToSerial(serialToIso(serial) as string)).toBe(serial);
        expect((serialToIso(serial + 1) as string) > (serialToIso(serial) as string)).toBe(true);
      }),
    );
  });

  it('agrees with the calendar of JavaScript after February 1900', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        expect(serialToIso(serial)).toBe(new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
});

describe('times', () => {
  it.each([
    [0, '00:00'],
    [0.5, '12:00'],
    [42248.604166666664, '14:30'],
    [0.25001157407407406, '06:00:01'],
    [0.999999999, '00:00'],
  ])('%d shows %s', (fraction, shown) => {
    expect(timeOfDay(fraction)).toBe(shown);
  });

  it('reads back every second of a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399 }), (second) => {
        const [hours = 0, minutes = 0, seconds = 0] = timeOfDay(second / 86_400)
          .split(':')
          .map(Number);
        expect(hours * 3600 + minutes * 60 + seconds).toBe(second);
      }),
    );
  });
});

describe('formats', () => {
  it.each([
    'dd.mm.yyyy',
    'dd\\.mm\\.yyyy;@',
    'DD.MM.YY',
    'd-mmm-yy',
    'mmm-yy',
    'mmmm',
    'yyyy',
    '[$-FC19]dd\\ mmmm\\ yyyy\\ "г.";@',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    '[$-419]d mmm;@',
    'yyyy"-"mm"-"dd',
    'dd/mm/yyyy\\ hh:mm',
    'm/d/yy h:mm',
    'yyyy-mm-dd hh:mm:ss.000',
    'ДД.ММ.ГГГГ',
    '[=0]"";dd.mm.yyyy',
    '[Red]dd.mm.yy',
  ])('%s shows a day', (format) => {
    expect(isDateFormat(format)).toBe(true);
    expect(isDurationFormat(format)).toBe(false);
  });

  it.each(['h:mm', 'hh:mm:ss', 'h:mm AM/PM', 'mm:ss.0', '[$-F400]h:mm:ss\\ AM/PM', 'ЧЧ:ММ:СС'])(
    '%s is a time',
    (format) => {
      expect(isDateFormat(format)).toBe(true);
      expect(isDurationFormat(format)).toBe(false);
    },
  );

  it.each(['[h]:mm', '[hh]:mm:ss', '[mm]:ss', '[ss].00'])('%s is a duration', (format) => {
    expect(isDateFormat(format)).toBe(true);
    expect(isDurationFormat(format)).toBe(true);
  });

  it.each([
    undefined,
    '',
    'General',
    'general',
    'Standard',
    'Основной',
    '@',
    '0',
    '0.00',
    '#,##0.00',
    '0%',
    '0.00E+00',
    '# ?/?',
    '#,##0.00 [$₽-419]',
    '#,##0\\ "руб."',
    '0 "дней"',
    '0\\ \\d',
    '0" days"',
    '"шт." 0',
    '_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-',
    '[Red]0;[Blue]-0',
    '[>=1000]0.0,"тыс.";0',
    '"Всего: "General',
    '"дата"',
    ';;;',
    '0;"dd.mm.yyyy"',
    '#,##0_d',
    '0.0*d',
    '000-000-000 00',
  ])('%s is no date', (format) => {
    expect(isDateFormat(format)).toBe(false);
    expect(isDurationFormat(format)).toBe(false);
  });

  it('takes any text without fail, in little time', () => {
    fc.assert(fc.property(fc.string(), (format) => typeof isDateFormat(format) === 'boolean'));
    expect(isDateFormat(`${'"'.repeat(50_000)}d`)).toBe(true);
    expect(isDateFormat('['.repeat(50_000))).toBe(false);
  });
});
