import { basename } from 'node:path';
import { recogniseWorkbook } from '../../core/recognition/recogniseSheet';
import { tableJson } from '../../core/recognition/tableJson';
import { cli } from '../../locales/ru/cli';
import { pane } from '../../locales/ru/pane';
import { templates } from '../../templates';
import { command } from '../command';
import { readWorkbook } from '../files';
import { fileOf } from '../options';

/** Which tables of ours a workbook holds. */
export const recognise = command({
  name: 'recognise',
  options: {},
  mostWords: 1,
  run: (words) => {
    const file = fileOf(words, 'recognise');
    const tables = recogniseWorkbook(readWorkbook(file), undefined, templates, basename(file));
    return {
      document: { tables: tables.map(tableJson) },
      lines:
        tables.length === 0
          ? [cli.noTables]
          : tables.map(({ sheet, kind, rows, sections }) => {
              const counts = [
                cli.rows(rows.length),
                ...(sections.length > 0 ? [cli.sections(sections.length)] : []),
              ];
              return `${sheet}: ${pane.kinds[kind] ?? kind}, ${counts.join(', ')}`;
            }),
    };
  },
});
