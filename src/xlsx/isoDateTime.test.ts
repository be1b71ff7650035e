import { readIsoDateTime } from './isoDateTime';

const [DAY, TIME] = ['dd.mm.yyyy', 'hh:mm:ss'];

it.each([
  ['2015-09-01', 42248, DAY],
  ['2015-09-01T00:00:00', 42248, DAY],
  ['2015-09-01T14:30', 42248.604166666664, `${DAY} ${TIME}`],
  ['2015-09-01T14:30:00.000Z', 42248.604166666664, `${DAY} ${TIME}`],
  ['2015-09-01 14:30:00+03:00', 42248.604166666664, `${DAY} ${TIME}`],
  ['14:30:00', 0.6041666666666666, TIME],
  ['T14:30', 0.6041666666666666, TIME],
  ['1899-12-30T14:30:00', 0.6041666666666666, TIME],
  ['1899-12-31T14:30:00', 0.6041666666666666, TIME],
  ['1899-12-31', 0, TIME],
  ['1900-01-01T12:00:00', 1.5, `${DAY} ${TIME}`],
  ['PT0H11M0S', 11 / 1440, TIME],
  ['PT14H30M', 0.6041666666666666, TIME],
  ['PT30.5S', 30.5 / 86_400, TIME],
  ['PT26H', 26 / 24, '[h]:mm:ss'],
  ['P1DT2H', 26 / 24, '[h]:mm:ss'],
  ['P2D', 2, '[h]:mm:ss'],
])('%s', (text, serial, numberFormat) => {
  const moment = readIsoDateTime(text);
  expect(moment?.serial).toBeCloseTo(serial, 9);
  expect(moment?.numberFormat).toBe(numberFormat);
});

it.each([
  ...['', 'T', 'Z', '2015-13-01', '2015-02-30', '01.09.2015', '25:00', '24:00', '10:60', 'вчера'],
  ...['1812-09-07', '1899-12-29T10:00:00', 'P', 'PT', 'P1Y', 'P1M', 'PT1M1H', '-PT1H'],
])('«%s» is none', (text) => {
  expect(readIsoDateTime(text)).toBeNull();
});
