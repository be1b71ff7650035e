import type { Turn } from '../values/steps';
import type { RecognisedTable } from '../recognition/table';
import type { Book } from './book';
import { inOrder } from './inOrder';
import type { Entry } from './entry';
import type { Issue, Severity } from './issue';
import type { RuleSettings } from './ruleSettings';
import { SUBJECTS, SUBJECT_KINDS, type Rule, type RuleOf, type Subjects } from './rule';

/** The issues of some subjects of a rule. */
export function issuesOf<Each extends keyof Subjects>(
  rule: RuleOf<Each>,
  subjects: readonly Subjects[Each][],
  book: Book,
): Issue[] {
  const { code, each, inForms = rule.severity } = rule;
  const severityOf = (subject: Subjects[Each]): Severity =>
    each === 'entry' && (subject as Entry).of.isForm ? inForms : rule.severity;
  const issues: Issue[] = [];
  // Of a hundred thousand subjects nearly all have nothing: no list is made of them.
  for (const subject of subjects)
    for (const finding of rule.check(subject, book))
      issues.push({ ...finding, code, severity: severityOf(subject) });
  return issues;
}

const ofWholeBook = <Each extends keyof Subjects>(rule: RuleOf<Each>, book: Book): Issue[] =>
  issuesOf(rule, SUBJECTS[rule.each](book, rule.templates), book);

/** The rules as a workbook wants them: without those it switches off, others graver or less grave. */
export function ruled(rules: readonly Rule[], settings: RuleSettings): Rule[] {
  const wanted = new Map(settings.map(({ code, as }) => [code, as]));
  return rules.flatMap((rule): Rule[] => {
    const severity = wanted.get(rule.code);
    if (severity === undefined) return [rule];
    return severity === 'off' ? [] : [{ ...rule, severity, inForms: severity }];
  });
}

/** The issues of a book, those of a rule at a time. */
export function* issuesByRule(book: Book, rules: readonly Rule[]): Generator<readonly Issue[]> {
  for (const rule of rules)
    if (book.isWhole || !rule.needsWholeBook) yield ofWholeBook(rule as RuleOf<keyof Subjects>, book);
}

/** Every issue of a book: sheet by sheet in the order of its tables, there rule by rule, there row by row. */
export const validate = (book: Book, rules: readonly Rule[], settings: RuleSettings = []): Issue[] =>
  inOrder([...issuesByRule(book, ruled(rules, settings))].flat(), book, rules);

/** What `issuesByRule` finds, with a turn after every rule. */
export async function inTurns(parts: Iterable<readonly Issue[]>, turn: Turn): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const part of parts) {
    for (const issue of part) issues.push(issue);
    await turn();
  }
  return issues;
}

/** `validate`, giving way between its rules. */
export const validateInTurns = async (book: Book, rules: readonly Rule[], turn: Turn): Promise<Issue[]> =>
  inOrder(await inTurns(issuesByRule(book, rules), turn), book, rules);

/** Tables that no rule looks at: of them a check says nothing, and that must be said. */
export function unchecked({ tables }: Pick<Book, 'tables'>, rules: readonly Rule[]): RecognisedTable[] {
  const kinds = new Set(rules.flatMap(({ each, kinds: own = [] }) => [...SUBJECT_KINDS[each], ...own]));
  return tables.filter(({ kind }) => !kinds.has(kind));
}
