import type { BookGlance } from '../../core/summaries/bookGlance';
import type { Texts } from '../../locales/texts';
import type { ScreenId } from '../screens';

type Words = Texts['glance'];

/** A line of the card: what is so, and the screen where it is dealt with. */
export interface GlanceLine {
  readonly id: keyof Words['next'];
  readonly text: string;
  readonly to: ScreenId;
  /** What stands there already when one comes, by its kept name. */
  readonly puts: Readonly<Record<string, unknown>>;
}

/** What asks for something, the most pressing first; `sheet` is the one whose issues stand below, null = all do. */
export function glanceLines(glance: BookGlance, words: Words, sheet: string | null): GlanceLine[] {
  const { late, off, missing, issues, absent } = glance;
  const [soon, later] = [glance.soon ?? 0, glance.later ?? 0];
  const here = sheet === null ? issues.count : (issues.bySheet.get(sheet) ?? 0);
  const lines: (GlanceLine | false | null)[] = [
    late !== null && late > 0 && { id: 'late', text: words.late(late), to: 'summary', puts: {} },
    soon + later > 0 && { id: 'due', text: words.due(soon, later), to: 'summary', puts: {} },
    off !== null && off > 0 && { id: 'off', text: words.off(off), to: 'summary', puts: {} },
    missing !== null &&
      missing.count > 0 && {
        id: 'missing',
        text: words.missing(missing.count, missing.areMunicipalities),
        to: 'forms',
        puts: { 'forms.way': 'collect' },
      },
    issues.count > here && {
      id: 'issues',
      text: words.issues(issues.count, here),
      to: 'check',
      puts: {},
    },
    absent.length > 0 && {
      id: 'absent',
      text: words.absent(absent.map((kind) => words.kinds[kind] ?? kind)),
      to: 'templates',
      puts: { 'templates.programme': '', 'templates.chosen': new Set(absent) },
    },
  ];
  return lines.filter((line) => line !== false && line !== null);
}
