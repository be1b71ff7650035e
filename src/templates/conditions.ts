import type { Template } from '../core/templates/template';
import { comment, computed, number, prompt, school } from './columns';

const share = '{share}';

/** Социальные условия школ. */
export const conditions: Template = {
  id: 'conditions',
  version: 1,
  name: { ru: 'Социальные условия', en: 'Conditions' },
  title: { ru: 'Социальные условия школ', en: 'Social conditions of the schools' },
  instruction: {
    ru: 'Одна строка — одна школа. Указывайте число детей (не родителей). Индекс — средняя доля шести групп: чем он выше, тем сложнее условия. Персональных данных здесь нет.',
    en: 'One row is one school. Give numbers of children, not of parents. The index is the mean share of six groups: the higher, the harder. No personal data.',
  },
  tableName: 'ShnorConditions',
  blankRows: 25,
  columns: [
    school,
    number('pupils', 'Обучающихся', 'Pupils', 15, { numberFormat: '0' }),
    number('lowIncome', 'Из малообеспеченных семей', 'Low-income families', 21, { numberFormat: '0' }),
    number('oneParent', 'Из неполных семей', 'One-parent families', 13, { numberFormat: '0' }),
    number(
      'noHigherEducation',
      'Родители без высшего образования (детей)',
      'Parents without higher education (children)',
      22,
      {
        numberFormat: '0',
      },
    ),
    number('disability', 'С ОВЗ и инвалидностью', 'With disabilities', 17, { numberFormat: '0' }),
    number('otherLanguage', 'Русский язык — неродной', 'Russian not native', 14, { numberFormat: '0' }),
    number('registered', 'На профилактическом учёте', 'On prevention register', 19, { numberFormat: '0' }),
    number('distance', 'До районного центра, км', 'Km to the centre', 13),
    computed('share', 'Индекс неблагополучия, %', 'Index of hardship, %', 18, {
      numberFormat: '0.0',
      formula:
        '=IF(N({pupils})=0,"",100*(N({lowIncome})+N({oneParent})+N({noHigherEducation})+N({disability})+N({otherLanguage})+N({registered}))/(6*{pupils}))',
    }),
    computed('place', 'Место (1 — сложнее всех)', 'Rank (1 is hardest)', 12, {
      formula: `=IF(${share}="","",COUNTIF({column:share},">"&${share})+1)`,
    }),
    { ...comment, ...prompt('Что ещё важно знать об условиях школы.', 'What else matters.') },
  ],
};
