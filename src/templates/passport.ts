import type { Template } from '../core/templates/template';
import { prompt, text } from './columns';

const row = (name: string): { readonly name: string } => ({ name });

/** Паспорт программы: what it is, who runs it, for whom, until when. */
export const passport: Template = {
  id: 'passport',
  version: 1,
  name: { ru: 'Паспорт', en: 'Passport' },
  title: { ru: 'Паспорт программы', en: 'Passport of the programme' },
  instruction: {
    ru: 'Заполните правый столбец. Лишние строки удалите, нужные добавьте снизу.',
    en: 'Fill in the right column. Delete rows that you do not need, add others below.',
  },
  tableName: 'ShnorPassport',
  blankRows: 2,
  beginning: {
    ru: [
      'Наименование программы',
      'Основание для разработки',
      'Разработчик программы',
      'Исполнители программы',
      'Цель программы',
      'Задачи программы',
      'Целевые показатели',
      'Сроки и этапы реализации',
      'Ожидаемые результаты',
      'Ресурсное обеспечение',
      'Контроль за реализацией',
    ].map(row),
    en: [
      'Name of the programme',
      'Grounds',
      'Author',
      'Participants',
      'Aim',
      'Tasks',
      'Target indicators',
      'Terms and stages',
      'Expected results',
      'Resources',
      'Control',
    ].map(row),
  },
  columns: [
    text('name', 'Раздел паспорта', 'Section', 34, { isFixed: true }),
    text(
      'value',
      'Содержание',
      'Content',
      90,
      prompt(
        'Пишите коротко: подробности будут на других листах.',
        'Keep it short: details stand on the other sheets.',
      ),
    ),
  ],
};
