import { cellOf } from '../core/check/cellOf';
import type { RegisteredSchool } from '../core/check/registeredSchool';
import type { Role } from '../core/recognition/table';
import {
  cell,
  definition,
  heading,
  lack,
  said,
  SERIES_COLORS,
  type Block,
  type BlockCell,
  type BlockRow,
} from '../core/summaries/block';
import { figureCell, linkTo } from '../core/summaries/figure';
import { noteText } from '../core/summaries/note';
import { schoolPageFacts, type SchoolPageFacts } from '../core/summaries/schoolPageFacts';
import { DEFICIT } from '../core/summaries/selfAssessmentFacts';
import type { Summary } from '../core/summaries/summary';
import type { Locale } from '../core/values/text';
import { plainText } from '../core/values/plainText';
import { summaryTexts, type SummaryTexts } from '../locales/summaryTexts';
import { linkCell } from './common';
import { wilson } from './wilson';

type Words = SummaryTexts['schoolPage'];

/** A sheet's name has so many letters at most, and none of these. */
const MOST_LETTERS = 31;
const FORBIDDEN = /[[\]:*?/\\'"]/g;

const text = (value: string) => cell(value, 'text');

/** What the register says of it, each with its cell. */
function about({ school }: SchoolPageFacts, words: Words): Block[] {
  const row = (name: string, role: Role, value: string | number | null): BlockRow[] => {
    if (value === null || value === '') return [];
    const at = cellOf(school.table, school.row, role);
    const look = typeof value === 'number' ? 'number' : 'text';
    return [{ cells: [text(name), cell(value, look, at ? { link: linkTo(at) } : undefined)] }];
  };
  const rows = [
    ...row(words.code, 'code', school.code),
    ...row(words.status, 'status', school.status),
    ...row(words.municipality, 'municipality', school.municipality),
    ...row(words.curator, 'curator', school.curator),
    ...row(words.partner, 'partner', school.partner),
    ...row(words.pupils, 'pupils', school.pupils),
    ...row(words.teachers, 'teachers', school.teachers),
  ];
  if (rows.length === 0) return [];
  return [heading(words.about), { is: 'table', id: 'about', header: [words.what, words.value], rows }];
}

function years({ fact }: SchoolPageFacts, texts: SummaryTexts): Block[] {
  const { schoolPage: words, schools, common } = texts;
  const all = [...(fact?.years ?? [])].sort(([a], [b]) => a - b);
  if (all.length === 0) return [];
  const sum = (column: number) => ({
    formula: ({ row, column: of }: { row: number; column: (table: string, column: number) => string }) =>
      `=SUMIF(${of('results', 2)},A${row},${of('results', column)})`,
  });
  return [
    heading(words.years),
    {
      is: 'table',
      id: 'years',
      header: [common.year, schools.participants, schools.below, schools.share, schools.low, schools.high],
      rows: all.map(([year, { participants, below, share, interval }]): BlockRow => {
        const isCounted = participants > 0;
        const limit = (side: 0 | 1): BlockCell =>
          cell(
            interval?.[side] ?? null,
            'tenth',
            interval ? { formula: ({ row }) => wilson(row, side === 0 ? '-' : '+') } : {},
          );
        return {
          cells: [
            cell(year, 'year'),
            isCounted ? cell(participants, 'number', sum(3)) : cell(null, 'number'),
            isCounted ? cell(below, 'number', sum(4)) : cell(null, 'number'),
            cell(share, 'tenth', isCounted ? { formula: ({ row }) => `=100*C${row}/B${row}` } : {}),
            limit(0),
            limit(1),
          ],
        };
      }),
    },
    ...(all.length > 1
      ? [
          {
            is: 'chart',
            type: 'column',
            title: words.chart,
            table: 'years',
            categories: 0,
            series: [{ name: schools.share, column: 3, color: SERIES_COLORS[0] }],
          } as const,
        ]
      : []),
  ];
}

/** Its place among the others: counted over all of them, so that it links to what it is of. */
function risk({ fact, hardship }: SchoolPageFacts, texts: SummaryTexts): Block[] {
  const { schoolPage: words, schools } = texts;
  const own = fact?.at ? { link: linkTo(fact.at) } : undefined;
  const rows: BlockRow[] = [
    ...(hardship ? [{ cells: [text(schools.hardship), figureCell(hardship, 'tenth')] }] : []),
    ...(fact && fact.expected !== null
      ? [{ cells: [text(schools.expected), cell(fact.expected, 'tenth', own)] }]
      : []),
    ...(fact?.against ? [{ cells: [text(schools.against), cell(fact.against, 'text', own)] }] : []),
    ...(fact?.quadrant ? [{ cells: [text(schools.quadrant), cell(fact.quadrant, 'text', own)] }] : []),
    ...(fact
      ? [
          { cells: [text(schools.lowIn), cell(fact.lowIn, 'number', own)] },
          { cells: [text(schools.isLow), cell(fact.isLow ? schools.yes : schools.no, 'text', own)] },
        ]
      : []),
  ];
  return [
    heading(words.risk),
    ...(rows.length > 0
      ? [{ is: 'table', id: 'risk', header: [words.what, words.value], rows } as const]
      : []),
    ...(hardship ? [] : [lack(words.noRisk)]),
  ];
}

function results({ results: all }: SchoolPageFacts, texts: SummaryTexts): Block[] {
  const { schoolPage: words, schools, gaps, common } = texts;
  if (all.length === 0) return [lack(words.noResults)];
  return [
    heading(words.results),
    {
      is: 'table',
      id: 'results',
      header: [
        gaps.procedure,
        gaps.subject,
        common.year,
        schools.participants,
        schools.below,
        schools.share,
        gaps.mean,
        common.cell,
      ],
      rows: all.map((each) => {
        const link = each.at ? { link: linkTo(each.at) } : undefined;
        return {
          cells: [
            text(each.procedure || gaps.noProcedure),
            text(each.subject || gaps.noSubject),
            cell(each.year, 'number'),
            cell(each.participants, 'number', link),
            cell(each.below, 'number', link),
            cell(each.share, 'tenth', {
              ...(each.participants === null
                ? link
                : { formula: ({ row }: { row: number }) => `=100*E${row}/D${row}` }),
            }),
            cell(each.mean, 'hundredth', link),
            linkCell(each.at, true),
          ],
        };
      }),
    },
  ];
}

function deficits({ scores }: SchoolPageFacts, { schoolPage: words, selfassessment }: SummaryTexts): Block[] {
  if (scores.length === 0) return [lack(words.noAssessment)];
  const found = scores.filter(({ score }) => score.value <= DEFICIT);
  if (found.length === 0) return [lack(words.noDeficits(scores.length))];
  return [
    heading(words.deficits),
    {
      is: 'table',
      id: 'deficits',
      hasComments: true,
      header: [selfassessment.factor, selfassessment.block, words.score],
      rows: found.map(({ factor, block, score }) => ({
        key: factor.slice(0, 150),
        cells: [text(factor), text(block), figureCell(score, 'number')],
      })),
    },
  ];
}

function events(
  { events: all }: SchoolPageFacts,
  { schoolPage: words, roadmap, common }: SummaryTexts,
): Block[] {
  if (all.length === 0) return [lack(words.noEvents)];
  return [
    heading(words.events),
    {
      is: 'table',
      id: 'events',
      hasComments: true,
      header: [roadmap.event, roadmap.number, roadmap.term, roadmap.end, roadmap.state, common.cell],
      rows: all.map((event) => ({
        key: `${event.number} ${event.title}`.trim().slice(0, 150),
        cells: [
          text(event.title),
          text(event.number),
          text(event.term),
          cell(event.reading.end, 'date'),
          cell(event.state, 'state'),
          linkCell(cellOf(event.table, event.row, 'title'), true),
        ],
      })),
    },
  ];
}

function support(facts: SchoolPageFacts, { schoolPage: words, support: own, common }: SummaryTexts): Block[] {
  const { training, relations, visits } = facts;
  if (training.length + relations.length + visits.length === 0) return [lack(words.noSupport)];
  const table = (id: string, title: string, header: readonly string[], rows: readonly BlockRow[]): Block[] =>
    rows.length === 0 ? [] : [heading(title), { is: 'table', id, header: [...header, common.cell], rows }];
  return [
    ...table(
      'training',
      own.training,
      [own.topic, own.planned, own.trained],
      training.map(({ topic, planned, trained, at }) => ({
        cells: [
          text(topic),
          figureCell(planned, 'number'),
          figureCell(trained, 'number'),
          linkCell(at, true),
        ],
      })),
    ),
    ...table(
      'relations',
      own.relations,
      [own.kind, own.partner, own.until, own.isActive],
      relations.map(({ kind, partner, until, isActive, at }) => ({
        cells: [
          text(kind),
          text(partner),
          cell(until, 'date'),
          cell(isActive ? own.yes : own.no, 'text', {
            formula: ({ row }) => `=IF(OR(C${row}="",C${row}>=$B$3),"${own.yes}","${own.no}")`,
          }),
          linkCell(at, true),
        ],
      })),
    ),
    ...table(
      'visits',
      words.visits,
      [words.subject, words.day, own.score],
      visits.map(({ subject, day, score, at }) => ({
        cells: [
          text(subject),
          cell(day, 'date'),
          cell(score, 'hundredth', { link: linkTo(at) }),
          linkCell(at, true),
        ],
      })),
    ),
  ];
}

/** The id of a school's page, which its stamp bears: the code, or what its name says. */
const pageId = ({ code, name }: RegisteredSchool): string =>
  `school/${(code ?? plainText(name)).replace(/[@|"]/g, ' ').slice(0, 60)}`;

/** A page's name is the school's, as far as a sheet may be called so. */
const pageName = (school: RegisteredSchool, others: readonly RegisteredSchool[]): string => {
  const clean = (own: RegisteredSchool): string =>
    (own.name || (own.code ?? ''))
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, MOST_LETTERS)
      .trim();
  const name = clean(school);
  const isTaken = others.some(
    (other) => other !== school && clean(other).toLowerCase() === name.toLowerCase(),
  );
  if (!isTaken || school.code === null) return name;
  const code = ` ${school.code.replace(FORBIDDEN, ' ')}`;
  return name.slice(0, MOST_LETTERS - code.length).trim() + code;
};

function shareOf({ fact, year }: SchoolPageFacts, own: SummaryTexts, locale: Locale): Block[] {
  if (!fact) return [];
  const tenth = (value: number): string => noteText(value, 'tenth', locale);
  const { share, interval } = fact;
  const { analytic } = own.notes;
  return [
    said(
      `${year}: ${analytic.share(tenth(share), interval ? tenth(interval[0]) : '', interval ? tenth(interval[1]) : '')}`,
    ),
  ];
}

/** The page of one school: all that the workbook says of it, on a sheet to be printed and handed over. */
export function schoolPage(
  school: RegisteredSchool,
  others: readonly RegisteredSchool[],
): Summary<SchoolPageFacts> {
  const name = pageName(school, others);
  return {
    id: pageId(school),
    version: 1,
    settingsOf: 'schools',
    name: { ru: name, en: name },
    lacks: { ru: 'Такой школы в реестре нет.', en: 'The register has no such school.' },
    facts: (book, settings) => schoolPageFacts(book, school, settings),
    sources: ({ sheets }) => sheets,
    glance: () => [],
    blocks: (facts, locale) => {
      const own = summaryTexts(locale);
      return [
        ...shareOf(facts, own, locale),
        ...about(facts, own.schoolPage),
        ...years(facts, own),
        ...risk(facts, own),
        ...results(facts, own),
        ...deficits(facts, own),
        ...events(facts, own),
        ...support(facts, own),
        ...own.schoolPage.definitions.map(definition),
      ];
    },
  };
}
