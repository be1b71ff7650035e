import type { Template } from '../core/templates/template';
import { comment, date, prompt, school, text } from './columns';

/** Банк лучших практик. */
export const practices: Template = {
  id: 'practices',
  version: 1,
  name: { ru: 'Лучшие практики', en: 'Practices' },
  title: { ru: 'Банк лучших практик', en: 'Bank of best practices' },
  instruction: {
    ru: 'Одна строка — одна практика, которую можно повторить: что сделали, что изменилось, где об этом прочитать.',
    en: 'One row is one practice that others can repeat: what was done, what changed, where to read of it.',
  },
  tableName: 'ShnorPractices',
  blankRows: 20,
  columns: [
    school,
    text('practice', 'Практика', 'Practice', 40),
    text('problem', 'Какую проблему решает', 'Problem', 36),
    text(
      'effect',
      'Что изменилось',
      'Effect',
      36,
      prompt('Измеримый результат: было и стало.', 'A measurable result: before and after.'),
    ),
    text('audience', 'Кому полезна', 'For whom', 26),
    date('shown', 'Когда представлена', 'Shown on', 14),
    text('link', 'Где описана', 'Where described', 30),
    comment,
  ],
};
