import { decimalPoint as n } from '../decimal';
import type { Sentence, Words } from '../words';

const percent = (part: string | number | undefined, whole: string | number | undefined): string =>
  `${n((100 * Number(part)) / Number(whole), 1)} %`;
const measured = (value: string | number | undefined, unit: string | number | undefined): string =>
  unit === undefined || unit === '' ? n(value) : `${n(value)} ${unit}`;
const list = ({ names, more }: Words): string =>
  Number(more) > 0 ? `${names} and ${more} more` : String(names);
const ofSchools = ({ schools, registered }: Words): string =>
  Number(registered) > 0
    ? `${schools} of the ${registered} schools of the register`
    : `${schools} schools (no register)`;

/** Sentences of conclusions by code. */
export const conclusions: Readonly<Record<string, Sentence>> = {
  'ROADMAP-DONE': ({ done, total }) => `${done} of ${total} events are done (${percent(done, total)}).`,
  'ROADMAP-OVERDUE': ({ count, event, end }) =>
    `Overdue events: ${count}; the longest is «${event}» (ended ${end}).`,
  'ROADMAP-CALM': () => 'No event is overdue.',
  'ROADMAP-AHEAD': ({ soon, later }) => `Due within 7 days: ${soon}; within the 23 days after: ${later}.`,
  'ROADMAP-UNDATED': ({ count }) =>
    `Events without a readable term: ${count}; nobody can say whether they are on time.`,
  'INDICATORS-STATUS': ({ known, reached, close, missed }) =>
    `Indicators with plan and fact: ${known}; reached ${reached}, close ${close}, missed ${missed}.`,
  'INDICATORS-UNKNOWN': ({ count, total }) =>
    `${count} of ${total} indicators lack plan, fact or direction: nothing can be said of them.`,
  'INDICATOR-OFF': ({ name, unit, year, plan, actual }) =>
    `«${name}»: ${measured(actual, unit)} in ${year} against a plan of ${measured(plan, unit)}: missed.`,
  'INDICATOR-EARLY': ({ name, unit, year, actual, goalYear, goal }) =>
    `«${name}»: the target of ${goalYear} (${measured(goal, unit)}) was reached early, ${measured(actual, unit)} in ${year}.`,
  'INDICATOR-FORECAST': ({ name, unit, goalYear, goal, forecast, isReached }) =>
    `«${name}»: if the past years go on, ${measured(forecast, unit)} in ${goalYear} against a target of ${measured(goal, unit)}: ${isReached === 1 ? 'it will be reached' : 'it will not be reached'}.`,
  'GAP-CHANGE': ({ series, from, fromYear, to, toYear }) => {
    const [before, now] = [n(from), n(to)];
    const said = `${series}: the ratio of the best 10 % of schools to the worst`;
    if (before === now) return `${said} is the same: ${now} (${fromYear} and ${toYear}).`;
    return `${said} ${Number(to) < Number(from) ? 'fell' : 'rose'} from ${before} (${fromYear}) to ${now} (${toYear}).`;
  },
  'GAP-NOW': ({ series, ratio, gap, year, count }) =>
    n(ratio) === '1'
      ? `${series}, ${year}: the best and the worst 10 % of schools did about the same, a gap of ${n(gap)} (${count} schools).`
      : `${series}, ${year}: the best 10 % of schools are ${n(ratio)} times the worst, a gap of ${n(gap)} (${count} schools).`,
  'GAP-FEW': ({ count, total, least }) =>
    `${count} of ${total} series have fewer than ${least} schools: a tenth is one school there, nothing is concluded.`,
  'SCHOOLS-LOW': ({ count, total, threshold, procedures, year }) =>
    `Low results in ${year} (at least ${n(threshold)} % below the minimum in at least ${procedures} assessments): ${count} of ${total} schools.`,
  'SCHOOLS-BETTER': (words) =>
    `Better than their conditions let expect, beyond the interval: ${list(words)}.`,
  'SCHOOLS-WORSE': (words) => `Worse than their conditions let expect, beyond the interval: ${list(words)}.`,
  'SCHOOLS-IMPROVED': (words) =>
    `The share below the minimum fell from ${words['from']} to ${words['to']} beyond chance: ${list(words)}.`,
  'SCHOOLS-DECLINED': (words) =>
    `The share below the minimum rose from ${words['from']} to ${words['to']} beyond chance: ${list(words)}.`,
  'SCHOOLS-MARKERS': (words) =>
    `Results worth a second look (a reason to ask, no finding of wrongdoing): ${list(words)}.`,
  'SCHOOLS-SMALL': ({ count, width }) =>
    `${count} schools have few pupils: the share is known no better than ±${Number(width) / 2} points, differences may be chance.`,
  'TRAINING-DONE': ({ trained, planned }) =>
    `Trained: ${trained} of ${planned} planned (${percent(trained, planned)}); courses with both plan and fact.`,
  AGREEMENTS: (words) => `Agreements in force: ${ofSchools(words)}.`,
  MENTORING: (words) => `Mentoring: ${words['count']} pairs, ${ofSchools(words)}.`,
  VISITS: ({ count, schools, planned }) =>
    `Lessons visited: ${count} (${schools} schools)${Number(planned) > 0 ? ` of ${planned} planned` : '; the roadmap names no plan'}.`,
  'DEFICITS-COMMON': ({ factor, deficits, schools }) =>
    `«${factor}» is scored 0 or 1 in ${deficits} of ${schools} schools.`,
  'COLLECTION-TAKEN': ({ period, taken, total }) =>
    `Forms of ${period}: ${taken} of ${total} are in (${percent(taken, total)}).`,
  'COLLECTION-RETURNED': (words) => `Returned and not mended yet: ${list(words)}.`,
  'COLLECTION-MISSING': (words) => `Not sent: ${list(words)}.`,
  'COLLECTION-LATE': ({ day, days, count }) => `Due on ${day}, ${days} days ago; still not in: ${count}.`,
};
