import type { XmlScanner } from './xmlScanner';

/** Colours of the file's theme in the order of its XML: dark 1, light 1, dark 2, light 2, accents, links. */
export type Theme = readonly string[];

/** Office's own theme, for files without one. */
const OFFICE_THEME: Theme = [
  '000000',
  'FFFFFF',
  '44546A',
  'E7E6E6',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** Cells number the first four the other way about: light 1, dark 1, light 2, dark 2. */
const CELL_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** The palette of old files, from index 8; the eight before it are the first eight again. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

const MAIN_COLOURS = /^(dk1|lt1|dk2|lt2|accent[1-6]|hlink|folHlink)$/;

/** Reads the colours of `xl/theme/theme1.xml`. */
export function readTheme(xml: XmlScanner): Theme {
  const colors = new Map<string, string>();
  let current = '';
  while (xml.nextElement()) {
    const name = xml.name;
    if (MAIN_COLOURS.test(name)) current = name;
    else if (name === 'srgbClr' || name === 'sysClr') {
      const color = xml.attribute('lastClr') ?? xml.attribute('val') ?? '';
      if (!colors.has(current) && /^[\da-f]{6}$/i.test(color)) colors.set(current, color.toUpperCase());
    }
  }
  const order = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
  return order.map((name, index) => colors.get(name) ?? (OFFICE_THEME[index] as string));
}

/** Lightens (tint above 0) or darkens a colour, in hue, lightness and saturation as Excel does. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const highest = Math.max(...channels);
  const lowest = Math.min(...channels);
  const lightness = (highest + lowest) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const reach = (light: number): number => 1 - Math.abs(2 * light - 1);
  const scale = reach(lightness) === 0 ? 0 : reach(wanted) / reach(lightness);
  return channels
    .map((channel) => Math.round(Math.min(1, Math.max(0, wanted + (channel - lightness) * scale)) * 255))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** Colour of the element that was just opened, as `#RRGGBB`; undefined where it is automatic or not known. */
export function readColor(xml: XmlScanner, theme: Theme | undefined): string | undefined {
  const rgb = xml.attribute('rgb');
  if (rgb !== undefined) {
    return /^([\da-f]{2})?[\da-f]{6}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined;
  }
  const indexed = xml.numberAttribute('indexed');
  if (indexed !== undefined) {
    const color = PALETTE[indexed < 8 ? indexed : indexed - 8];
    return color === undefined ? undefined : `#${color}`;
  }
  const place = CELL_ORDER[xml.numberAttribute('theme') ?? -1];
  if (place === undefined) return undefined;
  const base = (theme ?? OFFICE_THEME)[place] as string;
  return `#${tinted(base, xml.numberAttribute('tint') ?? 0)}`;
}

/** Whether the colour just opened is the text's own: Excel writes it out, and it says nothing. */
export const isTextColor = (xml: XmlScanner): boolean =>
  xml.attribute('theme') === '1' && xml.attribute('tint') === undefined;
