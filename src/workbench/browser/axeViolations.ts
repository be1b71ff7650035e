import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Violations of WCAG 2 A and AA in a frame, as `rule: element`; `without` names rules that cannot be asked there. */
export async function axeViolations(frame: Frame, without: readonly string[] = []): Promise<string[]> {
  await frame.evaluate(`${AXE}; undefined`);
  return frame.evaluate(async (unasked) => {
    interface Found {
      violations: { id: string; nodes: { html: string }[] }[];
    }
    const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<Found> } };
    // Fluent's own focus keepers: hidden from readers, and never where the focus rests.
    const found = await axe.run(
      { exclude: ['[data-tabster-dummy]'] },
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'],
        rules: Object.fromEntries(unasked.map((rule) => [rule, { enabled: false }])),
      },
    );
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  }, without);
}
