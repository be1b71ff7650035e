import { SCHOOL_FORM, filledForm, withCells } from '../../../tests/collectedForms';
import { bookFrom } from '../../../tests/ruleSentences';
import { readForms } from './readForm';
import { validate } from '../check/validate';
import { templates } from '../../templates';
import { isForm } from './formsOut';
import { readTemplate } from '../templates/readTemplate';
import type { Sheet } from '../workbook/workbook';
import { rules } from '../../rules';

/** What a form is sent back for, its school is told as an error before it sends it. */

const kinds = { templates: templates.filter(isForm), migrations: [] };
const severe = (issues: readonly { readonly severity: string }[]): number =>
  issues.filter(({ severity }) => severity === 'error').length;

test.each([
  ['parts above the whole', 90, 60],
  ['a part and no whole', 90, null],
  ['a part below nothing', -1, 60],
  ['a part in words', 'двадцать', 60],
  ['a part of a person', 10.5, 60],
  ['a part that Excel could not count', { error: '#DIV/0!' }, 60],
  ['a dash', '—', '—'],
  ['all that can be', 60, 60],
] as const)('%s', (_, part, whole) => {
  const form = filledForm({ name: 'МБОУ СОШ № 1', code: '1001' }, 1, () => [10, 20]);
  const [sheet] = form.sheets as [Sheet];
  const reading = readTemplate(sheet, SCHOOL_FORM);
  const row = reading?.rows[1]?.row ?? 0;
  const [numerator = 0, denominator = 0] = ['numerator', 'denominator'].map((id) => reading?.columns.get(id));
  const changed = withCells(sheet, [
    [row, numerator, part],
    [row, denominator, whole],
  ]);
  const collected = readForms({ sheets: [changed] }, kinds).flatMap(({ remarks }) => remarks);
  const checked = validate(bookFrom([changed]), rules);
  expect(severe(checked)).toBe(severe(collected));
});
