import type { Template, TemplateColumn } from '../../templates/template';

/** Id of what a municipality sends. */
export const MUNICIPALITY = 'municipality';

const text = (id: string, ru: string, en: string, width: number, isHidden = false): TemplateColumn => ({
  id,
  header: { ru, en },
  width,
  kind: 'text',
  ...(isHidden && { isHidden }),
});
const number = (id: string, ru: string, en: string, width: number): TemplateColumn => ({
  id,
  header: { ru, en },
  width,
  kind: 'number',
});

/** Columns of the sheet where the region gathers what municipalities sent; nobody fills it in as a form. */
export const municipalTemplate: Template = {
  id: MUNICIPALITY,
  version: 1,
  name: { ru: 'Муниципалитеты', en: 'Municipalities' },
  title: { ru: 'Муниципалитеты', en: 'Municipalities' },
  instruction: { ru: '', en: '' },
  tableName: 'ShnorMunicipalities',
  blankRows: 0,
  columns: [
    text('block', 'Блок', 'Block', 22),
    text('ofSchool', 'Школа', 'School', 30),
    text('schoolCode', 'Код школы', 'Code', 12),
    text('status', 'Статус', 'Status', 14),
    number('pupils', 'Обучающихся', 'Pupils', 12),
    text('title', 'Показатель или мероприятие', 'Indicator or event', 40),
    text('done', 'Отметка о выполнении', 'Done', 16),
    number('numerator', 'Сколько', 'How many', 12),
    number('denominator', 'Из скольких', 'Of how many', 12),
    text('procedure', 'Процедура', 'Assessment', 14),
    number('year', 'Год', 'Year', 9),
    number('grade', 'Класс', 'Grade', 9),
    text('subject', 'Предмет', 'Subject', 20),
    number('participants', 'Участников', 'Participants', 12),
    number('belowMinimum', 'Не преодолели минимум', 'Below the minimum', 12),
    number('belowShare', 'Доля ниже минимума, %', 'Share below, %', 12),
    number('meanScore', 'Средний балл', 'Mean score', 12),
    text('code', '_код', '_code', 12, true),
    text('lineCode', '_показатель', '_indicator', 12, true),
  ],
};
