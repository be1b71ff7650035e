import type { TemplateColumn, TemplateParameter } from '../core/templates/template';
import type { Text } from '../core/values/text';

/** Short ways to write a column; what is not said here goes into the last argument. */

type More = Partial<Omit<TemplateColumn, 'id' | 'header' | 'width' | 'kind'>>;
type Make = (id: string, ru: string, en: string, width: number, more?: More) => TemplateColumn;

const make =
  (kind: TemplateColumn['kind']): Make =>
  (id, ru, en, width, more = {}) => ({ id, header: { ru, en }, width, kind, ...more });

export const text = make('text');
export const number = make('number');
export const date = make('date');
export const list = make('list');
export const computed = make('computed');

export const prompt = (ru: string, en: string): { readonly prompt: Text } => ({ prompt: { ru, en } });

/** The school that a row is about: chosen from the register where the workbook has one. */
export const school = list('school', 'Школа', 'School', 30, {
  listFrom: 'schools.school',
  ...prompt(
    'Выберите школу из реестра или впишите её название.',
    'Choose a school from the register or write its name.',
  ),
});

export const comment = text('comment', 'Комментарий', 'Comment', 28);

/** The school that a whole sheet is about. */
export const schoolName: TemplateParameter = {
  id: 'schoolName',
  kind: 'text',
  label: { ru: 'Школа', en: 'School' },
  prompt: { ru: 'Название школы, как в реестре.', en: 'Name of the school, as in the register.' },
};
