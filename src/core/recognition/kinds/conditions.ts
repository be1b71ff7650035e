import { phrases } from '../headerWords';
import type { TableForm } from './kind';
import { NUMBER } from './number';
import { MUNICIPALITY, SCHOOL } from './results';

const COUNTED = [
  'lowIncome',
  'manyChildren',
  'singleParent',
  'registered',
  'disabilities',
  'migrants',
  'parentsHigherEducation',
];

/** Социальный паспорт: сколько в школах детей, которым учиться труднее. */
export const conditions: TableForm = {
  kind: 'conditions',
  roles: [
    { role: 'school', content: 'school', byCells: 0.1, phrases: SCHOOL },
    {
      role: 'pupils',
      content: 'numeric',
      phrases: phrases(
        'колич обучающ 1.05 | кол обучающ 1.05 | численност обучающ 1.05 | колич учащи 1.05 | кол учащи 1.05 | численност учащи 1.05 | контингент | ' +
          'обучающ 0.9 | учащи 0.9 | ученик 0.9 | колич ученик 1.05 | кол ученик 1.05 | число обучающ 1.05 | число учащи 1.05 | всего обучающ 1.05 | ' +
          'всего учащи 1.05 | всего детей 1.05 | всего ученик 1.05 | колич детей 0.9 | кол детей 0.9 | общая численност 1.05 | общее колич 1.05',
      ),
    },
    {
      role: 'lowIncome',
      content: 'numeric',
      phrases: phrases(
        'малообеспечен 1.2 | малоимущ 1.2 | низк доход 1.1 | нуждающ 0.9 | малообеспечен сем 1.2',
      ),
    },
    {
      role: 'manyChildren',
      content: 'numeric',
      phrases: phrases('многодетн 1.2'),
    },
    {
      role: 'singleParent',
      content: 'numeric',
      phrases: phrases(
        'неполн 1.2 | неполные 1.2 | неполных 1.2 | один родител 1.1 | одним родител 1.1 | одного родител 1.1 | матер одиночк 1.1',
      ),
    },
    {
      role: 'registered',
      content: 'numeric',
      phrases: phrases(
        'учет 1.1 | учете 1.2 | состоящ учет 1.2 | пдн. 1.2 | кдн. 1.1 | вшк. 1.1 | вшу. 1.1 | внутришкольн 1.1 | профилактическ учет 1.2 | группа риск 0.8',
      ),
    },
    {
      role: 'disabilities',
      content: 'numeric',
      phrases: phrases(
        'овз. 1.2 | инвалид 1.2 | ограниченн возможност 1.2 | особ образовательн потребност 1.1',
      ),
    },
    {
      role: 'migrants',
      content: 'numeric',
      phrases: phrases(
        'мигрант 1.2 | иностранн граждан 1.2 | не владе 1.1 | неродной 1.2 | неродн 1.2 | русский родн 1.1 | слабо владе 1.1 | инофон 1.2 | беженц 1.1',
      ),
    },
    {
      role: 'parentsHigherEducation',
      content: 'numeric',
      phrases: phrases('высш образован 1.2 | родител высш 1.2 | оба родител 1.2'),
    },
  ],
  extra: [
    { role: 'number', content: 'number', phrases: NUMBER },
    { role: 'municipality', phrases: MUNICIPALITY },
    { role: 'code', content: 'code', phrases: phrases('код | логин | код оо. 1.1 | логин оо. 1.1') },
  ],
  yearly: [],
  main: 'school',
  insteadOfMain: [],
  needs: [['school'], COUNTED],
  atLeast: { of: COUNTED, count: 2 },
  promoted: [],
  foreign: phrases(
    'дата | цена | стоимост | сумма | оклад | ставк | должност | стаж | мероприят | ответствен | предмет | балл | педагог',
  ),
  foreignTitles: phrases('смета | штатн расписан | тарификац | список сотрудник'),
  hasSections: false,
};
