import { formulaForFile, formulaFromFile } from './formulaText';

it.each([
  ['=SUM(A1:A9)', 'SUM(A1:A9)'],
  ['=IFS(A1>0,1)', '_xlfn.IFS(A1>0,1)'],
  ['=FILTER(A:A,B:B)', '_xlfn._xlws.FILTER(A:A,B:B)'],
  ['=TEXTJOIN("; ",TRUE,SORT(A1:A9))', '_xlfn.TEXTJOIN("; ",TRUE,_xlfn._xlws.SORT(A1:A9))'],
  ['="IFS("&MYIFS(1)&X.IFS(1)', '"IFS("&MYIFS(1)&X.IFS(1)'],
  ["='IFS('!A1", "'IFS('!A1"],
])('%s', (shown, filed) => {
  expect(formulaForFile(shown)).toBe(filed);
  expect(formulaFromFile(filed)).toBe(shown);
});

it('leaves prefixes in texts alone', () => {
  expect(formulaFromFile('"_xlfn."&_xlfn.IFS(1,2)')).toBe('="_xlfn."&IFS(1,2)');
});
