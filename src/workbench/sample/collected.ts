import { bookOf } from '../../core/check/book';
import { collectionPlan } from '../../core/collection/collectionPlan';
import { readForms } from '../../core/collection/readForm';
import { reasonText } from '../../core/collection/saidRemark';
import type { FileIn } from '../../core/collection/submission';
import { wholeInsertion } from '../../core/hosts/wholeInsertion';
import { recogniseWorkbook } from '../../core/recognition/recogniseSheet';
import type { Template } from '../../core/templates/template';
import { templateWorkbook } from '../../core/templates/workbook';
import { dayText, serialOf } from '../../core/workbook/date';
import type { Sheet } from '../../core/workbook/workbook';
import { collection } from '../../locales/ru/collection';
import { xlsx } from '../../locales/ru/xlsx';
import { lists, templates } from '../../templates';
import { migrations } from '../../templates/migrations';

/** What came of asking the schools for the last half-year: two forms taken, one sent back, one school silent. */

const PERIOD = 'II полугодие 2024/2025';
const CAME = serialOf(2025, 6, 18);
const DUE = serialOf(2025, 6, 20);

type Answer = readonly [part: number, whole: number];

/** What each school answered, line by line: how many, and of how many. */
const ANSWERS: readonly (readonly [school: string, answers: readonly Answer[]])[] = [
  [
    'Заречная школа № 1',
    [
      [268, 412],
      [96, 412],
      [7, 47],
      [1, 18],
      [52, 240],
      [7, 31],
      [6, 31],
      [5, 9],
      [4, 9],
      [7, 9],
      [4, 9],
      [5, 9],
    ],
  ],
  [
    'Луговская школа',
    [
      [61, 96],
      [22, 96],
      [1, 8],
      [0, 4],
      [9, 55],
      [2, 14],
      [2, 14],
      [6, 9],
      [5, 9],
      [7, 9],
      [5, 9],
      [6, 9],
    ],
  ],
  // The third: more than took part.
  [
    'Сосновская школа',
    [
      [88, 143],
      [31, 143],
      [17, 14],
      [0, 6],
      [20, 80],
      [4, 19],
      [2, 19],
      [5, 9],
      [4, 9],
      [6, 9],
      [4, 9],
      [5, 9],
    ],
  ],
];

function formFile(template: Template, [school, answers]: (typeof ANSWERS)[number]): FileIn {
  const rows = (template.beginning?.ru ?? []).map((row, at) => {
    const [numerator = null, denominator = null] = answers[at] ?? [];
    return { ...row, numerator, denominator };
  });
  const workbook = templateWorkbook([template], lists, {
    locale: 'ru',
    years: [],
    subtitle: PERIOD,
    rows: { [template.id]: rows },
    parameters: { schoolName: school, period: PERIOD, returnBy: DUE },
    form: { code: '', school, period: PERIOD },
  });
  return {
    file: `${school}.xlsx`,
    hash: school,
    reading: { is: 'read', forms: readForms(workbook, { templates: [template], migrations }), remarks: [] },
  };
}

/** The sheets that collecting made beside these. */
export function collected(sheets: readonly Sheet[]): readonly Sheet[] {
  const template = templates.find(({ id }) => id === 'schoolform');
  if (!template) return [];
  const book = bookOf(
    { tables: recogniseWorkbook({ sheets }, undefined, templates), sheets, templates },
    { today: CAME, isWhole: true },
  );
  const sentences = { ...collection, refusals: { ...xlsx, ...collection.refusals } };
  const plan = collectionPlan({
    sheets,
    schools: book.schools,
    schoolOf: book.schoolOf,
    templates: [template],
    files: ANSWERS.map((answer) => formFile(template, answer)),
    today: CAME,
    locale: 'ru',
    texts: {
      reason: (submission) => reasonText(submission, sentences),
      missing: ({ returnBy, ...words }) =>
        collection.letters.missing({ ...words, returnBy: returnBy === null ? '' : dayText(returnBy) }),
    },
  });
  return wholeInsertion(plan).sheets;
}
