import type { RecognisedTable } from '../../recognition/table';
import { registeredSchools } from '../../check/registeredSchool';
import { summaryId } from '../../workbook/stamp';
import type { Workbook } from '../../workbook/workbook';
import { answersOn, type Answer } from '../collectedAnswers';
import type { ResultRecord } from '../../recognition/records/record';
import type { Template } from '../../templates/template';

/** A workbook that a municipality filled: its schools, what it collected of them, their results. Plain data. */
export interface MunicipalTable {
  readonly is: 'municipality';
  readonly sheet: string;
  readonly schools: readonly MunicipalSchool[];
  readonly answers: readonly Answer[];
  readonly results: readonly ResultRecord[];
}

export interface MunicipalSchool {
  /** From 0, on the register's sheet. */
  readonly row: number;
  readonly name: string;
  readonly code: string | null;
  readonly status: string | null;
  readonly municipality: string | null;
  readonly pupils: number | null;
}

const COLLECTED = 'collected/';

/** The workbook as one of a municipality: it has a register of schools. Null for every other. */
export function municipalTable(
  { sheets }: Workbook,
  tables: readonly RecognisedTable[],
  templates: readonly Template[],
): MunicipalTable | null {
  const registers = tables.filter(({ kind }) => kind === 'schools');
  const schools = registers
    .flatMap(registeredSchools)
    .map(({ row: { row }, name, code, status, municipality, pupils }): MunicipalSchool => ({
      row,
      name: name === '' ? (code ?? '') : name,
      code,
      status,
      municipality,
      pupils,
    }));
  const [first] = registers;
  if (!first || schools.length === 0) return null;
  const answers = sheets.flatMap((sheet) => {
    const id = summaryId(sheet.stamp);
    const template = id?.startsWith(COLLECTED)
      ? templates.find((each) => each.id === id.slice(COLLECTED.length))
      : undefined;
    return template ? answersOn(sheet, template) : [];
  });
  const results = tables.flatMap(({ kind, records }) =>
    kind === 'results' ? (records?.().records ?? []) : [],
  );
  return { is: 'municipality', sheet: first.sheet, schools, answers, results };
}
