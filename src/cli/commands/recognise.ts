import { basename } from 'node:path';
import { explainedColumns, type ExplainedColumn } from '../../core/recognition/explainedColumns';
import { recogniseWorkbook } from '../../core/recognition/recogniseSheet';
import type { RecognisedTable } from '../../core/recognition/table';
import { tableJson } from '../../core/recognition/tableJson';
import { cli } from '../../locales/ru/cli';
import { explainedLine } from '../../locales/explainedLine';
import { explain } from '../../locales/ru/explain';
import { pane } from '../../locales/ru/pane';
import { templates } from '../../templates';
import { command } from '../command';
import { readWorkbook } from '../files';
import { fileOf } from '../options';

const columnLine = (column: ExplainedColumn): string =>
  `  ${explainedLine(column.at, column, { explain, pane })}`;

function tableLines(table: RecognisedTable, isExplained: boolean | undefined): string[] {
  const { sheet, kind, rows, sections, score } = table;
  const counts = [cli.rows(rows.length), ...(sections.length > 0 ? [cli.sections(sections.length)] : [])];
  const line = `${sheet}: ${pane.kinds[kind] ?? kind}, ${counts.join(', ')}`;
  if (!isExplained) return [line];
  return [`${line}; ${explain.sure(score)}`, ...explainedColumns(table).map(columnLine)];
}

const explained = (table: RecognisedTable) =>
  explainedColumns(table).map(({ at, ...rest }) => ({ column: at, ...rest }));

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
