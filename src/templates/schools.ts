import type { Template } from '../core/templates/template';
import { comment, list, number, prompt, text } from './columns';

/** Реестр школ: who takes part, in which status and model, with whose help. */
export const schools: Template = {
  id: 'schools',
  version: 1,
  name: { ru: 'Реестр школ', en: 'Schools' },
  title: { ru: 'Реестр школ программы', en: 'Register of the programme’s schools' },
  instruction: {
    ru: 'Одна строка — одна школа. Код школы не меняйте: по нему её узнают в таблицах разных лет.',
    en: 'One row is one school. Keep a school’s code: it is known by it in the tables of other years.',
  },
  tableName: 'ShnorSchools',
  blankRows: 25,
  columns: [
    text(
      'code',
      'Код школы',
      'Code',
      12,
      prompt(
        'Код из региональной базы или свой, без повторов.',
        'A code of your own or of the region, without repetition.',
      ),
    ),
    text(
      'school',
      'Школа',
      'School',
      36,
      prompt('Краткое название, как в уставе.', 'Short name, as in the charter.'),
    ),
    list('status', 'Статус', 'Status', 18, { list: 'statuses' }),
    list('model', 'Модель поддержки', 'Model', 24, { list: 'models' }),
    text(
      'curator',
      'Куратор',
      'Curator',
      28,
      prompt('Организация или должность, без фамилий.', 'An organisation or a post, no names.'),
    ),
    text('partner', 'Школа-партнёр', 'Partner school', 28),
    number('pupils', 'Обучающихся', 'Pupils', 15, { numberFormat: '0' }),
    number('teachers', 'Педагогов', 'Teachers', 12, { numberFormat: '0' }),
    list('location', 'Расположение', 'Location', 18, { list: 'locations' }),
    comment,
  ],
};
