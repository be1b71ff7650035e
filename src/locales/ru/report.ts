import { counted } from '../plural';

/** How often an issue of each severity was found. */
interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

const severity = { error: 'Ошибка', warning: 'Предупреждение', note: 'Примечание' } as const;

/** «12 ошибок, 5 предупреждений». */
const count = ({ error, warning, note }: Counts): string =>
  [
    ...(error > 0 ? [counted(error, 'ошибка', 'ошибки', 'ошибок')] : []),
    ...(warning > 0 ? [counted(warning, 'предупреждение', 'предупреждения', 'предупреждений')] : []),
    ...(note > 0 ? [counted(note, 'примечание', 'примечания', 'примечаний')] : []),
  ].join(', ');

const ways: Readonly<Record<string, string>> = {
  off: 'отключено',
  error: 'считается ошибкой',
  warning: 'считается предупреждением',
  note: 'считается примечанием',
};

/** What reports of a check say, besides its issues. */
export const report = {
  sheet: 'Лист замечаний',
  title: 'Замечания к книге',
  onDate: 'На дату',
  count,
  mendable: (issues: number) => `${counted(issues, 'исправимо', 'исправимы', 'исправимы')} сразу`,
  none: 'Замечаний нет.',
  noResponsible: 'Без ответственного',
  severity,
  headers: [
    'Лист',
    'Ячейка',
    'Важность',
    'Что не так',
    'Как исправить',
    'Сейчас в ячейке',
    'Отметка об исправлении',
  ],
  several: 'Замечание, за которое отвечают несколько, стоит у каждого из них.',
  settings: 'Правила, изменённые для этой книги',
  setting: (code: string, title: string, way: string, reason: string) =>
    `${code} «${title}» ${ways[way] ?? way}: ${reason}`,
  log: {
    sheet: 'Журнал исправлений',
    title: 'Что исправлено надстройкой',
    headers: ['Лист', 'Ячейка', 'Было', 'Стало'],
  },
  file: 'Файл',
  unreadable: 'Файл не прочитан',
  unchecked: (tables: readonly string[]) =>
    `Не проверено, правил для таких таблиц нет: ${tables.join(', ')}.`,
  expected: 'Ожидается',
} as const;
