import type { Template } from '../core/templates/template';
import { prompt, text } from './columns';

/** Направления и задачи по годам. */
export const directions: Template = {
  id: 'directions',
  version: 1,
  name: { ru: 'Направления и задачи', en: 'Directions and tasks' },
  title: { ru: 'Направления и задачи по годам', en: 'Directions and tasks by year' },
  instruction: {
    ru: 'Одна строка — одно направление. Задачу, которая длится несколько лет, повторите в каждом из них.',
    en: 'One row is one direction. Repeat a task that lasts for years in each of them.',
  },
  tableName: 'ShnorDirections',
  blankRows: 15,
  columns: [
    text('number', '№ п/п', 'No.', 8),
    text('section', 'Раздел', 'Section', 24, { isGroup: true }),
    text(
      'direction',
      'Целевое направление',
      'Direction',
      40,
      prompt('Что предстоит изменить.', 'What is to change.'),
    ),
    text('task', 'Задачи на {year} год', 'Tasks for {year}', 36, { isYearly: true }),
    text('result', 'Ожидаемый результат', 'Expected result', 36),
  ],
};
