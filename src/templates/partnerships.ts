import type { Template } from '../core/templates/template';
import { comment, date, list, school, text } from './columns';

/** Договоры, наставничество, кураторы. */
export const partnerships: Template = {
  id: 'partnerships',
  version: 1,
  name: { ru: 'Партнёрство и наставничество', en: 'Partnerships' },
  title: { ru: 'Партнёрство и наставничество', en: 'Agreements, mentoring, curators' },
  instruction: {
    ru: 'Одна строка — одна связь школы с партнёром: договор, наставническая пара, куратор, стажировка.',
    en: 'One row is one relation of a school: agreement, mentor pair, curator, internship.',
  },
  tableName: 'ShnorPartnerships',
  blankRows: 25,
  columns: [
    school,
    list('kind', 'Вид сотрудничества', 'Kind', 26, { list: 'relations' }),
    text('partner', 'Партнёр', 'Partner', 34),
    text('subject', 'Предмет сотрудничества', 'About', 34),
    date('signed', 'Дата договора', 'Signed', 16),
    date('until', 'Действует до', 'Until', 15),
    text('events', 'Совместные мероприятия', 'Joint events', 34),
    list('done', 'Отметка о выполнении', 'Done', 16, { list: 'marks' }),
    comment,
  ],
};
