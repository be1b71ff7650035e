import type { Template } from '../core/template';

/** Дорожная карта: what is done, when, by whom, with what result. */
export const roadmap: Template = {
  id: 'roadmap',
  version: 1,
  name: { ru: 'Дорожная карта', en: 'Roadmap' },
  title: {
    ru: 'План мероприятий («дорожная карта») по поддержке школ с низкими образовательными результатами',
    en: 'Roadmap of support for schools with low results',
  },
  instruction: {
    ru: 'Одна строка — одно мероприятие. Срок пишите словами («Сентябрь – ноябрь 2025»), а начало и окончание — датами: по ним считается состояние на дату отчёта.',
    en: 'One row is one event. Write the term in words and its start and end as dates: states are computed from them.',
  },
  tableName: 'ShnorRoadmap',
  blankRows: 30,
  states: {
    column: 'state',
    values: ['выполнено', 'в работе', 'просрочено', 'предстоит', 'срок не определён'],
  },
  columns: [
    { id: 'section', header: { ru: 'Раздел', en: 'Section' }, width: 18, kind: 'text' },
    {
      id: 'number',
      header: { ru: '№ п/п', en: 'No.' },
      width: 12,
      kind: 'text',
      prompt: {
        ru: 'Номер в пределах раздела, например 2.6. Номера не повторяются.',
        en: 'Number within the section, e.g. 2.6. Numbers do not repeat.',
      },
    },
    {
      id: 'title',
      header: { ru: 'Мероприятие', en: 'Event' },
      width: 44,
      kind: 'text',
      prompt: {
        ru: 'Что будет сделано. Начните с отглагольного существительного: «Проведение…», «Анализ…».',
        en: 'What will be done.',
      },
    },
    {
      id: 'term',
      header: { ru: 'Срок', en: 'Term' },
      width: 18,
      kind: 'text',
      prompt: {
        ru: 'Например: «Октябрь 2025», «Сентябрь – май», «до 15.08.2026», «ежегодно».',
        en: 'For example: «October 2025», «September – May».',
      },
    },
    { id: 'start', header: { ru: 'Начало', en: 'Start' }, width: 12, kind: 'date' },
    { id: 'end', header: { ru: 'Окончание', en: 'End' }, width: 12, kind: 'date' },
    {
      id: 'responsible',
      header: { ru: 'Ответственный', en: 'Responsible' },
      width: 24,
      kind: 'text',
      prompt: {
        ru: 'Организация или должность. Несколько ответственных — через запятую.',
        en: 'Organisation or post; several are separated by commas.',
      },
    },
    { id: 'result', header: { ru: 'Ожидаемый результат', en: 'Expected result' }, width: 30, kind: 'text' },
    { id: 'planned', header: { ru: 'План, кол-во', en: 'Planned' }, width: 10, kind: 'number' },
    { id: 'actual', header: { ru: 'Факт, кол-во', en: 'Actual' }, width: 10, kind: 'number' },
    {
      id: 'done',
      header: { ru: 'Отметка о выполнении', en: 'Done' },
      width: 16,
      kind: 'list',
      choices: ['выполнено', 'в работе', 'не выполнено'],
      prompt: {
        ru: 'Выберите «выполнено», когда результат получен.',
        en: 'Choose «выполнено» when the result is there.',
      },
    },
    { id: 'doneDate', header: { ru: 'Дата выполнения', en: 'Done on' }, width: 12, kind: 'date' },
    {
      id: 'state',
      header: { ru: 'Состояние', en: 'State' },
      width: 16,
      kind: 'computed',
      formula:
        '=IF({title}="","",IF({done}="выполнено","выполнено",IF({end}="","срок не определён",IF({today}="","",IF({end}<{today},"просрочено",IF(AND({start}<>"",{start}>{today}),"предстоит","в работе"))))))',
    },
    { id: 'comment', header: { ru: 'Комментарий', en: 'Comment' }, width: 26, kind: 'text' },
  ],
};
