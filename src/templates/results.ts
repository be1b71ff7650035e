import type { Template } from '../core/templates/template';
import { comment, computed, list, number, prompt, school } from './columns';

/** Результаты оценочных процедур: ВПР, ОГЭ, ЕГЭ, региональные. */
export const results: Template = {
  id: 'results',
  version: 1,
  name: { ru: 'Результаты', en: 'Results' },
  title: { ru: 'Результаты оценочных процедур', en: 'Results of assessments' },
  instruction: {
    ru: 'Одна строка — одна процедура по одному предмету в одном классе школы. Доля ниже минимума считается сама.',
    en: 'One row is one assessment of one subject in one grade of a school. The share below the minimum is computed.',
  },
  tableName: 'ShnorResults',
  blankRows: 34,
  columns: [
    list('procedure', 'Процедура', 'Assessment', 18, { list: 'procedures' }),
    number('year', 'Год', 'Year', 9, { numberFormat: '0', least: 2000, most: 2100 }),
    school,
    number('grade', 'Класс', 'Grade', 9, { numberFormat: '0', least: 1, most: 12 }),
    list('subject', 'Предмет', 'Subject', 22, { list: 'subjects' }),
    number('participants', 'Участников', 'Participants', 13, {
      numberFormat: '0',
      ...prompt('Сколько человек писало работу или сдавало экзамен.', 'How many took part.'),
    }),
    number('belowMinimum', 'Не преодолели минимум', 'Below the minimum', 14, {
      numberFormat: '0',
      ...prompt(
        'Не набрали минимальный балл; для ВПР — получили «2».',
        'Below the minimum score; for ВПР the lowest mark.',
      ),
    }),
    computed('belowShare', 'Доля ниже минимума, %', 'Share below, %', 14, {
      numberFormat: '0.0',
      formula: '=IF(N({participants})=0,"",IF({belowMinimum}="","",100*{belowMinimum}/{participants}))',
    }),
    number('meanScore', 'Средний балл', 'Mean score', 12, { numberFormat: '0.0' }),
    comment,
  ],
};
