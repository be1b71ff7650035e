import type { RegisteredSchool } from '../check/registeredSchool';
import type { Insertion, TableWrites } from '../hosts/host';
import type { KnownSchool } from '../schools/knownSchool';
import type { NamedSchool } from '../schools/schoolLikeness';
import type { RoadmapEvent } from '../roadmap/event';
import type { Template, TemplateList } from '../templates/template';
import { finished, type Steps } from '../values/steps';
import type { Locale } from '../values/text';
import type { Sheet } from '../workbook/workbook';
import { appendSteps, collectedSheetOf } from './appendOf';
import { answersAfter, answersOn } from './collectedAnswers';
import { withKept } from './keptBeside';
import { KEPT_LISTS, missingSheet, municipalSharesSheet, sharesSheet } from './generatedSheets';
import { journalAfter } from './journal';
import { journalOf, journalSheet } from './journalSheet';
import { sameValues, splitList } from './listSheet';
import { missingSchools, subjectOf, type Subject } from './missingSchools';
import { periodKey } from './periodKey';
import { schoolShares } from './schoolShares';
import { gatheredOthers, workbookSide } from './workbookSide';
import { MUNICIPALITY, municipalTemplate } from './municipal/municipalTemplate';
import { municipalShares } from './municipal/municipalShares';
import type { WorkbookSide } from './otherSubmissions';
import { isTaken, type FileIn, type Submission, type SubmittingSchool } from './submission';
import { submissionSteps } from './submissions';
import { COLLECTION_WORDS, OTHER_NAMES } from './words';

export interface CollectionSource {
  /** Sheets of the workbook that collects, and its register. */
  readonly sheets: readonly Sheet[];
  readonly schools: readonly RegisteredSchool[];
  readonly schoolOf: (wanted: NamedSchool) => KnownSchool<RegisteredSchool>;
  readonly templates: readonly Template[];
  /** Lists that a sheet of results is made with. */
  readonly lists?: readonly TemplateList[];
  /** Events of the roadmaps, which reports bring marks for. */
  readonly events?: readonly RoadmapEvent[];
  readonly files: readonly FileIn[];
  readonly chosen?: ReadonlySet<string>;
  /** Which event a line of a report means, by `answerKey`. */
  readonly answers?: ReadonlyMap<string, string>;
  /** A serial date. */
  readonly today: number;
  readonly locale: Locale;
  readonly texts: CollectionTexts;
}

/** Sentences that go into the sheets. */
export interface CollectionTexts {
  readonly reason: (submission: Submission) => string;
  readonly missing: (words: {
    readonly school: string;
    readonly form: string;
    readonly period: string;
    readonly returnBy: number | null;
  }) => string;
}

/** Everything that a run says and writes, decided before anything is written. */
export interface CollectionPlan {
  readonly submissions: readonly Submission[];
  readonly subject: Subject | null;
  /** Schools of the register, or municipalities, that nothing was taken of. */
  readonly missing: readonly Missing[];
  readonly insertion: Insertion;
  readonly tables: readonly TableWrites[];
  /** A sheet of collected rows that cannot be added to: then nothing is written. */
  readonly broken: { readonly sheet: string; readonly header: string } | null;
}

export interface Missing extends SubmittingSchool {
  readonly curator: string | null;
  readonly municipality: string | null;
}

const takenForms = (all: readonly Submission[], { id }: Template): Submission[] =>
  all.filter(
    (each) => (each.is === 'form' || each.is === 'municipality') && isTaken(each) && each.template === id,
  );

/** Who owes what the run is about: municipalities where their workbooks are gathered, else schools. */
const owing = (
  schools: readonly RegisteredSchool[],
  { municipalities }: WorkbookSide,
  subject: Subject | null,
): readonly Missing[] =>
  subject?.template === MUNICIPALITY
    ? municipalities.map((each) => ({ ...each, code: null, municipality: null }))
    : schools;

/** A register may know a school by its code alone. */
const named = (school: RegisteredSchool): RegisteredSchool =>
  school.name === '' ? { ...school, name: school.code ?? '' } : school;

/** The day by which most forms are due; null where none says it. */
function dueDay(files: readonly FileIn[]): number | null {
  const counts = new Map<number, number>();
  for (const { reading } of files)
    for (const { returnBy } of reading.is === 'read' ? reading.forms : [])
      if (returnBy !== null) counts.set(returnBy, (counts.get(returnBy) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

/** Generated sheets that say something else than those that are there, which they replace. */
function changedSheets(there: readonly Sheet[], wanted: readonly Sheet[], locale: Locale): Insertion {
  const before = (sheet: Sheet) => there.find(({ stamp }) => stamp?.id === sheet.stamp?.id);
  const sheets = wanted.flatMap((sheet) => {
    const known = before(sheet);
    if (!known) return [sheet];
    const list = KEPT_LISTS.get(sheet.stamp?.id ?? '');
    const kept = list ? withKept(known, sheet, list, locale) : sheet;
    return sameValues(known, kept) ? [] : [kept];
  });
  return { sheets, replace: sheets.flatMap((sheet) => before(sheet)?.name ?? []) };
}

export const collectionPlan = (source: CollectionSource): CollectionPlan => finished(planSteps(source));

/** The plan of a run, so that a pane answers while it is made of thousands of files. */
export function* planSteps(source: CollectionSource): Steps<CollectionPlan> {
  const { sheets, templates, files, today, locale, texts, chosen } = source;
  const byRow = new Map(source.schools.map((school) => [school, named(school)]));
  const schools = [...byRow.values()];
  const find = (wanted: NamedSchool): KnownSchool<RegisteredSchool> => {
    const found = source.schoolOf(wanted);
    return found.is === 'certain'
      ? { is: 'certain', school: byRow.get(found.school) ?? found.school }
      : found;
  };
  const called = [...templates, ...OTHER_NAMES];
  const before = journalOf(sheets, called);
  const workbook = workbookSide(source, find);
  yield;
  const all = yield* submissionSteps({ files, journal: before, find, workbook, ...(chosen && { chosen }) });
  yield;
  const journal = journalAfter(before, all, today, texts.reason);
  const subject = subjectOf(all) ?? subjectOf([...journal].reverse());
  const missing = missingSchools(owing(schools, workbook, subject), subject, all, journal);
  yield;
  const added: Sheet[] = [];
  const tables: TableWrites[] = [];
  let broken: CollectionPlan['broken'] = null;
  for (const template of [...templates, municipalTemplate]) {
    const taken = takenForms(all, template);
    const append = yield* appendSteps(sheets, template, taken, locale);
    yield;
    if (append.is === 'rows') {
      tables.push(append.writes);
      if (append.sheet) added.push(append.sheet);
    }
    if (append.is === 'broken') broken ??= append;
  }
  const gathered = gatheredOthers(source, workbook, all);
  broken ??= gathered.broken;
  tables.push(...gathered.tables);
  added.push(...gathered.insertion.sheets);
  yield;
  const wanted = generatedSheets(source, { all, journal, missing, subject });
  yield;
  const generated = changedSheets(sheets, wanted, locale);
  const split = generated.sheets.map(splitList);
  tables.push(...split.flatMap(({ writes }) => writes ?? []));
  return {
    submissions: all,
    subject,
    missing,
    insertion: {
      ...gathered.insertion,
      ...generated,
      sheets: [...added, ...split.map(({ sheet }) => sheet)],
    },
    tables,
    broken,
  };
}

function generatedSheets(
  { sheets, templates, files, today, locale, texts }: CollectionSource,
  {
    all,
    journal,
    missing,
    subject,
  }: Pick<CollectionPlan, 'missing' | 'subject'> & {
    readonly all: readonly Submission[];
    readonly journal: ReturnType<typeof journalAfter>;
  },
): Sheet[] {
  const template = [...templates, municipalTemplate].find(({ id }) => id === subject?.template);
  const isRegional = template?.id === MUNICIPALITY;
  const other = OTHER_NAMES.find(({ id }) => id === subject?.template);
  const form = (other ?? template)?.name[locale] ?? '';
  const period = subject?.period ?? '';
  const title = subject ? COLLECTION_WORDS[locale].forPeriod(form, period) : '';
  const returnBy = dueDay(files);
  const listed = missing.map(({ name, code, curator, municipality }) => ({
    name,
    code,
    curator,
    municipality,
    letter: texts.missing({ school: name, form, period, returnBy }),
  }));
  const generated = [
    journalSheet(journal, [...templates, ...OTHER_NAMES], locale),
    // Where no forms were asked for nobody owes one.
    ...(subject || missing.length > 0
      ? [missingSheet(listed, { title, returnBy, today, isRegional }, locale)]
      : []),
  ];
  if (!template) return generated;
  const there = collectedSheetOf(sheets, template);
  const taken = takenForms(all, template);
  const answers = answersAfter(there ? answersOn(there, template) : [], taken);
  const now = answers.filter((each) => periodKey(each.period) === periodKey(period));
  if (isRegional) {
    const shares = municipalShares(now);
    return shares.length > 0 ? [...generated, municipalSharesSheet(shares, title, locale)] : generated;
  }
  const shares = schoolShares(now);
  return shares.length > 0 ? [...generated, sharesSheet(shares, title, locale)] : generated;
}
