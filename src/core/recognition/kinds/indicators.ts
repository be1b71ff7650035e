import { phrases } from '../headerWords';
import type { TableForm } from './kind';
import { NUMBER } from './number';

/** Показатели (индикаторы) программы по годам. */
export const indicators: TableForm = {
  kind: 'indicators',
  roles: [
    { role: 'number', content: 'number', phrases: NUMBER },
    {
      role: 'title',
      content: 'text',
      phrases: phrases(
        'показател | индикатор | наименован показател | наименован индикатор | целев индикатор | целев показател | ' +
          'критери 0.8 | наименован критери 0.8 | наименован целев | параметр 0.5',
      ),
    },
    {
      role: 'unit',
      content: 'text',
      phrases: phrases(
        'ед изм 1.05 | единиц измерен 1.05 | ед измерен 1.05 | единиц 0.8 | ед. 0.8 | измерен 0.7 | размерност 0.8',
      ),
    },
    {
      role: 'baseline',
      content: 'numeric',
      phrases: phrases(
        'базов 1.05 | базов значен 1.1 | исходн 1.05 | исходн значен 1.1 | начальн значен 1.05 | начальн 0.9 | текущ значен 0.9 | ' +
          'стартов 0.9 | начало реализац 0.8 | начало 0.6 | отчетн год 0.7 | базов показател 1.15 | исходн показател 1.15',
      ),
    },
  ],
  yearly: [
    {
      role: 'actuals',
      content: 'numeric',
      phrases: phrases('факт | фактич | достигнут | исполнен | выполнен | отчет | отчетн'),
    },
    {
      role: 'targets',
      content: 'numeric',
      phrases: phrases('план | планов | планируем | целев | прогноз | цель | значен'),
    },
  ],
  main: 'title',
  insteadOfMain: [],
  needs: [['title'], ['targets', 'actuals', 'baseline']],
  promoted: [],
  foreign: phrases(
    'цена | стоимост | сумм | оклад | ставк | должност | кбк | косгу | артикул | поставщик | расход | источник финансирован | ' +
      'школ | предмет | класс. | счет. | ответствен | срок. | сроки.',
  ),
  foreignTitles: phrases('смет | бюджет | расход | штатн расписан | баланс | финансов'),
  hasSections: true,
};
