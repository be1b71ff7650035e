import { phrases } from '../headerWords';
import type { TableForm } from './kind';
import { NUMBER } from './number';

/** Направления работы с задачами по годам. */
export const directions: TableForm = {
  kind: 'directions',
  roles: [
    { role: 'number', content: 'number', phrases: NUMBER },
    {
      role: 'direction',
      content: 'text',
      phrases: phrases(
        'направлен | целев направлен | направлен деятельност | направлен работ | раздел 0.7 | блок 0.7',
      ),
    },
  ],
  yearly: [
    {
      role: 'years',
      content: 'text',
      phrases: phrases('задач | мероприят | план | содержан | действи | работ'),
    },
  ],
  main: 'direction',
  insteadOfMain: ['years'],
  needs: [['direction'], ['years']],
  promoted: [],
  foreign: phrases(
    'цена | стоимост | сумма | оклад | ставк | кбк | косгу | расход | финансирован | показател | индикатор | срок | ответствен',
  ),
  foreignTitles: phrases('смета | бюджет | расход | штатн расписан'),
  hasSections: true,
};
