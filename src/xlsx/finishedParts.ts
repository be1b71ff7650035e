import type { Workbook } from '../core/workbook/workbook';
import { fittedRows } from '../core/workbook/fittedRows';
import { formulaForFile } from './formulaText';
import { namesXml } from './writtenNames';
import { ERROR_MARK, NO_TABLE_STYLE } from './writtenSheet';
import { xmlText } from './writtenText';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Neither who nor when: the same workbook always gives the same file. */
const CORE =
  `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/"/>';

const APPLICATION =
  `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  '<Application>SHNOR for Excel</Application></Properties>';

const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const isInt32 = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 2 ** 31;

function propertyXml(value: string | number | boolean): string {
  if (typeof value === 'string') return `<vt:lpwstr>${xmlText(value)}</vt:lpwstr>`;
  if (typeof value === 'boolean') return `<vt:bool>${value}</vt:bool>`;
  return isInt32(value) ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}

function customProperties(properties: NonNullable<Workbook['properties']>): string {
  // Numbers 0 and 1 are taken.
  const list = [...properties].map(
    ([name, value], index) =>
      `<property fmtid="${FORMAT_ID}" pid="${index + 2}" name="${xmlText(name)}">${propertyXml(value)}</property>`,
  );
  return (
    `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${list.join('')}</Properties>`
  );
}

const MARKED_ERROR = new RegExp(` t="str">(<f>[^<]*</f>)<v>${ERROR_MARK}([^<]*)</v>`, 'g');

/** Errors among the results of formulas. */
const withErrors = (xml: string): string =>
  xml.includes(ERROR_MARK) ? xml.replace(MARKED_ERROR, ' t="e">$1<v>$2</v>') : xml;

/** Spaces at the ends are escaped already, and those inside need no saying. */
const withoutSpace = (xml: string): string => xml.replaceAll(' xml:space="preserve"', '');

/** A table's part, with the formulas that its new rows get. */
function finishedTable(xml: string, { sheets }: Workbook, part: string): string {
  const tables = sheets.flatMap(({ tables = [] }) => tables);
  const { formulas = [] } = tables[Number(/(\d+)\.xml$/.exec(part)?.[1]) - 1] ?? {};
  let column = 0;
  return xml
    .replace(` name="${NO_TABLE_STYLE}"`, '')
    .replace(/(<tableColumn [^>]*)\/>/g, (whole: string, start: string) => {
      const formula = formulas[column++];
      if (formula === undefined) return whole;
      const text = xmlText(formulaForFile(formula));
      return `${start}><calculatedColumnFormula>${text}</calculatedColumnFormula></tableColumn>`;
    });
}

const ROW = /<row r="(\d+)"(?![^>]* ht=)/g;

/** Rows that need more than one line say so. */
function withFittedRows(xml: string, { sheets }: Workbook, part: string): string {
  const sheet = sheets[Number(/(\d+)\.xml$/.exec(part)?.[1]) - 1];
  const heights = sheet ? fittedRows(sheet) : new Map<number, number>();
  if (heights.size === 0) return xml;
  return xml.replace(ROW, (start, row: string) => {
    const height = heights.get(Number(row) - 1);
    return height === undefined ? start : `${start} ht="${height}"`;
  });
}

const SCATTER_SERIES = /(<\/c:tx>)(?:<c:spPr><a:solidFill>(.*?)<\/a:solidFill>.*?<\/c:spPr>)?(?=<c:xVal>)/g;

/** Points without a line between them, which the writer draws whatever the style of the chart says. */
const withBarePoints = (xml: string): string =>
  xml.replace(SCATTER_SERIES, (_, name: string, color: string | undefined) => {
    const fill = color === undefined ? '' : `<a:solidFill>${color}</a:solidFill>`;
    const look = fill === '' ? '' : `<c:spPr>${fill}</c:spPr>`;
    return (
      `${name}<c:spPr>${fill}<a:ln><a:noFill/></a:ln></c:spPr>` +
      `<c:marker><c:symbol val="circle"/><c:size val="7"/>${look}</c:marker>`
    );
  });

const LEGEND = /<c:legend>.*?<\/c:legend>/s;
const VALUE_AXIS =
  /(<c:valAx>.*?<c:scaling><c:orientation val="minMax"\/>)(<\/c:scaling>.*?)(?=<c:crossAx )/gs;
const NO_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';

/** One series is named by the title; bars that do not begin at zero would show differences that are not there. */
function withPlainFrame(xml: string): string {
  const isOne = xml.split('<c:ser>').length === 2 && !/<c:(?:pie|doughnut)Chart>/.test(xml);
  const isBar = xml.includes('<c:barChart>');
  const named = isOne ? xml.replace(LEGEND, '') : xml;
  return named.replace(
    VALUE_AXIS,
    (_, scaling: string, rest: string) => `${scaling}${isBar ? '<c:min val="0"/>' : ''}${rest}${NO_TICKS}`,
  );
}

type Finish = (xml: string, workbook: Workbook, part: string) => string;

const FINISHES: readonly (readonly [RegExp, Finish])[] = [
  [/^docProps\/core\.xml$/, () => CORE],
  [/^docProps\/app\.xml$/, () => APPLICATION],
  [/^docProps\/custom\.xml$/, (_, { properties }) => customProperties(properties ?? new Map())],
  [/^xl\/workbook\.xml$/, (xml, workbook) => xml.replace('<calcPr', () => `${namesXml(workbook)}<calcPr`)],
  [
    /^xl\/worksheets\/sheet\d+\.xml$/,
    (xml, workbook, part) => withFittedRows(withErrors(xml), workbook, part),
  ],
  [/^xl\/sharedStrings\.xml$/, withoutSpace],
  [/^xl\/tables\/table\d+\.xml$/, finishedTable],
  [/^xl\/charts\/chart\d+\.xml$/, (xml) => withPlainFrame(withBarePoints(xml))],
];

/** What has to be done to a part that the writer made; undefined = nothing. */
export const finishOf = (part: string): Finish | undefined => FINISHES.find(([name]) => name.test(part))?.[1];
