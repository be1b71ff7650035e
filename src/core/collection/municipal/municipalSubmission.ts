import type { WorkbookSide } from '../otherSubmissions';
import type { FindSchool } from '../resolved';
import { NOTHING, statusOf, type FileIn, type Submission } from '../submission';
import { MUNICIPALITY } from './municipalTemplate';
import { municipalForm } from './municipalForm';
import type { MunicipalTable } from './municipalTable';

/** What a file is where the workbook gathers those of municipalities; null where it is none, or none are gathered. */
export function municipalSubmission(
  { file, hash, reading }: FileIn,
  { municipalities, locale }: WorkbookSide,
  find: FindSchool,
): Submission | null {
  if (reading.is !== 'read' || municipalities.length === 0) return null;
  const table = reading.others?.find((each): each is MunicipalTable => each.is === 'municipality');
  if (!table) return null;
  const { form, municipality, remarks: own } = municipalForm(table, municipalities, find, locale);
  const remarks = [...reading.remarks, ...own];
  return {
    ...NOTHING,
    is: 'municipality',
    file,
    hash,
    sheet: form.sheet,
    school: municipality === null ? null : { name: municipality, code: null },
    period: form.period,
    template: MUNICIPALITY,
    version: form.version,
    status: statusOf(remarks),
    remarks,
    lines: form.lines,
  };
}
