import { readFileSync } from 'node:fs';
import type { Locale } from '../src/core/values/text';
import { rootPath } from './generated';

/** The page of a name: the Russian ones stand in docs, the English ones in a folder of their own. */
export const pageOf = (name: string, locale: Locale): string =>
  locale === 'ru' ? `docs/${name}.md` : `docs/${locale}/${name}.md`;

/** The text of a page with a part that the code knows better; the rest is written by hand. */
export const withPart = (file: string, name: string, content: string): string => {
  const text = readFileSync(rootPath(file), 'utf8');
  const [start, end] = [`<!-- ${name}: start -->\n`, `<!-- ${name}: end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no part «${name}».`);
  return `${text.slice(0, from + start.length)}\n${content}\n\n${text.slice(to)}`;
};
