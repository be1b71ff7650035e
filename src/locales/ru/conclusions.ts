import { decimalComma as n } from '../decimal';
import { counted, plural } from '../plural';
import type { Sentence, Words } from '../words';

const events = (count: string | number | undefined): string =>
  counted(Number(count), 'мероприятие', 'мероприятия', 'мероприятий');
const ofEvents = (count: string | number | undefined): string =>
  counted(Number(count), 'мероприятия', 'мероприятий', 'мероприятий');
const schools = (count: string | number | undefined): string =>
  counted(Number(count), 'школа', 'школы', 'школ');
const percent = (part: string | number | undefined, whole: string | number | undefined): string =>
  `${n((100 * Number(part)) / Number(whole), 1)}\u00a0%`;
const measured = (value: string | number | undefined, unit: string | number | undefined): string =>
  unit === undefined || unit === '' ? n(value) : `${n(value)}\u00a0${unit}`;
/** «5 баллов», «1,5 балла»: the word as the number is shown. */
const measure = (value: string | number | undefined, one: string, few: string, many: string): string =>
  `${n(value)}\u00a0${plural(Number(Number(value).toFixed(2)), one, few, many)}`;
const list = ({ names, more }: Words): string =>
  Number(more) > 0 ? `${names} и ещё ${schools(more)}` : String(names);
const several = ({ names, more }: Words): string =>
  Number(more) > 0 ? `${names} и ещё ${more}` : String(names);
const ofSchools = ({ schools: own, registered }: Words): string =>
  Number(registered) > 0
    ? `${own} из ${counted(Number(registered), 'школы', 'школ', 'школ')} реестра`
    : `${schools(own)} (реестра школ в книге нет)`;

/** Sentences of conclusions by code. */
export const conclusions: Readonly<Record<string, Sentence>> = {
  'ROADMAP-DONE': ({ done, total }) => `Выполнено ${done} из ${ofEvents(total)} (${percent(done, total)}).`,
  'ROADMAP-OVERDUE': ({ count, event, end }) =>
    `Просрочено ${events(count)}; дольше всего — «${event}» (срок истёк ${end}).`,
  'ROADMAP-CALM': () => 'Просроченных мероприятий нет.',
  'ROADMAP-AHEAD': ({ soon, later }) =>
    `В ближайшие 7 дней истекает срок у ${ofEvents(soon)}, за следующие 23 дня — у ${ofEvents(later)}.`,
  'ROADMAP-UNDATED': ({ count }) =>
    `У ${ofEvents(count)} срок не определён: идёт ли работа вовремя, сказать нельзя.`,
  'INDICATORS-STATUS': ({ known, reached, close, missed }) =>
    `План и факт известны у ${counted(Number(known), 'показателя', 'показателей', 'показателей')}: ` +
    `достигнуто ${reached}, близко к плану ${close}, не достигнуто ${missed}.`,
  'INDICATORS-UNKNOWN': ({ count, total }) =>
    `По ${counted(Number(count), 'показателю', 'показателям', 'показателям')} из ${total} нет факта, плана или направления: вывода сделать нельзя.`,
  'INDICATOR-OFF': ({ name, unit, year, plan, actual }) =>
    `«${name}»: за ${year} год ${measured(actual, unit)} при плане ${measured(plan, unit)} — не достигнуто.`,
  'INDICATOR-EARLY': ({ name, unit, year, actual, goalYear, goal }) =>
    `«${name}»: цель ${goalYear} года (${measured(goal, unit)}) достигнута досрочно, за ${year} год ${measured(actual, unit)}.`,
  'INDICATOR-FORECAST': ({ name, unit, goalYear, goal, forecast, isReached }) =>
    `«${name}»: если ход прошлых лет сохранится, в ${goalYear} году будет ${measured(Number(forecast), unit)} при цели ${measured(goal, unit)} — ${isReached === 1 ? 'цель будет достигнута' : 'цель достигнута не будет'}.`,
  'GAP-CHANGE': ({ series, from, fromYear, to, toYear }) => {
    const [before, now] = [n(from), n(to)];
    const said = `${series}: отношение результатов лучших 10\u00a0% школ к худшим`;
    if (before === now) return `${said} не изменилось: ${now} (${fromYear} и ${toYear} годы).`;
    return `${said} ${Number(to) < Number(from) ? 'снизилось' : 'выросло'} с ${before} (${fromYear} год) до ${now} (${toYear} год).`;
  },
  'GAP-NOW': ({ series, ratio, gap, year, count }) => {
    const gapSaid = `разрыв ${measure(gap, 'балл', 'балла', 'баллов')} (${schools(count)})`;
    return n(ratio) === '1'
      ? `${series}, ${year} год: лучшие и худшие 10\u00a0% школ показали почти одинаковый результат, ${gapSaid}.`
      : `${series}, ${year} год: результат лучших 10\u00a0% школ в ${measure(ratio, 'раз', 'раза', 'раз')} выше результата худших, ${gapSaid}.`;
  },
  'GAP-FEW': ({ count, total, least }) =>
    `В ${count} из ${counted(Number(total), 'ряда', 'рядов', 'рядов')} школ меньше ${least}: «10\u00a0%» там — одна школа, и выводов по ним нет.`,
  'SCHOOLS-LOW': ({ count, total, threshold, procedures, year }) =>
    `За ${year} год низкие результаты (не менее ${n(threshold)}\u00a0% ниже минимума не менее чем в ${counted(Number(procedures), 'процедуре', 'процедурах', 'процедурах')}) — ${count} из ${counted(Number(total), 'школы', 'школ', 'школ')}.`,
  'SCHOOLS-BETTER': (words) => `Лучше, чем позволяют ожидать условия, с учётом интервала: ${list(words)}.`,
  'SCHOOLS-WORSE': (words) => `Хуже, чем позволяют ожидать условия, с учётом интервала: ${list(words)}.`,
  'SCHOOLS-IMPROVED': (words) =>
    `Доля ниже минимума с ${words['from']} по ${words['to']} год снизилась заметно больше случайных колебаний: ${list(words)}.`,
  'SCHOOLS-DECLINED': (words) =>
    `Доля ниже минимума с ${words['from']} по ${words['to']} год выросла заметно больше случайных колебаний: ${list(words)}.`,
  'SCHOOLS-MARKERS': (words) =>
    `Результаты, которые стоит перепроверить (это повод спросить, а не вывод о нарушении): ${list(words)}.`,
  'SCHOOLS-SMALL': (words) =>
    `У ${counted(Number(words['count']), 'школы', 'школ', 'школ')} участников мало: доля известна с точностью хуже ${Number(words['width']) / 2} процентных пунктов в каждую сторону, отличия от других могут быть случайны.`,
  'TRAINING-DONE': ({ trained, planned }) =>
    `Повышение квалификации: ${plural(Number(trained), 'обучен', 'обучены', 'обучено')} ${counted(Number(trained), 'человек', 'человека', 'человек')} при плане ${planned} (${percent(trained, planned)}); учтены курсы, у которых есть и план, и факт.`,
  AGREEMENTS: (words) => `Действующие договоры о сотрудничестве: ${ofSchools(words)}.`,
  MENTORING: (words) =>
    `Наставничество: ${counted(Number(words['count']), 'пара', 'пары', 'пар')}, ${ofSchools(words)}.`,
  VISITS: ({ count, schools: own, planned }) =>
    `${plural(Number(count), 'Посещён', 'Посещено', 'Посещено')} ${counted(Number(count), 'урок', 'урока', 'уроков')} (${schools(own)})${
      Number(planned) > 0
        ? ` при плане ${planned} по дорожной карте`
        : '; план посещений в дорожной карте не назван'
    }.`,
  'DEFICITS-COMMON': ({ factor, deficits, schools: all }) =>
    `«${factor}» — оценено в 0 или 1 в ${deficits} из ${counted(Number(all), 'школы', 'школ', 'школ')}.`,
  'COLLECTION-TAKEN': ({ period, taken, total }) =>
    `Формы за период «${period}»: сдано ${taken} из ${total} (${percent(taken, total)}).`,
  'COLLECTION-RETURNED': (words) => `Возвращено и ещё не исправлено: ${several(words)}.`,
  'COLLECTION-MISSING': (words) => `Не сдано: ${several(words)}.`,
  'COLLECTION-LATE': ({ day, days, count }) =>
    `Срок сдачи ${day} прошёл ${counted(Number(days), 'день', 'дня', 'дней')} назад, ещё не сдано: ${count}.`,
};
