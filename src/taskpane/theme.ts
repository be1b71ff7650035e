import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Excel's green as the brand, dark enough for text on white and white on it (4.5:1). */
const LIGHT: Partial<Theme> = {
  colorBrandBackground: '#0F703B',
  colorBrandBackgroundHover: '#0C5F32',
  colorBrandBackgroundPressed: '#0A4E29',
  colorBrandForeground1: '#0F703B',
  colorBrandForeground2: '#0C5F32',
  colorBrandForegroundLink: '#0F703B',
  colorBrandForegroundLinkHover: '#0C5F32',
  colorBrandForegroundLinkPressed: '#0A4E29',
  colorBrandStroke1: '#0F703B',
  colorCompoundBrandStroke: '#0F703B',
  colorCompoundBrandStrokeHover: '#0C5F32',
  colorCompoundBrandForeground1: '#0F703B',
  colorCompoundBrandBackground: '#0F703B',
  colorCompoundBrandBackgroundHover: '#0C5F32',
  colorCompoundBrandBackgroundPressed: '#0A4E29',
};

const DARK: Partial<Theme> = {
  colorBrandBackground: '#15803D',
  colorBrandBackgroundHover: '#17703A',
  colorBrandBackgroundPressed: '#125C30',
  colorBrandForeground1: '#5FD38A',
  colorBrandForeground2: '#86E0A6',
  colorBrandForegroundLink: '#5FD38A',
  colorBrandForegroundLinkHover: '#86E0A6',
  colorBrandForegroundLinkPressed: '#A9EBC0',
  colorBrandStroke1: '#5FD38A',
  colorCompoundBrandStroke: '#5FD38A',
  colorCompoundBrandStrokeHover: '#86E0A6',
  colorCompoundBrandForeground1: '#5FD38A',
  colorCompoundBrandBackground: '#5FD38A',
  colorCompoundBrandBackgroundHover: '#86E0A6',
  colorCompoundBrandBackgroundPressed: '#A9EBC0',
};

export const lightTheme: Theme = { ...webLightTheme, ...LIGHT };
export const darkTheme: Theme = { ...webDarkTheme, ...DARK };

/** `#1F1F1F` and the like: a dark background has dark red, green and blue. */
export function isDarkColor(color: string | undefined): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (!match) return false;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
