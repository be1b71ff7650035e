import type { Rule, Subjects } from '../src/core/check/rule';
import type { Template } from '../src/core/templates/template';
import { issues } from '../src/locales/ru/issues';
import { pane } from '../src/locales/ru/pane';
import { rules } from '../src/rules';
import { templates } from '../src/templates';
import { withPart } from './docPart';
import { expectGenerated } from './generated';

/** Lists in the docs that follow from the code: what is checked, and what sheets there are. */

/** Every value of a sentence as a gap. */
const GAPS = new Proxy({}, { get: () => '…' }) as Readonly<Record<string, string>>;

const HEADINGS: Readonly<Record<keyof Subjects, string>> = {
  book: 'Книга целиком',
  roadmap: 'Дорожная карта',
  event: 'Мероприятия',
  indicator: 'Показатели',
  templateSheet: 'Листы шаблонов',
  entry: 'Строки шаблонов',
  table: 'Ячейки любой таблицы',
  school: 'Реестр школ',
  result: 'Результаты',
  mention: 'Названия школ в таблицах',
};

const inCell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

function ruleLine({ code, severity, inForms }: Rule): string {
  const { title, message, fix } = issues[code];
  const graver =
    inForms && inForms !== severity ? `; в форме школы — ${pane.check.severity[inForms].toLowerCase()}` : '';
  return `| ${[title, `${pane.check.severity[severity]}${graver}`, message(GAPS), fix(GAPS), code].map(inCell).join(' | ')} |`;
}

test('docs/rules.md says every rule', () => {
  const sections = (Object.keys(HEADINGS) as (keyof Subjects)[]).flatMap((each) => {
    const own = rules.filter((rule) => rule.each === each);
    const head =
      '| Замечание | Насколько серьёзно | Что сказано | Как исправить | Код |\n| --- | --- | --- | --- | --- |';
    return own.length > 0 ? [`## ${HEADINGS[each]}\n\n${[head, ...own.map(ruleLine)].join('\n')}`] : [];
  });
  const content = sections.join('\n\n');
  expect(content).not.toMatch(/undefined|NaN|\[object/);
  expectGenerated('docs/rules.md', withPart('docs/rules.md', 'rules', content));
});

const KINDS: Readonly<Record<Template['columns'][number]['kind'], string>> = {
  text: 'текст',
  number: 'число',
  date: 'дата',
  list: 'выбор из списка',
  computed: 'считается сам',
};

function templateSection({ name, instruction, columns, parameters = [] }: Template): string {
  const labels = parameters.flatMap(({ label }) => label?.ru ?? []);
  const shown = columns.filter(({ header }) => !header.ru.startsWith('_'));
  const lines = shown.map(
    ({ header, kind }) => `${header.ru.replace('{year}', '(каждый год)')} — ${KINDS[kind]}`,
  );
  return [
    `## ${name.ru}`,
    inCell(instruction.ru),
    ...(labels.length > 0 ? [`Над таблицей: ${labels.join(', ')}.`] : []),
    lines.map((line) => `- ${line}`).join('\n'),
  ].join('\n\n');
}

test('docs/templates.md says every template with its columns', () => {
  const content = templates.map(templateSection).join('\n\n');
  expect(content).not.toMatch(/undefined|\[object/);
  expectGenerated('docs/templates.md', withPart('docs/templates.md', 'templates', content));
});
