import type { Template, TemplateColumn } from '../templates/template';
import { LOOKS } from '../workbook/looks';
import type { CellFormat } from '../workbook/workbook';
import { isEntry } from './entry';
import type { ListColumn } from './listSheet';
import { MUNICIPALITY } from './municipal/municipalTemplate';

const TEXT: CellFormat = { ...LOOKS.text, numberFormat: '@' };

const lookOf = ({ kind, numberFormat }: TemplateColumn): CellFormat =>
  kind === 'number'
    ? { ...LOOKS.number, numberFormat: numberFormat ?? '0.##' }
    : kind === 'date'
      ? LOOKS.date
      : TEXT;

const column = (id: string, ru: string, en: string, width: number, look: CellFormat = TEXT): ListColumn => ({
  id,
  header: { ru, en },
  width,
  look,
});

/** Explanations of a line, which every form has alike. */
const LEFT_OUT = new Set(['how', 'school']);

/** Columns of the sheet where answers of a template's forms are gathered: whose they are, what they say, where they came from. */
export function collectedColumns({ id, columns }: Template): ListColumn[] {
  const own = columns
    .filter((each) => isEntry(each) && !LEFT_OUT.has(each.id))
    .map((each) => ({
      ...column(`own:${each.id}`, each.header.ru, each.header.en, Math.min(each.width, 40), lookOf(each)),
      ...(each.isHidden && { isHidden: true }),
    }));
  return [
    // Schools of a municipality are lines of its workbook.
    ...(id === MUNICIPALITY
      ? [column('school', 'Муниципалитет', 'Municipality', 30)]
      : [column('school', 'Школа', 'School', 30), column('code', 'Код школы', 'Code', 12)]),
    column('period', 'Период', 'Period', 24),
    ...own,
    column('others', 'Прочее из формы', 'Other columns', 24),
    column('file', 'Файл', 'File', 30),
    column('row', 'Строка файла', 'Row', 10, LOOKS.number),
  ];
}

/** Without these nobody could tell whose a row is. */
export const NEEDED_COLUMNS = ['school', 'period', 'file', 'row'] as const;
