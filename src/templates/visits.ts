import type { Template } from '../core/templates/template';
import { comment, date, list, number, prompt, school, text } from './columns';

const SCALE = {
  numberFormat: '0',
  most: 2,
  ...prompt('0 — не проявляется, 1 — частично, 2 — полностью.', '0: not at all, 1: in part, 2: entirely.'),
};

/** Посещение уроков. */
export const visits: Template = {
  id: 'visits',
  version: 1,
  name: { ru: 'Посещение уроков', en: 'Lesson visits' },
  title: { ru: 'Посещение уроков', en: 'Lesson visits' },
  instruction: {
    ru: 'Одна строка — один урок. Вместо фамилии учителя пишите его код с листа «Дефициты педагогов».',
    en: 'One row is one lesson. Write the teacher’s code, not a name.',
  },
  tableName: 'ShnorVisits',
  blankRows: 40,
  columns: [
    date('day', 'Дата', 'Date', 12),
    school,
    text(
      'teacher',
      'Код педагога',
      'Teacher’s code',
      14,
      prompt('Код вместо фамилии, например П-017.', 'A code instead of a name.'),
    ),
    list('subject', 'Предмет', 'Subject', 22, { list: 'subjects' }),
    number('grade', 'Класс', 'Grade', 9, { numberFormat: '0', least: 1, most: 12 }),
    text('topic', 'Тема урока', 'Topic', 32),
    number('goals', 'Цели и результаты, 0–2', 'Aims, 0–2', 12, SCALE),
    number('methods', 'Методы и приёмы, 0–2', 'Methods, 0–2', 12, SCALE),
    number('feedback', 'Обратная связь, 0–2', 'Feedback, 0–2', 12, SCALE),
    text('advice', 'Рекомендации', 'Advice', 36),
    comment,
  ],
};
