import type { Template } from '../core/templates/template';
import { comment, computed, date, list, number, school, text } from './columns';

/** Повышение квалификации. */
export const training: Template = {
  id: 'training',
  version: 1,
  name: { ru: 'Повышение квалификации', en: 'Training' },
  title: { ru: 'Повышение квалификации', en: 'Training of staff' },
  instruction: {
    ru: 'Одна строка — один курс для одной школы. Доля обученных считается сама.',
    en: 'One row is one course for one school. The share of those trained is computed.',
  },
  tableName: 'ShnorTraining',
  blankRows: 30,
  columns: [
    school,
    text('topic', 'Программа ПК (тема курса)', 'Course', 42),
    text('provider', 'Кто проводит', 'Provider', 26),
    list('audience', 'Категория слушателей', 'Audience', 24, { list: 'audiences' }),
    number('hours', 'Часов', 'Hours', 9, { numberFormat: '0' }),
    date('from', 'Начало', 'From', 12),
    date('until', 'Окончание', 'Until', 12),
    number('planned', 'План, чел.', 'Planned', 11, { numberFormat: '0' }),
    number('trained', 'Обучено, чел.', 'Trained', 12, { numberFormat: '0' }),
    computed('share', 'Выполнение плана', 'Share', 13, {
      numberFormat: '0%',
      formula: '=IF(N({planned})=0,"",IF({trained}="","",{trained}/{planned}))',
    }),
    comment,
  ],
};
