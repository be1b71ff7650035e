import { collectionPlan, type CollectionPlan } from '../../core/collection/collectionPlan';
import { isForm } from '../../core/collection/formsOut';
import { reasonText, type CollectionSentences } from '../../core/collection/saidRemark';
import { MUNICIPALITY } from '../../core/collection/municipal/municipalTemplate';
import { municipalitiesOf } from '../../core/collection/municipal/municipalities';
import { isTaken, type Submission } from '../../core/collection/submission';
import { STATUS_WORDS } from '../../core/collection/words';
import { dayText } from '../../core/workbook/date';
import { cli } from '../../locales/ru/cli';
import { collection } from '../../locales/ru/collection';
import { xlsx } from '../../locales/ru/xlsx';
import { lists, templates } from '../../templates';
import { filesIn } from '../collecting/filesIn';
import { refuseInside, returnFiles } from '../collecting/returnFiles';
import { sentFiles, type SentFile } from '../collecting/sentFiles';
import { command } from '../command';
import { bookOfFile, openFile, orStop, writeBytes } from '../files';
import { OUTPUT, TODAY, outputOf, todayOf } from '../options';
import { stop } from '../stop';

const kinds = templates.filter(isForm);

const sentences: CollectionSentences = {
  remarks: collection.remarks,
  reasons: collection.reasons,
  refusals: { ...xlsx, ...collection.refusals },
};

const texts = {
  reason: (submission: Submission) => reasonText(submission, sentences),
  missing: ({
    returnBy,
    ...words
  }: Parameters<Parameters<typeof collectionPlan>[0]['texts']['missing']>[0]) =>
    collection.letters.missing({ ...words, returnBy: returnBy === null ? '' : dayText(returnBy) }),
};

function refuseForeignChoice(sent: readonly SentFile[], chosen: readonly string[]): void {
  const foreign = chosen.find((file) => !sent.some((each) => each.file === file));
  if (foreign !== undefined) throw stop('noSuchChoice', { file: foreign });
}

/** `отчёт.xlsx:5=2.6` → the line and its event; nothing behind the sign = none. */
function answersOf(events: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    events.map((event) => {
      const [, line, answer] = /^(.+:\d+)=(.*)$/.exec(event) ?? [];
      if (line === undefined || answer === undefined) throw stop('badEvent', { text: event });
      return [line, answer.trim()] as const;
    }),
  );
}

const formName = (template: string | null): string =>
  templates.find(({ id }) => id === template)?.name.ru ?? '';

const documentOf = (submission: Submission) => ({
  file: submission.file,
  school: submission.school?.name ?? null,
  period: submission.period,
  template: submission.template,
  version: submission.version,
  status: submission.status,
  replaces: submission.replaces,
  issues: submission.remarks.length,
  reason: submission.reason?.code ?? null,
  rows: submission.lines.length,
  ...(submission.questions.length > 0 && { questions: submission.questions }),
  message: texts.reason(submission),
});

/** How many differences of two files are shown. */
const MOST_SHOWN = 5;

function linesOf(submission: Submission): string[] {
  const { file, school, status, differs, questions } = submission;
  const reason = texts.reason(submission);
  return [
    `  ${file}: ${STATUS_WORDS[status].ru}${school ? `, ${school.name}` : ''}${reason === '' ? '' : `. ${reason}`}`,
    ...(differs?.in.slice(0, MOST_SHOWN) ?? []).map(({ line, own, other }) =>
      cli.differs(line, own, other, differs?.from ?? ''),
    ),
    ...questions.map(({ line, said, candidates }) =>
      cli.whichEvent(
        `${file}:${line + 1}`,
        said,
        candidates.map(({ title }) => title),
      ),
    ),
  ];
}

const owing = (count: number, isRegional: boolean): string =>
  isRegional ? cli.missingMunicipalities(count) : count === 0 ? cli.allHere : cli.missing(count);

function lines({ submissions, missing, subject }: CollectionPlan): string[] {
  return [
    cli.collected(new Set(submissions.map(({ file }) => file)).size, submissions.filter(isTaken).length),
    ...submissions.flatMap(linesOf),
    ...(subject || missing.length > 0 ? [owing(missing.length, subject?.template === MUNICIPALITY)] : []),
    ...missing.map(({ name, curator }) => `  ${name}${curator ? ` (${curator})` : ''}`),
  ];
}

/** Forms that schools sent, taken into the workbook with their register: every file is accounted for. */
export const collect = command({
  name: 'collect',
  options: {
    ...OUTPUT,
    ...TODAY,
    into: { type: 'string' },
    choose: { type: 'string', multiple: true },
    event: { type: 'string', multiple: true },
    return: { type: 'string' },
    'drop-signature': { type: 'boolean' },
  },
  mostWords: 1,
  run: async ([folder], given, program) => {
    const { into, choose = [] } = given;
    if (folder === undefined || into === undefined) throw stop('needCollected');
    const output = outputOf(given.output, 'collect');
    const today = todayOf(given.today);
    const { book, sheets } = bookOfFile(into, templates, today, { formulas: true });
    if (book.schools.length === 0 && municipalitiesOf(sheets, []).length < 2)
      throw stop('noRegistry', { file: into });
    if (given.return !== undefined) refuseInside(given.return, folder);
    const sent = sentFiles(folder, [into, output]);
    refuseForeignChoice(sent, choose);
    const files = await filesIn(sent, program);
    const plan = collectionPlan({
      sheets,
      schools: book.schools,
      schoolOf: book.schoolOf,
      templates: kinds,
      lists,
      events: book.events,
      files,
      chosen: new Set(choose),
      answers: answersOf(given.event ?? []),
      today,
      locale: 'ru',
      texts,
    });
    if (plan.broken) throw stop('brokenCollected', plan.broken);
    const host = openFile(into, given['drop-signature'] === true);
    if (plan.insertion.sheets.length > 0 || plan.tables.length > 0)
      await orStop(into, () => host.append({ insertion: plan.insertion, tables: plan.tables }));
    writeBytes(output, host.bytes());
    const { submissions, missing } = plan;
    const returned =
      given.return === undefined
        ? null
        : await returnFiles(given.return, submissions, sent, formName, sentences);
    return {
      document: {
        submissions: submissions.map(documentOf),
        missing: missing.map(({ name }) => name),
        ...(returned && { returned }),
      },
      hasErrors: submissions.some(({ status }) => status === 'returned' || status === 'unreadable'),
      lines: [
        ...lines(plan),
        ...(returned
          ? [cli.returned(returned.filter(({ written }) => written).length, given.return ?? '')]
          : []),
        cli.written({ file: output }),
      ],
    };
  },
});
