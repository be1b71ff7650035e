import type { Template } from '../core/template';

/** Показатели: baseline, target and actual of a year, with attainment computed by Excel itself. */
export const indicators: Template = {
  id: 'indicators',
  version: 1,
  name: { ru: 'Показатели', en: 'Indicators' },
  title: { ru: 'Показатели программы поддержки школ', en: 'Indicators of the support programme' },
  instruction: {
    ru: 'Одна строка — один показатель. Заполните исходное, целевое и фактическое значения: достижение и статус посчитаются сами.',
    en: 'One row is one indicator. Fill in baseline, target and actual: attainment and status are computed.',
  },
  tableName: 'ShnorIndicators',
  blankRows: 15,
  states: { column: 'status', values: ['достигнут', 'близко', 'не достигнут', 'нет данных'] },
  columns: [
    { id: 'number', header: { ru: '№ п/п', en: 'No.' }, width: 12, kind: 'text' },
    {
      id: 'title',
      header: { ru: 'Показатель', en: 'Indicator' },
      width: 50,
      kind: 'text',
      prompt: { ru: 'Что измеряется и от какого общего числа.', en: 'What is measured, and of what total.' },
    },
    {
      id: 'unit',
      header: { ru: 'Единица измерения', en: 'Unit' },
      width: 12,
      kind: 'list',
      choices: ['%', 'чел.', 'ед.', 'балл'],
    },
    {
      id: 'direction',
      header: { ru: 'Направление', en: 'Direction' },
      width: 14,
      kind: 'list',
      choices: ['рост', 'снижение'],
      prompt: {
        ru: '«рост» — чем больше, тем лучше; «снижение» — чем меньше, тем лучше.',
        en: '«рост»: more is better; «снижение»: less is better.',
      },
    },
    { id: 'source', header: { ru: 'Источник данных', en: 'Source' }, width: 24, kind: 'text' },
    {
      id: 'baseline',
      header: { ru: 'Исходное значение, {before}', en: 'Baseline, {before}' },
      width: 12,
      kind: 'number',
    },
    {
      id: 'target',
      header: { ru: 'Целевое значение, {year}', en: 'Target, {year}' },
      width: 12,
      kind: 'number',
    },
    {
      id: 'actual',
      header: { ru: 'Фактическое значение, {year}', en: 'Actual, {year}' },
      width: 13,
      kind: 'number',
    },
    {
      id: 'attainment',
      header: { ru: 'Достижение', en: 'Attainment' },
      width: 13,
      kind: 'computed',
      numberFormat: '0%',
      formula:
        '=IF(OR({target}="",{actual}=""),"",IF({direction}="снижение",IF({actual}=0,1,{target}/{actual}),IF({target}=0,"",{actual}/{target})))',
    },
    {
      id: 'status',
      header: { ru: 'Статус', en: 'Status' },
      width: 15,
      kind: 'computed',
      formula:
        '=IF({title}="","",IF(OR({target}="",{actual}=""),"нет данных",IF(IF({direction}="снижение",{actual}<={target},{actual}>={target}),"достигнут",IF(N({attainment})>=0.95,"близко","не достигнут"))))',
    },
    { id: 'comment', header: { ru: 'Комментарий', en: 'Comment' }, width: 26, kind: 'text' },
  ],
};
