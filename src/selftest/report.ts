import type { SelfTestTexts } from '../locales/selfTestTexts';
import type { Outcome } from './runBehaviour';

/** The result as text, for a bug report: what did not hold comes first. */
export function report(outcomes: readonly Outcome[], excel: string, texts: SelfTestTexts): string {
  const wrong = outcomes.filter((outcome) => outcome.wrong !== null);
  const held = outcomes.filter((outcome) => outcome.wrong === null);
  return [
    texts.title,
    excel,
    texts.result(held.length, outcomes.length),
    '',
    ...wrong.flatMap((outcome) => [
      `✗ ${outcome.id}: ${texts.behaviours[outcome.id] ?? ''}`,
      `  ${texts.found(outcome.wrong ?? '')}`,
    ]),
    ...held.map(({ id }) => `✓ ${id}`),
    '',
  ].join('\n');
}
