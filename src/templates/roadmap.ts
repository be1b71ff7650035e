import type { Template } from '../core/template';
import { comment, computed, date, list, number, prompt, text } from './columns';

/** Дорожная карта: what is done, when, by whom, with what result. */
export const roadmap: Template = {
  id: 'roadmap',
  version: 1,
  name: { ru: 'Дорожная карта', en: 'Roadmap' },
  title: { ru: 'План мероприятий («дорожная карта»)', en: 'Roadmap' },
  instruction: {
    ru: 'Одна строка — одно мероприятие. Срок пишите словами («Сентябрь – ноябрь 2025»), а начало и окончание — датами: по ним считается состояние на дату отчёта.',
    en: 'One row is one event. Write the term in words and its start and end as dates: states are computed from them.',
  },
  tableName: 'ShnorRoadmap',
  parameter: {
    kind: 'date',
    label: { ru: 'Дата отчёта', en: 'Report date' },
    prompt: {
      ru: 'Дата, на которую считаются состояния, например 01.12.2025.',
      en: 'The day that states are computed for, e.g. 2025-12-01.',
    },
  },
  blankRows: 30,
  states: [
    { column: 'state', values: ['выполнено', 'в работе', 'просрочено', 'предстоит', 'срок не определён'] },
  ],
  columns: [
    text('section', 'Раздел', 'Section', 22),
    text(
      'number',
      '№ п/п',
      'No.',
      13,
      prompt(
        'Номер в пределах раздела, например 2.6. Номера не повторяются.',
        'Number within the section, e.g. 2.6. Numbers do not repeat.',
      ),
    ),
    text(
      'title',
      'Мероприятие',
      'Event',
      46,
      prompt(
        'Что будет сделано. Начните с отглагольного существительного: «Проведение…», «Анализ…».',
        'What will be done.',
      ),
    ),
    text('term', 'Срок', 'Term', 18, {
      movesWithYears: true,
      ...prompt(
        'Например: «Октябрь 2025», «Сентябрь – май», «до 15.08.2026», «ежегодно».',
        'For example: «October 2025», «September – May».',
      ),
    }),
    date('start', 'Начало', 'Start', 12),
    date('end', 'Окончание', 'End', 12),
    text(
      'responsible',
      'Ответственный',
      'Responsible',
      26,
      prompt(
        'Организация или должность. Несколько ответственных — через запятую.',
        'Organisation or post; several are separated by commas.',
      ),
    ),
    text('result', 'Ожидаемый результат', 'Expected result', 32),
    number('planned', 'План, кол-во', 'Planned', 10),
    number('actual', 'Факт, кол-во', 'Actual', 10),
    list('done', 'Отметка о выполнении', 'Done', 16, {
      list: 'marks',
      ...prompt(
        'Выберите «выполнено», когда результат получен.',
        'Choose «выполнено» when the result is there.',
      ),
    }),
    date('doneDate', 'Дата выполнения', 'Done on', 13),
    computed('state', 'Состояние', 'State', 16, {
      formula:
        '=IF({title}="","",IF({done}="выполнено","выполнено",IF({end}="","срок не определён",IF({parameter}="","",IF({end}<{parameter},"просрочено",IF(AND({start}<>"",{start}>{parameter}),"предстоит","в работе"))))))',
    }),
    comment,
  ],
};
