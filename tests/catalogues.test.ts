import type { Rule, Subjects } from '../src/core/check/rule';
import type { Template } from '../src/core/templates/template';
import type { Locale } from '../src/core/values/text';
import { issues as englishIssues } from '../src/locales/en/issues';
import { pane as englishPane } from '../src/locales/en/pane';
import { issues } from '../src/locales/ru/issues';
import { pane } from '../src/locales/ru/pane';
import { rules } from '../src/rules';
import { templates } from '../src/templates';
import { pageOf, withPart } from './docPart';
import { expectGenerated } from './generated';

/** Lists in the docs that follow from the code: what is checked, and what sheets there are. */

/** Every value of a sentence as a gap. */
const GAPS = new Proxy({}, { get: () => '…' }) as Readonly<Record<string, string>>;

const HEADINGS: Readonly<Record<keyof Subjects, Readonly<Record<Locale, string>>>> = {
  book: { ru: 'Книга целиком', en: 'The whole workbook' },
  roadmap: { ru: 'Дорожная карта', en: 'Roadmap' },
  event: { ru: 'Мероприятия', en: 'Events' },
  indicator: { ru: 'Показатели', en: 'Indicators' },
  templateSheet: { ru: 'Листы шаблонов', en: 'Sheets of templates' },
  entry: { ru: 'Строки шаблонов', en: 'Rows of templates' },
  table: { ru: 'Ячейки любой таблицы', en: 'Cells of any table' },
  school: { ru: 'Реестр школ', en: 'Register of schools' },
  result: { ru: 'Результаты', en: 'Results' },
  mention: { ru: 'Названия школ в таблицах', en: 'Names of schools in tables' },
};

const SAID = {
  ru: {
    issues,
    severity: pane.check.severity,
    columns: 'Замечание | Насколько серьёзно | Что сказано | Как исправить | Код',
    graver: (severity: string) => `; в форме школы — ${severity}`,
  },
  en: {
    issues: englishIssues,
    severity: englishPane.check.severity,
    columns: 'Issue | How grave | What is said | How to mend it | Code',
    graver: (severity: string) => `; in a school’s form: ${severity}`,
  },
} as const;

const inCell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

function ruleLine({ code, severity, inForms }: Rule, locale: Locale): string {
  const { issues: texts, severity: names, graver } = SAID[locale];
  const { title, message, fix } = texts[code] ?? issues[code];
  const more = inForms && inForms !== severity ? graver(names[inForms].toLowerCase()) : '';
  return `| ${[title, `${names[severity]}${more}`, message(GAPS), fix(GAPS), code].map(inCell).join(' | ')} |`;
}

const LOCALES: readonly Locale[] = ['ru', 'en'];

test.each(LOCALES)('the page of rules says every rule (%s)', (locale) => {
  const head = `| ${SAID[locale].columns} |\n| --- | --- | --- | --- | --- |`;
  const sections = (Object.keys(HEADINGS) as (keyof Subjects)[]).flatMap((each) => {
    const own = rules.filter((rule) => rule.each === each);
    const lines = [head, ...own.map((rule) => ruleLine(rule, locale))];
    return own.length > 0 ? [`## ${HEADINGS[each][locale]}\n\n${lines.join('\n')}`] : [];
  });
  const content = sections.join('\n\n');
  expect(content).not.toMatch(/undefined|NaN|\[object/);
  const file = pageOf('rules', locale);
  expectGenerated(file, withPart(file, 'rules', content));
});

const KINDS: Readonly<Record<Template['columns'][number]['kind'], Readonly<Record<Locale, string>>>> = {
  text: { ru: 'текст', en: 'text' },
  number: { ru: 'число', en: 'number' },
  date: { ru: 'дата', en: 'date' },
  list: { ru: 'выбор из списка', en: 'a choice from a list' },
  computed: { ru: 'считается сам', en: 'computed by itself' },
};
const ABOVE: Readonly<Record<Locale, string>> = { ru: 'Над таблицей', en: 'Above the table' };
const EACH_YEAR: Readonly<Record<Locale, string>> = { ru: '(каждый год)', en: '(each year)' };

function templateSection({ name, instruction, columns, parameters = [] }: Template, locale: Locale): string {
  const labels = parameters.flatMap(({ label }) => label?.[locale] ?? []);
  const shown = columns.filter(({ header }) => !header[locale].startsWith('_'));
  const lines = shown.map(
    ({ header, kind }) => `${header[locale].replace('{year}', EACH_YEAR[locale])} — ${KINDS[kind][locale]}`,
  );
  return [
    `## ${name[locale]}`,
    inCell(instruction[locale]),
    ...(labels.length > 0 ? [`${ABOVE[locale]}: ${labels.join(', ')}.`] : []),
    lines.map((line) => `- ${line}`).join('\n'),
  ].join('\n\n');
}

test.each(LOCALES)('the page of templates says every template with its columns (%s)', (locale) => {
  const content = templates.map((template) => templateSection(template, locale)).join('\n\n');
  expect(content).not.toMatch(/undefined|\[object/);
  const file = pageOf('templates', locale);
  expectGenerated(file, withPart(file, 'templates', content));
});
