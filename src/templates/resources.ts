import type { Template } from '../core/templates/template';
import { comment, list, number, prompt, school, text } from './columns';

/** Имеющиеся и недостающие ресурсы. */
export const resources: Template = {
  id: 'resources',
  version: 1,
  name: { ru: 'Ресурсы', en: 'Resources' },
  title: { ru: 'Имеющиеся и недостающие ресурсы', en: 'Resources at hand and missing' },
  instruction: {
    ru: 'Одна строка — один вид ресурса в одной школе: что есть, чего не хватает, откуда взять.',
    en: 'One row is one kind of resource in one school: what is there, what is missing, where to take it.',
  },
  tableName: 'ShnorResources',
  blankRows: 25,
  columns: [
    school,
    list('kind', 'Вид ресурса', 'Kind', 24, { list: 'resources' }),
    text('available', 'Что есть', 'At hand', 36),
    text('missing', 'Чего не хватает', 'Missing', 36),
    number(
      'amount',
      'Сколько нужно',
      'Amount',
      12,
      prompt(
        'Количество; единицу (чел., шт., тыс. руб.) укажите в комментарии.',
        'The amount; give its unit in the comment.',
      ),
    ),
    text('source', 'Откуда взять', 'Source', 30),
    list('done', 'Отметка о выполнении', 'Done', 16, { list: 'marks' }),
    comment,
  ],
};
