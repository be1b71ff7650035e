import { counted, grouped, plural } from '../plural';

/** The card of the first screen: what a workbook holds, and where each of it is dealt with. */
export const glance = {
  title: 'В этой книге',
  counting: 'Считаю, что в книге…',
  late: (count: number) => `Просрочено ${counted(count, 'мероприятие', 'мероприятия', 'мероприятий')}`,
  due: (soon: number, later: number) =>
    soon === 0
      ? `Срок через 8–30 дней: ${later}`
      : `Срок в ближайшие 7 дней: ${soon}${later === 0 ? '' : `, через 8–30 дней: ${later}`}`,
  off: (count: number) => `Показателей не достигнуто: ${count}`,
  missing: (count: number, areMunicipalities: boolean) =>
    areMunicipalities
      ? `Форму не ${plural(count, 'сдал', 'сдали', 'сдали')} ${counted(count, 'муниципалитет', 'муниципалитета', 'муниципалитетов')}`
      : `Форму не ${plural(count, 'сдала', 'сдали', 'сдали')} ${counted(count, 'школа', 'школы', 'школ')}`,
  issues: (all: number, here: number) =>
    here === 0
      ? `Замечаний на других листах: ${grouped(all)}`
      : `Замечаний в книге: ${grouped(all)}, здесь: ${grouped(here)}`,
  absent: (kinds: readonly string[]) => `Не найдено: ${kinds.join(', ')}`,
  kinds: { roadmap: 'дорожная карта', indicators: 'показатели', schools: 'реестр школ' } as Readonly<
    Record<string, string>
  >,
  fine: (areMarksKept: boolean) =>
    areMarksKept ? 'Просрочек и замечаний во всей книге не найдено.' : 'Замечаний во всей книге не найдено.',
  partial: 'Книга прочитана не целиком: на самом деле может быть больше.',
  /** Where each is dealt with. */
  next: {
    late: 'Чьи?',
    due: 'Чьи?',
    off: 'Какие?',
    missing: 'Собрать',
    issues: 'Показать',
    absent: 'Вставить',
  },
} as const;
