import { cleanBook } from '../../../tests/defects/cleanBook';
import { DEFECTS } from '../../../tests/defects/defects';
import { placeOf, spoiledSheet } from '../../../tests/defects/spoiled';
import { bookFrom } from '../../../tests/ruleSentences';
import { programmes } from '../../programmes';
import { rules } from '../../rules';
import { completed, revalidate } from './revalidate';
import { validate } from './validate';

const TODAY = '2026-02-01';
const [preset] = programmes.filter(({ id }) => id === 'orel');
if (!preset) throw new Error('no preset');
const sheets = cleanBook(preset);
const before = bookFrom(sheets, TODAY);
const issues = validate(before, rules);

test.each(DEFECTS.map((defect) => [`${defect.template}: ${defect.kind}`, defect] as const))(
  '%s: a re-check says what a check of the whole says',
  async (_, defect) => {
    const sheet = sheets.find(({ stamp }) => stamp?.id === defect.template);
    const place = sheet && placeOf(sheet, 7);
    const spoiled = place && defect.spoil(place);
    if (!sheet || !place || !spoiled) return;
    const edited = spoiledSheet(sheet, place, spoiled);
    const after = bookFrom(
      sheets.map((each) => (each === sheet ? edited : each)),
      TODAY,
    );
    const rows = new Set(spoiled.changes.map(([row]) => row));
    const rechecked = revalidate({ before, issues, after, sheet: sheet.name, rows }, rules);
    let turns = 0;
    const turn = () => {
      turns++;
      return Promise.resolve();
    };
    expect(await completed(rechecked, after, rules, turn)).toEqual(validate(after, rules));
    expect(turns).toBe(rechecked.left.length);
  },
);

test('rules of a row are asked at once, those that look further are left', () => {
  const sheet = sheets.find(({ stamp }) => stamp?.id === 'roadmap');
  const place = sheet && placeOf(sheet, 1);
  const defect = DEFECTS.find(({ kind }) => kind === 'nobody responsible');
  const spoiled = place && defect?.spoil(place);
  if (!sheet || !place || !spoiled) throw new Error('no defect');
  const edited = spoiledSheet(sheet, place, spoiled);
  const after = bookFrom(
    sheets.map((each) => (each === sheet ? edited : each)),
    TODAY,
  );
  const rows = new Set(spoiled.changes.map(([row]) => row));
  const { issues: found, left } = revalidate({ before, issues, after, sheet: sheet.name, rows }, rules);
  expect(found.map(({ code }) => code)).toContain('RESPONSIBLE-001');
  const codes = left.map(({ code }) => code);
  expect(codes).toContain('NUMBER-001');
  expect(codes).not.toContain('TERM-001');
});

test('an edit above the table leaves every rule to be asked', () => {
  const sheet = sheets.find(({ stamp }) => stamp?.id === 'roadmap');
  const rechecked = revalidate(
    { before, issues, after: before, sheet: sheet?.name ?? '', rows: new Set([2]) },
    rules,
  );
  expect(rechecked).toEqual({ issues, left: rules });
});
