import { rolesOf } from '../recognition/kinds/kind';
import { TABLE_FORMS } from '../recognition/kinds';
import type { RecognisedTable } from '../recognition/table';
import { columnIdOf } from '../templates/layout';
import type { Book } from './book';

/** Columns of a table that hold numbers: by their roles, or by the template that made the sheet. */
export function numericColumns(table: RecognisedTable, { templateSheets }: Book): number[] {
  const { single, yearly } = table.columns;
  const form = TABLE_FORMS.find(({ kind }) => kind === table.kind);
  const roles = form ? rolesOf(form).filter(({ content }) => content === 'numeric') : [];
  const years = (form?.yearly ?? []).filter(({ content }) => content === 'numeric');
  const made = templateSheets.find(({ sheet }) => sheet === table.sheet);
  const own = (made?.template.columns ?? []).filter(({ kind }) => kind === 'number').map(({ id }) => id);
  const all = [
    ...new Set([
      ...roles.flatMap(({ role }) => single.get(role) ?? []),
      ...years.flatMap(({ role }) => [...(yearly.get(role)?.values() ?? [])]),
      ...(table.kind === 'results' ? [...(yearly.get('marks')?.values() ?? [])] : []),
      ...[...(made?.reading?.columns ?? [])].flatMap(([id, place]) =>
        own.includes(columnIdOf(id)) ? [place] : [],
      ),
    ]),
  ];
  return all.sort((a, b) => a - b);
}
