import type { Border, CellFormat, PrintSetup } from './workbook';

/** How generated sheets look: one quiet palette for templates and summaries. */

const LINE: Border = { style: 'thin', color: '#BFC7D1' };
const DASH: Border = { style: 'dashed', color: '#7F8A97' };
const DASHED = { top: DASH, right: DASH, bottom: DASH, left: DASH };
const FRAME = { top: LINE, right: LINE, bottom: LINE, left: LINE };

export const COLORS = {
  title: '#1F3A5F',
  quiet: '#5B6573',
  header: '#E3ECF7',
  input: '#FFFDF3',
  computed: '#F3F5F7',
  closed: '#E3E6EA',
  repeated: '#B4BAC3',
  entered: '#0B5394',
} as const;

/** A4 across the page, as wide as the sheet, the pages numbered; narrow margins leave room for the text. */
export const PRINT: PrintSetup = {
  landscape: true,
  paperSize: 9,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4 },
  footer: '&P / &N',
};

const base: CellFormat = { fontName: 'Calibri', fontSize: 11, vertical: 'top' };
const framed: CellFormat = { ...base, border: FRAME, wrap: true };

export const LOOKS = {
  title: { ...base, fontSize: 16, bold: true, color: COLORS.title },
  heading: { ...base, fontSize: 12, bold: true, color: COLORS.title },
  remark: { ...base, color: COLORS.quiet, italic: true },
  label: { ...base, color: COLORS.quiet },
  header: { ...framed, bold: true, fill: COLORS.header, color: COLORS.title, vertical: 'center' },
  text: framed,
  number: { ...framed, numberFormat: '0', horizontal: 'right' },
  /** A count: nothing is a dash, so that the eye finds what is there. */
  count: { ...framed, numberFormat: '0;-0;"–"', horizontal: 'right' },
  percent: { ...framed, numberFormat: '0%', horizontal: 'right' },
  tenth: { ...framed, numberFormat: '0.0', horizontal: 'right' },
  hundredth: { ...framed, numberFormat: '0.00', horizontal: 'right' },
  thousandth: { ...framed, numberFormat: '0.000', horizontal: 'right' },
  /** What a person may change on a generated sheet: told by blue letters in a dashed frame, for a fill would be printed. */
  input: { ...framed, border: DASHED, color: COLORS.entered, horizontal: 'right', locked: false },
  /** A year that names its row. */
  year: { ...framed, numberFormat: '0', horizontal: 'left' },
  /** A conclusion. */
  said: base,
  date: { ...framed, numberFormat: 'dd.mm.yyyy', horizontal: 'center' },
  total: { ...framed, bold: true, fill: COLORS.computed },
  totalNumber: { ...framed, bold: true, fill: COLORS.computed, numberFormat: '0', horizontal: 'right' },
  totalTenth: { ...framed, bold: true, fill: COLORS.computed, numberFormat: '0.0', horizontal: 'right' },
  totalPercent: { ...framed, bold: true, fill: COLORS.computed, numberFormat: '0%', horizontal: 'right' },
} as const satisfies Record<string, CellFormat>;

/** Fill and font of an event's or indicator's state; readable also when printed without colour. */
export const STATE_LOOKS = {
  good: { fill: '#DDF2E0', color: '#0B5A1E' },
  bad: { fill: '#FBDDDD', color: '#9B1C1C' },
  now: { fill: '#FFF1CC', color: '#7A4B00' },
  ahead: { fill: '#E1ECFA', color: '#1F4E79' },
  neutral: { fill: '#ECEEF1', color: '#454C56' },
} as const satisfies Record<string, CellFormat>;

/** Look of every state that functions and summaries write. */
export const LOOK_OF_STATE: Readonly<Record<string, keyof typeof STATE_LOOKS>> = {
  выполнено: 'good',
  'в работе': 'now',
  просрочено: 'bad',
  предстоит: 'ahead',
  постоянно: 'neutral',
  'срок не определён': 'neutral',
  'выполнение не отмечено': 'neutral',
  'отметка не ясна': 'now',
  достигнут: 'good',
  близко: 'now',
  'не достигнут': 'bad',
  лучше: 'good',
  хуже: 'bad',
  better: 'good',
  worse: 'bad',
  'нет данных': 'neutral',
};
