import { basename } from 'node:path';
import { explainedColumns, type ExplainedColumn } from '../../core/recognition/explainedColumns';
import { recogniseWorkbook } from '../../core/recognition/recogniseSheet';
import type { RecognisedTable, Role } from '../../core/recognition/table';
import { tableJson } from '../../core/recognition/tableJson';
import { columnLetters } from '../../core/workbook/address';
import { cli } from '../../locales/ru/cli';
import { pane } from '../../locales/ru/pane';
import { templates } from '../../templates';
import { command } from '../command';
import { readWorkbook } from '../files';
import { fileOf } from '../options';

/** «Срок», «План 2025», «2024-09». */
function roleName(role: Role): string {
  const [name = role, of] = role.split(':');
  if (name === 'periods') return of ?? name;
  const own = pane.roles[name] ?? name;
  return of === undefined ? own : pane.check.yearly(own, of);
}

function columnLine({ column, header, role, why }: ExplainedColumn): string {
  const letters = columnLetters(column);
  const name = header.replace(/\s+/g, ' ');
  if (role === null) return cli.explain.unused(letters, name, why !== null);
  const reasons = why
    ? [
        cli.explain.from[why.from],
        ...(why.cells ? [cli.explain.cells(why.cells.content, why.cells.like, why.cells.of)] : []),
        ...(why.typed === undefined ? [] : [cli.explain.typed(why.typed)]),
      ]
    : [];
  return cli.explain.column(letters, name, roleName(role), reasons);
}

function tableLines(table: RecognisedTable, isExplained: boolean | undefined): string[] {
  const { sheet, kind, rows, sections, score } = table;
  const counts = [cli.rows(rows.length), ...(sections.length > 0 ? [cli.sections(sections.length)] : [])];
  const line = `${sheet}: ${pane.kinds[kind] ?? kind}, ${counts.join(', ')}`;
  if (!isExplained) return [line];
  return [`${line}; ${cli.explain.sure(score)}`, ...explainedColumns(table).map(columnLine)];
}

const explained = (table: RecognisedTable) =>
  explainedColumns(table).map(({ column, ...rest }) => ({ column: columnLetters(column), ...rest }));

/** Which tables of ours a workbook holds. */
export const recognise = command({
  name: 'recognise',
  options: { explain: { type: 'boolean' } },
  mostWords: 1,
  run: (words, given) => {
    const file = fileOf(words, 'recognise');
    const tables = recogniseWorkbook(readWorkbook(file), undefined, templates, basename(file));
    return {
      document: {
        tables: tables.map((table) => ({
          ...tableJson(table),
          ...(given.explain && { explained: explained(table) }),
        })),
      },
      lines:
        tables.length === 0 ? [cli.noTables] : tables.flatMap((table) => tableLines(table, given.explain)),
    };
  },
});
