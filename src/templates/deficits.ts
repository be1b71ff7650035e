import type { Template } from '../core/templates/template';
import { comment, date, list, prompt, school, text } from './columns';

/** Дефициты педагогов: codes of teachers, never names. */
export const deficits: Template = {
  id: 'deficits',
  version: 1,
  name: { ru: 'Дефициты педагогов', en: 'Teachers’ deficits' },
  title: { ru: 'Профессиональные дефициты педагогов', en: 'Professional deficits of teachers' },
  instruction: {
    ru: 'Одна строка — один дефицит одного педагога. Вместо фамилий пишите коды: таблица не должна содержать персональных данных.',
    en: 'One row is one deficit of one teacher. Write codes, not names: the table must hold no personal data.',
  },
  tableName: 'ShnorDeficits',
  blankRows: 40,
  columns: [
    text(
      'teacher',
      'Код педагога',
      'Teacher’s code',
      14,
      prompt('Код вместо фамилии, например П-017.', 'A code instead of a name, e.g. T-017.'),
    ),
    school,
    list('subject', 'Предмет', 'Subject', 22, { list: 'subjects' }),
    list('kind', 'Вид дефицита', 'Kind', 24, { list: 'deficits' }),
    list('level', 'Уровень', 'Level', 12, { list: 'levels' }),
    text('found', 'Как выявлен', 'How it was found', 28),
    text('support', 'Что предложено', 'Support offered', 32),
    date('recheck', 'Повторная диагностика', 'To be checked again', 15),
    list('levelAfter', 'Уровень после поддержки', 'Level afterwards', 14, { list: 'levels' }),
    comment,
  ],
};
