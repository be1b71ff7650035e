import { readIsoDateTime } from './isoDateTime';

it.each([
  ['2015-09-01', 42248, true, false],
  ['2015-09-01T00:00:00', 42248, true, false],
  ['2015-09-01T14:30', 42248.604166666664, true, true],
  ['2015-09-01T14:30:00.000Z', 42248.604166666664, true, true],
  ['2015-09-01 14:30:00+03:00', 42248.604166666664, true, true],
  ['14:30:00', 0.6041666666666666, false, true],
  ['T14:30', 0.6041666666666666, false, true],
])('%s', (text, serial, hasDate, hasTime) => {
  const moment = readIsoDateTime(text);
  expect(moment?.serial).toBeCloseTo(serial, 9);
  expect(moment).toMatchObject({ hasDate, hasTime });
});

it.each(['', 'T', 'Z', '2015-13-01', '2015-02-30', '01.09.2015', '25:00', '24:00', '10:60', 'вчера'])(
  '«%s» is none',
  (text) => {
    expect(readIsoDateTime(text)).toBeNull();
  },
);
