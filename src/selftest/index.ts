import { selfTestTexts } from '../locales/selfTestTexts';
import { behaviours } from './behaviours';
import { isEmptyWorkbook } from './isEmptyWorkbook';
import { report } from './report';
import { runBehaviour, type Outcome } from './runBehaviour';

/** The self-test's page: every behaviour that the add-in leans on, tried in the Excel that has opened it. */

const element = <T extends HTMLElement = HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`selftest.html has no #${id}`);
  return found as T;
};

void Office.onReady(() => {
  const { diagnostics, displayLanguage } = Office.context;
  const texts = selfTestTexts(displayLanguage);
  const excel = texts.excel(String(diagnostics.host), String(diagnostics.platform), diagnostics.version);
  const [start, copy] = [element<HTMLButtonElement>('start'), element<HTMLButtonElement>('copy')];
  const [status, list, text] = [element('status'), element('list'), element<HTMLTextAreaElement>('text')];
  document.documentElement.lang = texts.locale;
  document.title = texts.title;
  element('title').textContent = texts.title;
  element('intro').textContent = texts.intro;
  element('excel').textContent = excel;
  text.setAttribute('aria-label', texts.title);
  start.textContent = texts.start;
  copy.textContent = texts.copy;
  start.disabled = false;

  function show({ id, wrong }: Outcome): void {
    const row = document.createElement('li');
    row.className = wrong === null ? 'held' : 'wrong';
    const [mark, says, link] = ['strong', 'span', 'a'].map((tag) => document.createElement(tag));
    if (!mark || !says || !link) return;
    mark.textContent = wrong === null ? texts.held : texts.wrong;
    says.textContent = ` ${texts.behaviours[id] ?? id} `;
    link.textContent = texts.documentation;
    link.setAttribute('href', behaviours.find((behaviour) => behaviour.id === id)?.documentation ?? '');
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noreferrer');
    row.append(mark, says, link);
    if (wrong !== null) {
      const found = document.createElement('p');
      found.textContent = texts.found(wrong);
      row.append(found);
    }
    // What did not hold is seen first.
    if (wrong === null) list.append(row);
    else list.prepend(row);
  }

  async function run(): Promise<void> {
    list.replaceChildren();
    text.value = '';
    copy.disabled = true;
    if (!(await isEmptyWorkbook())) {
      status.textContent = texts.notEmpty;
      return;
    }
    const outcomes: Outcome[] = [];
    for (const behaviour of behaviours) {
      status.textContent = texts.running(outcomes.length, behaviours.length);
      const outcome = await runBehaviour(behaviour);
      outcomes.push(outcome);
      show(outcome);
    }
    const held = outcomes.filter(({ wrong }) => wrong === null).length;
    status.textContent = texts.result(held, outcomes.length);
    text.value = report(outcomes, excel, texts);
    copy.disabled = false;
  }

  start.addEventListener('click', () => {
    start.disabled = true;
    run()
      .catch((error: unknown) => (status.textContent = texts.broken(String(error))))
      .finally(() => (start.disabled = false));
  });

  copy.addEventListener('click', () => {
    // The clipboard may be closed to a pane: a selection in the text is not.
    text.select();
    status.textContent = document.execCommand('copy') ? texts.copied : texts.copyByHand;
  });
});
