import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { USUAL_GROUP, USUAL_JUMP, USUAL_RAISED } from '../src/core/summaries/markerFacts';
import { USUAL_PROCEDURES, USUAL_THRESHOLD } from '../src/core/summaries/schoolFacts';
import type { Locale } from '../src/core/values/text';
import { hostErrors as englishHost } from '../src/locales/en/host';
import { summaries as englishWords } from '../src/locales/en/summaries';
import { xlsx as englishXlsx } from '../src/locales/en/xlsx';
import { hostErrors } from '../src/locales/ru/host';
import { summaries as russianWords } from '../src/locales/ru/summaries';
import { xlsx } from '../src/locales/ru/xlsx';
import type { SummaryTexts } from '../src/locales/summaryTexts';
import { summaries } from '../src/summaries';
import { DEFAULT_LIMITS } from '../src/xlsx/limits';
import { pageOf, withPart } from './docPart';
import { expectGenerated, rootPath } from './generated';

const LOCALES: readonly Locale[] = ['ru', 'en'];

/** Parts of the docs that the code knows better. */
function expectPart(page: string, locale: Locale, name: string, content: string): void {
  const file = pageOf(page, locale);
  expectGenerated(file, withPart(file, name, content));
}

const WORDS: Readonly<Record<Locale, SummaryTexts>> = { ru: russianWords, en: englishWords };
const SAID = {
  ru: {
    rows: (rows: string) => `Строки листа: ${rows}.`,
    lacks: (sentence: string) => `Если данных нет: «${sentence}»`,
    thresholds: 'Порог на листе | Заполнено',
    answers: 'Что сказано и что сделать',
    sheet: 'Лист',
    host: hostErrors,
    files: xlsx,
  },
  en: {
    rows: (rows: string) => `Rows of the sheet: ${rows}.`,
    lacks: (sentence: string) => `Without data: “${sentence}”`,
    thresholds: 'Threshold on the sheet | Filled in',
    answers: 'What is said and what to do',
    sheet: 'Sheet',
    host: englishHost,
    files: englishXlsx,
  },
} as const;

/** A year to be read in sentences that name the last year of the results. */
const YEAR = 2025;

const definitions = (words: SummaryTexts, locale: Locale): Readonly<Record<string, readonly string[]>> => ({
  roadmapSummary: [words.roadmap.states, words.roadmap.terms, words.roadmap.many],
  indicators: words.indicators.definitions,
  gaps: words.gaps.definitions,
  schools: [...words.schools.definitions(YEAR), ...words.schools.markers.definitions, words.schools.noCounts],
  training: words.support.definitions,
  selfassessment: words.selfassessment.definitions,
  collection: words.collection.definitions,
  overview: [SAID[locale].rows(Object.values(words.overview.rows).join('; '))],
  comparison: words.comparison.definitions,
});

test.each(LOCALES)('every summary is defined in the docs in the words of its sheet (%s)', (locale) => {
  const defined = definitions(WORDS[locale], locale);
  expect(summaries.map(({ id }) => id)).toEqual(Object.keys(defined));
  const sections = summaries.map(({ id, name, lacks }) =>
    [
      `### ${name[locale]}`,
      (defined[id] ?? []).map((line) => `- ${line}`).join('\n'),
      SAID[locale].lacks(lacks[locale]),
    ].join('\n\n'),
  );
  expectPart('summaries', locale, 'definitions', sections.join('\n\n'));
});

test.each(LOCALES)('the docs name the thresholds that the code fills in (%s)', (locale) => {
  const { schools } = WORDS[locale];
  expectPart(
    'summaries',
    locale,
    'thresholds',
    [
      `| ${SAID[locale].thresholds} |`,
      '| --- | ---: |',
      `| ${schools.threshold} | ${USUAL_THRESHOLD} |`,
      `| ${schools.procedures} | ${USUAL_PROCEDURES} |`,
      `| ${schools.markers.raised} | ${USUAL_RAISED} |`,
      `| ${schools.markers.jump} | ${USUAL_JUMP} |`,
      `| ${schools.markers.group} | ${USUAL_GROUP} |`,
    ].join('\n'),
  );
});

/** Values that sentences are shown with. */
const SHOWN = { cell: 'B5', found: '…', reason: '…', part: '…', method: '…', encoding: '…' };
const LIMITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  FILE_TOO_BIG: { bytes: DEFAULT_LIMITS.fileBytes, limit: DEFAULT_LIMITS.fileBytes },
  UNPACKED_TOO_BIG: { bytes: DEFAULT_LIMITS.partBytes, limit: DEFAULT_LIMITS.partBytes },
  TOO_MANY_PARTS: { parts: DEFAULT_LIMITS.parts, limit: DEFAULT_LIMITS.parts },
  TOO_MANY_CELLS: { limit: DEFAULT_LIMITS.cells },
  TOO_MANY_ITEMS: { limit: DEFAULT_LIMITS.items },
  TEXT_TOO_LONG: { limit: 32_767 },
  TOO_LONG: { seconds: 60 },
};

type Sentences = Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>>;

const lines = (sentences: Sentences, sheet: string): string =>
  Object.entries(sentences)
    .map(([code, sentence]) => `| ${sentence({ ...SHOWN, sheet, ...LIMITS[code] }).replaceAll('|', '\\|')} |`)
    .join('\n');

test.each(LOCALES)('troubleshooting holds every sentence of the host and of the reader (%s)', (locale) => {
  const { answers, sheet, host, files } = SAID[locale];
  const table = (sentences: Sentences) => `| ${answers} |\n| --- |\n${lines(sentences, sheet)}`;
  expectPart('troubleshooting', locale, 'host', table(host));
  expectPart('troubleshooting', locale, 'files', table(files));
});

/** Every page of a folder, with the folder that its links start from. */
const pagesOf = (folder: string): (readonly [string, string])[] =>
  readdirSync(rootPath(folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => [`${folder}/${name}`, folder] as const);

test('every file that the docs point at is there', () => {
  const files = [...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].map((file) => [file, ''] as const)];
  for (const [file, folder] of [...files, ...pagesOf('docs'), ...pagesOf('docs/en')]) {
    const links = [...readFileSync(rootPath(file), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)];
    const missing = links
      .map((match) => match[1] ?? '')
      .filter((link) => !existsSync(rootPath(folder, link)));
    expect([file, missing]).toEqual([file, []]);
  }
});
