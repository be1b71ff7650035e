import type { Texts } from '../index';

/** Collecting schools' forms: letters, statuses, remarks on files. Keys of remarks and reasons are their codes. */

type RemarkTexts = Texts['collection']['remarks']['FORM-001'];
type Part = string | RemarkTexts['message'];

const remark = (message: Part, fix: Part): RemarkTexts => ({
  message: typeof message === 'string' ? () => message : message,
  fix: typeof fix === 'string' ? () => fix : fix,
});

const answers = (count: string | number | undefined): string =>
  `${count} ${Number(count) === 1 ? 'answer' : 'answers'}`;

export const collection: Texts['collection'] = {
  letters: {
    covering: ({ form, period, returnBy }) =>
      `Dear colleagues,\n\nPlease find attached the file “${form}” for the period “${period}”.\n` +
      'Fill in the yellow cells: numbers in the lines of indicators, marks in those of events. Shares are computed. ' +
      'Where there is no figure put a dash. Do not delete columns or sheets.\n' +
      `Save the file as .xlsx and send it in reply${returnBy === '' ? '' : ` by ${returnBy}`}.`,
    missing: ({ school, form, period, returnBy }) =>
      `${school}: the file “${form}” for the period “${period}” has not come${returnBy === '' ? '' : `; it was due on ${returnBy}`}. ` +
      'Please send it filled in, or tell us what is in the way.',
    returned: ({ school, form, period, reasons }) =>
      `${school}: the file “${form}” for the period “${period}” is returned.\n${reasons}\n` +
      'Please mend what is marked and send the file again.',
  },
  reasons: {
    REFUSED: () => 'The file cannot be read.',
    NO_FORM: () =>
      'No sheet of the workbook is a form: its row of headers is not found. Send the file that came from the coordinator.',
    SAME_FILE: ({ file }) => `The same file as “${file}”.`,
    SAME_ANSWERS: ({ file }) => `The same answers as in “${file}”.`,
    TWO_FILES: ({ file, count }) =>
      `Another file came, “${file}”, which differs in ${answers(count)}. Decide which is taken: leave one of them in the folder, or name it.`,
    REPLACED: ({ file }) => `The file “${file}” is taken in its place.`,
    CORRECTED: ({ file }) => `Taken in the place of “${file}”.`,
    RESULTS: ({ of, taken, found, foreign }) =>
      `Results${of === '' ? '' : ` (${of})`}: ${taken} of ${found} taken` +
      `${Number(foreign) > 0 ? `, ${foreign} of schools that the register does not have` : ''}.`,
    RESULTS_DIFFER: ({ file, count }) =>
      `The same results are there already (${file}) and differ in ${count} figures. Decide whose are right.`,
    MARKS: ({ found, placed, written, same }) =>
      [
        `Report on the roadmap: ${placed} of ${found} events known`,
        `marks for empty cells: ${written}`,
        ...(Number(same) > 0 ? [`there already: ${same}`] : []),
      ].join('; ') + '.',
  },
  refusals: {
    NO_ACCESS: ({ reason }) =>
      `The file does not open: ${reason}. Check your rights, and whether it is in use.`,
    FAULT: ({ reason }) => `The file could not be read: ${reason}. Open it in Excel and save it again.`,
  },
  remarks: {
    'FORM-001': remark(
      'The form is not filled in.',
      'Fill in the yellow cells; where there is no figure put a dash.',
    ),
    'FORM-002': remark(
      ({ found }) => `“${found}” is not a number.`,
      'Write a number, or a dash for no data.',
    ),
    'FORM-003': remark(
      ({ found, least, most }) =>
        most === '' ? `${found} is less than ${least}.` : `${found} is not from ${least} to ${most}.`,
      'Check the number.',
    ),
    'FORM-004': remark(({ found }) => `${found} is not a whole number.`, 'Write a whole number.'),
    'FORM-005': remark(
      ({ part, whole }) => `The part is above the whole: ${part} of ${whole}.`,
      'Check both numbers.',
    ),
    'FORM-006': remark('Of how many is not said.', 'Write the total that the share is taken of.'),
    'FORM-007': remark('The line is not filled in.', 'Write an answer, or a dash for no data.'),
    'FORM-008': remark(({ found }) => `The mark “${found}” is not clear.`, 'Choose one from the list.'),
    'FORM-009': remark(({ found }) => `“${found}” is not a date.`, 'Write a date.'),
    'FORM-010': remark(({ found }) => `The cell holds the error ${found}.`, 'Write the value in its place.'),
    'FORM-011': remark(
      ({ header, found }) => `The column “${header}” is called “${found}”.`,
      'Nothing to mend: it is understood.',
    ),
    'FORM-012': remark(
      ({ header }) => `The column “${header}” is gone.`,
      'Put it back: best fill in the original file.',
    ),
    'FORM-013': remark(({ found }) => `The column “${found}” is not the form’s.`, 'It is kept as it is.'),
    'FORM-014': remark(
      ({ version, current }) => `The form is of version ${version}; now it is ${current}.`,
      'Nothing to mend: it is read.',
    ),
    'FORM-015': remark('A cell for entry holds a formula; its value is taken.', 'Write the value itself.'),
    'FORM-016': remark(
      ({ found }) => `The text “${found}” looks like a formula.`,
      'It is written as a text. Do not begin texts with =, +, -, @.',
    ),
    'FORM-017': remark('It looks like data of a person.', 'Take them out: the form does not need them.'),
    'FORM-018': remark(
      ({ version, current }) => `The form is of version ${version}; this program knows ${current}.`,
      'Update the program, or send the earlier form.',
    ),
    'FILE-001': remark('The file has macros; they were not run.', 'Send it without macros, as .xlsx.'),
    'FILE-002': remark('The file is linked to other files.', 'Put values in the place of links.'),
    'FILE-003': remark(
      ({ sheets }) => `Hidden: ${sheets}.`,
      'See whether they hold what has no place in a form.',
    ),
    'SCHOOL-001': remark(
      ({ said }) => `The school “${said}” is not in the register.`,
      'Check its name and code, or add the school to the register.',
    ),
    'SCHOOL-002': remark(
      ({ said, names }) => `It is not clear which school “${said}” is. Alike: ${names}.`,
      'Write the name as it is in the register, or the code.',
    ),
    'SCHOOL-003': remark(
      ({ stamped, said }) => `The form was made for “${stamped}”, and says “${said}”.`,
      'Fill in your own school’s form.',
    ),
    'SCHOOL-004': remark(
      'The form names no school.',
      'Write its name into the cell “School” above the table.',
    ),
    'PERIOD-001': remark('The form names no period.', 'Write it into the cell “Period” above the table.'),
    'PERIOD-002': remark(
      ({ stamped, said }) => `The form was made for “${stamped}”, and says “${said}”.`,
      'Fill in the form of the period.',
    ),
    'RESULT-001': remark(
      ({ said, names }) => `It is unclear which school “${said}” is. Alike: ${names}.`,
      'Its results are not taken. Make the name clear in the register or in the file.',
    ),
    'RESULT-002': remark(
      ({ names, count }) =>
        Number(count) === 1
          ? `The school ${names} is not in the register.`
          : `${count} schools are not in the register: ${names}.`,
      'Their results are not taken. Add the schools to the register where they are needed.',
    ),
    'RESULT-003': remark(
      ({ said, rows }) => `One result is given in two ways: ${said}; rows ${rows}.`,
      'It is not taken. Leave the right row in the file.',
    ),
    'RESULT-004': remark(
      ({ count }) => `The year or the subject is not said: ${count} rows.`,
      'Put it into the title, such as “ВПР 2025, математика, 5 класс”, or into columns.',
    ),
    'RESULT-005': remark(
      ({ count, file }) => `${count} results are taken from “${file}”.`,
      'So it was decided; nothing is to be mended.',
    ),
    'RESULT-006': remark(
      ({ count }) =>
        `There is no place for the share in ${count} rows: they are on the sheet already, and the file has no number of pupils.`,
      'Write the number below the minimum: the share follows.',
    ),
    'RESULT-007': remark(
      ({ file, count }) => `Other results of the same schools: ${file}, ${count} figures differ.`,
      'Check which are right.',
    ),
    'RESULT-008': remark(
      ({ count }) => `The assessment is not named: ${count} results.`,
      'They are taken without it. Write it into the title of the table or into the workbook.',
    ),
    'MUNICIPALITY-001': remark(
      ({ said }) =>
        said === '' ? 'It is not said whose workbook it is.' : `The register has no municipality “${said}”.`,
      'Write the municipality into its column of the register of schools as your register has it.',
    ),
    'MUNICIPALITY-002': remark(
      'The municipality’s workbook has neither collected forms nor results.',
      'Send the workbook that the forms of schools were collected into.',
    ),
    'EVENT-001': remark(
      ({ said, names }) => `It is unclear which event “${said}” is. Alike: ${names}.`,
      'Say which of them is meant.',
    ),
    'EVENT-002': remark(
      ({ said }) => `The roadmap has no event “${said}”.`,
      'Its mark is not written. Check its name or number.',
    ),
    'EVENT-003': remark(
      'The roadmap has none of the report’s events.',
      'Check whether the report is on this roadmap.',
    ),
    'EVENT-004': remark(
      ({ said, found }) => `The mark “${found}” is unclear: “${said}”.`,
      'It is not written. Write “исполнено” or “не исполнено”.',
    ),
    'EVENT-005': remark(
      ({ count, file }) => `Marks of ${count} events differ (${file}).`,
      'What is written stays. Decide which mark is right.',
    ),
    'EVENT-006': remark(
      'The workbook has no roadmap with a column of marks.',
      'Add a column for marks of completion to the roadmap.',
    ),
    'EVENT-007': remark(
      ({ said, comment }) =>
        `The comment “${comment}” is not written: the event “${said}” has no room for it.`,
      'The cell has words already, or the roadmap has no column for comments. Write it yourself if it is needed.',
    ),
    'CHOICE-001': remark(
      ({ file, count }) =>
        `There is another file of this school, “${file}”, which differs in ${answers(count)}.`,
      'Say which of them is right.',
    ),
  },
};
