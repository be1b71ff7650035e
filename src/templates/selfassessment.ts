import type { Template, TemplateRow } from '../core/templates/template';
import { comment, list, number, prompt, schoolName, text } from './columns';

const BLOCKS: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'управление',
    [
      ['Цели школы понятны педагогам и измеримы', 'Aims are clear to teachers and measurable'],
      ['Решения принимаются на основе данных об учебных результатах', 'Decisions rest on data about results'],
      ['Руководители посещают уроки и обсуждают их', 'Heads visit lessons and discuss them'],
    ],
  ],
  [
    'преподавание',
    [
      [
        'Учителя владеют приёмами работы с неуспевающими',
        'Teachers know how to work with those who fall behind',
      ],
      ['Оценивание показывает ученику, что делать дальше', 'Marks tell a pupil what to do next'],
      ['Педагоги учатся друг у друга', 'Teachers learn from each other'],
    ],
  ],
  [
    'школьная культура',
    [
      ['От учеников ждут высоких результатов', 'Much is expected of pupils'],
      ['Школа работает с родителями как с партнёрами', 'Parents are partners'],
      ['В школе безопасно и спокойно', 'The school is safe and calm'],
    ],
  ],
  [
    'ресурсы',
    [
      ['Предметы обеспечены учителями', 'Every subject has its teacher'],
      ['Оборудование используется на уроках', 'Equipment is used in lessons'],
      ['Хватает методической поддержки', 'There is enough methodical support'],
    ],
  ],
  [
    'внешняя среда',
    [
      ['У школы есть партнёры, которые помогают учить', 'Partners help to teach'],
      ['Опыт других школ доходит до учителей', 'The experience of others reaches teachers'],
      ['Школа знает, в каких условиях живут её ученики', 'The school knows how its pupils live'],
    ],
  ],
];

const beginning = (language: 0 | 1): TemplateRow[] =>
  BLOCKS.flatMap(([block, factors]) => factors.map((factor) => ({ block, factor: factor[language] })));

/** Самообследование школы: factors of management, teaching, culture, resources and environment, with evidence. */
export const selfassessment: Template = {
  id: 'selfassessment',
  version: 1,
  name: { ru: 'Самообследование', en: 'Self-assessment' },
  title: { ru: 'Самообследование школы', en: 'Self-assessment of the school' },
  instruction: {
    ru: 'Оцените каждое утверждение от 0 (нет) до 3 (да) и напишите, чем это подтверждается.',
    en: 'Score every statement from 0 (not at all) to 3 (entirely) and say what shows it.',
  },
  tableName: 'ShnorSelfAssessment',
  parameters: [schoolName],
  blankRows: 5,
  beginning: { ru: beginning(0), en: beginning(1) },
  columns: [
    list('block', 'Блок', 'Block', 20, { list: 'factors', isFixed: true, isGroup: true }),
    text('factor', 'Утверждение', 'Statement', 56, { isFixed: true }),
    number('score', 'Оценка, 0–3', 'Score, 0–3', 11, {
      numberFormat: '0',
      most: 3,
      ...prompt(
        '0 — нет, 1 — скорее нет, 2 — скорее да, 3 — да.',
        '0: no, 1: rather no, 2: rather yes, 3: yes.',
      ),
    }),
    text('evidence', 'Чем подтверждается', 'Evidence', 46),
    comment,
  ],
};
