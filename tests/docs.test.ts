import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { USUAL_GROUP, USUAL_JUMP, USUAL_RAISED } from '../src/core/summaries/markerFacts';
import { USUAL_PROCEDURES, USUAL_THRESHOLD } from '../src/core/summaries/schoolFacts';
import { hostErrors } from '../src/locales/ru/host';
import { summaries as words } from '../src/locales/ru/summaries';
import { xlsx } from '../src/locales/ru/xlsx';
import { summaries } from '../src/summaries';
import { DEFAULT_LIMITS } from '../src/xlsx/limits';
import { withPart } from './docPart';
import { expectGenerated, rootPath } from './generated';

/** Parts of the docs that the code knows better. */
const expectPart = (file: string, name: string, content: string): void =>
  expectGenerated(file, withPart(file, name, content));

/** A year to be read in sentences that name the last year of the results. */
const YEAR = 2025;

const DEFINITIONS: Readonly<Record<string, readonly string[]>> = {
  roadmapSummary: [words.roadmap.states, words.roadmap.terms, words.roadmap.many],
  indicators: words.indicators.definitions,
  gaps: words.gaps.definitions,
  schools: [...words.schools.definitions(YEAR), ...words.schools.markers.definitions, words.schools.noCounts],
  training: words.support.definitions,
  selfassessment: words.selfassessment.definitions,
  collection: words.collection.definitions,
  overview: [`Строки листа: ${Object.values(words.overview.rows).join('; ')}.`],
  comparison: words.comparison.definitions,
};

test('every summary is defined in the docs in the words of its sheet', () => {
  expect(summaries.map(({ id }) => id)).toEqual(Object.keys(DEFINITIONS));
  const sections = summaries.map(({ id, name, lacks }) =>
    [
      `### ${name.ru}`,
      (DEFINITIONS[id] ?? []).map((line) => `- ${line}`).join('\n'),
      `Если данных нет: «${lacks.ru}»`,
    ].join('\n\n'),
  );
  expectPart('docs/summaries.md', 'definitions', sections.join('\n\n'));
});

test('the docs name the thresholds that the code fills in', () => {
  expectPart(
    'docs/summaries.md',
    'thresholds',
    [
      '| Порог на листе | Заполнено |',
      '| --- | ---: |',
      `| ${words.schools.threshold} | ${USUAL_THRESHOLD} |`,
      `| ${words.schools.procedures} | ${USUAL_PROCEDURES} |`,
      `| ${words.schools.markers.raised} | ${USUAL_RAISED} |`,
      `| ${words.schools.markers.jump} | ${USUAL_JUMP} |`,
      `| ${words.schools.markers.group} | ${USUAL_GROUP} |`,
    ].join('\n'),
  );
});

/** Values that sentences are shown with. */
const SHOWN = { sheet: 'Лист', cell: 'B5', found: '…', reason: '…', part: '…', method: '…', encoding: '…' };
const LIMITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  FILE_TOO_BIG: { bytes: DEFAULT_LIMITS.fileBytes, limit: DEFAULT_LIMITS.fileBytes },
  UNPACKED_TOO_BIG: { bytes: DEFAULT_LIMITS.partBytes, limit: DEFAULT_LIMITS.partBytes },
  TOO_MANY_PARTS: { parts: DEFAULT_LIMITS.parts, limit: DEFAULT_LIMITS.parts },
  TOO_MANY_CELLS: { limit: DEFAULT_LIMITS.cells },
  TOO_MANY_ITEMS: { limit: DEFAULT_LIMITS.items },
  TEXT_TOO_LONG: { limit: 32_767 },
  TOO_LONG: { seconds: 60 },
};

const lines = (
  sentences: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>>,
) =>
  Object.entries(sentences)
    .map(([code, sentence]) => `| ${sentence({ ...SHOWN, ...LIMITS[code] }).replaceAll('|', '\\|')} |`)
    .join('\n');

test('troubleshooting holds every sentence of the host and of the reader', () => {
  const table = (content: string) => `| Что сказано и что сделать |\n| --- |\n${content}`;
  expectPart('docs/troubleshooting.md', 'host', table(lines(hostErrors)));
  expectPart('docs/troubleshooting.md', 'files', table(lines(xlsx)));
});

test('every file that the docs point at is there', () => {
  const docs = readdirSync(rootPath('docs')).filter((name) => name.endsWith('.md'));
  const files = [['CONTRIBUTING.md', ''] as const, ...docs.map((name) => [`docs/${name}`, 'docs'] as const)];
  for (const [file, folder] of files) {
    const links = [...readFileSync(rootPath(file), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)];
    const missing = links
      .map((match) => match[1] ?? '')
      .filter((link) => !existsSync(rootPath(folder, link)));
    expect([file, missing]).toEqual([file, []]);
  }
});
