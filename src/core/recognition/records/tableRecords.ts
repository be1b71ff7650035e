import { areCompared, comparedRecords } from './comparedRecords';
import { areOfPupils, pupilRecords } from './pupilRecords';
import type { TableRecords } from './record';
import { rowRecords } from './rowRecords';
import type { RecordSource } from './source';

/** The results that a table holds, one record for each school, subject, year and grade. */
export const tableRecords = (source: RecordSource): TableRecords =>
  areOfPupils(source.block.paths)
    ? pupilRecords(source)
    : areCompared(source)
      ? comparedRecords(source)
      : rowRecords(source);
