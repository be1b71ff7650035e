import type { Severity } from './issue';
import type { SaidIssue } from './said';

export interface ReportedFile {
  readonly file: string;
  /** Why the file was not read. */
  readonly message?: string;
  readonly issues: readonly SaidIssue[];
  /** Kinds of tables that no rule covers. */
  readonly unchecked: readonly string[];
}

export interface HtmlWords {
  readonly title: string;
  readonly onDate: string;
  readonly count: (counts: Readonly<Record<Severity, number>>) => string;
  readonly none: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly headers: readonly [string, string, string, string, string, string, string];
  readonly unchecked: (tables: readonly string[]) => string;
}

/** The ampersand first: the others bring ampersands of their own. */
const ESCAPES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
] as const;
const escaped = (text: string): string =>
  ESCAPES.reduce((done, [sign, instead]) => done.replaceAll(sign, instead), text);

const STYLE = `
:root{color-scheme:light dark}
body{font:15px/1.45 "Segoe UI",Carlito,Calibri,sans-serif;max-width:1100px;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;margin:0}h2{font-size:1.15rem;margin:2rem 0 .25rem;overflow-wrap:anywhere}p{margin:.25rem 0 .75rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #8886;padding:.35rem .5rem;text-align:start;vertical-align:top}
th{font-weight:600}.error{color:#b10e1c}.warning{color:#8a5300}.note{color:#5b6573}
@media(prefers-color-scheme:dark){.error{color:#ff9da4}.warning{color:#ffc069}.note{color:#b4bac3}}
@media print{body{margin:0;max-width:none}tr{break-inside:avoid}thead{display:table-header-group}}`;

const counted = (issues: readonly SaidIssue[]): Record<Severity, number> => {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of issues) counts[severity]++;
  return counts;
};

function row({ sheet, cell, severity, message, fix, found }: SaidIssue, words: HtmlWords): string {
  const cells = [sheet, cell, words.severity[severity], message, fix, found].map(escaped);
  return `<tr>${cells.map((text, at) => (at === 2 ? `<td class="${severity}">${text}</td>` : `<td>${text}</td>`)).join('')}</tr>`;
}

function section({ file, message, issues, unchecked }: ReportedFile, words: HtmlWords): string {
  const said = message ?? (issues.length > 0 ? words.count(counted(issues)) : words.none);
  const left = unchecked.length > 0 ? `<p class="note">${escaped(words.unchecked(unchecked))}</p>` : '';
  const [place, cell, severity, what, fix, found] = words.headers;
  const head = [place, cell, severity, what, fix, found].map(
    (text) => `<th scope="col">${escaped(text)}</th>`,
  );
  const table =
    issues.length > 0
      ? `<div class="scroll"><table><thead><tr>${head.join('')}</tr></thead><tbody>${issues.map((issue) => row(issue, words)).join('\n')}</tbody></table></div>`
      : '';
  return `<section><h2>${escaped(file)}</h2><p>${escaped(said)}</p>${table}${left}</section>`;
}

/** What was found in files as one page that needs nothing else: no script, no picture, no address. */
export function htmlReport(
  files: readonly ReportedFile[],
  { day, locale }: { readonly day: string; readonly locale: string },
  words: HtmlWords,
): string {
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(words.title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(words.title)}</h1><p>${escaped(words.onDate)}: ${escaped(day)}</p>
${files.map((each) => section(each, words)).join('\n')}
</body></html>
`;
}
