import type { Template } from '../core/templates/template';
import { comment, computed, list, number, prompt, text } from './columns';

/** Показатели: baseline, then target and actual value by year; attainment of a year by Excel's own formulas. */
export const indicators: Template = {
  id: 'indicators',
  version: 1,
  name: { ru: 'Показатели', en: 'Indicators' },
  title: { ru: 'Целевые показатели программы', en: 'Target indicators of the programme' },
  instruction: {
    ru: 'Одна строка — один показатель. Достижение и статус считаются за отчётный год сами.',
    en: 'One row is one indicator. Attainment and status are computed for the reporting year.',
  },
  tableName: 'ShnorIndicators',
  parameters: [
    {
      id: 'reportYear',
      kind: 'year',
      label: { ru: 'Отчётный год', en: 'Reporting year' },
      prompt: {
        ru: 'Год, за который считаются достижение и статус.',
        en: 'The year that attainment and status are computed for.',
      },
      value: 'firstYear',
    },
  ],
  blankRows: 12,
  states: [{ column: 'status', values: ['достигнут', 'близко', 'не достигнут', 'нет данных'] }],
  columns: [
    text('number', '№ п/п', 'No.', 13),
    text(
      'title',
      'Показатель',
      'Indicator',
      44,
      prompt('Что измеряется и от какого общего числа.', 'What is measured, and of what total.'),
    ),
    list('unit', 'Единица измерения', 'Unit', 11, { list: 'units' }),
    list('direction', 'Желаемая динамика', 'Direction', 13, {
      list: 'directions',
      ...prompt(
        '«рост» — чем больше, тем лучше; «снижение» — чем меньше, тем лучше.',
        '«рост»: more is better; «снижение»: less is better.',
      ),
    }),
    text(
      'numerator',
      'Числитель',
      'Numerator',
      24,
      prompt(
        'Кого или что считаем, например: педагоги, прошедшие курсы. Эти слова попадут в форму школы.',
        'Who or what is counted, e.g. teachers trained. The school form says it.',
      ),
    ),
    text(
      'denominator',
      'Знаменатель',
      'Denominator',
      24,
      prompt(
        'От какого общего числа. Для «чел.» и «ед.» оставьте пустым.',
        'Of what total. Leave blank for plain numbers.',
      ),
    ),
    text(
      'source',
      'Источник данных',
      'Source',
      18,
      prompt('Например: ФИС ОКО, РЦОКО, отчёты школ.', 'For example: exam data base, schools’ reports.'),
    ),
    number('baselineYear', 'Базовый год', 'Base year', 10, { numberFormat: '0', least: 2000, most: 2100 }),
    number('baseline', 'Исходное значение', 'Baseline', 12, { orDash: true }),
    number('target', 'План {year}', 'Target {year}', 9, { isYearly: true }),
    number('actual', 'Факт {year}', 'Actual {year}', 9, { isYearly: true }),
    computed('attainment', 'Достижение', 'Attainment', 13, {
      numberFormat: '0%',
      formula:
        '=IF(OR({plan}="",{fact}=""),"",IF({direction}="снижение",IF({fact}=0,1,{plan}/{fact}),IF({plan}=0,"",{fact}/{plan})))',
    }),
    computed('status', 'Статус', 'Status', 15, {
      formula:
        '=IF({title}="","",IF(OR({plan}="",{fact}=""),"нет данных",IF(IF({direction}="снижение",{fact}<={plan},{fact}>={plan}),"достигнут",IF(N({attainment})>=0.95,"близко","не достигнут"))))',
    }),
    { ...comment, width: 22 },
  ],
};
