import { SCHOOL_FORM, filledForm } from '../../../tests/collectedForms';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { filledTemplates } from '../../../tests/filledTemplate';
import { formsOut } from '../../core/collection/formsOut';
import { lists } from '../../templates';
import { formNotFilled } from './formNotFilled';

const SCHOOL = { name: 'СОШ № 1', code: '101' };

test('a form that went out and came back as it was says so before it is sent', () => {
  const [form] = formsOut({
    template: SCHOOL_FORM,
    lists,
    schools: [SCHOOL],
    period: '2025',
    locale: 'ru',
    returnBy: 46_040,
  });
  expect(sentencesOf(formNotFilled, bookFrom(form?.workbook().sheets ?? []))).toEqual([
    expect.stringMatching(/^[D-F]6: Форма не заполнена/),
  ]);
});

test('one answer is enough, and a blank template is nobody’s form', () => {
  expect(sentencesOf(formNotFilled, bookFrom(filledForm(SCHOOL, 1).sheets))).toEqual([]);
  expect(
    sentencesOf(
      formNotFilled,
      bookFrom(filledTemplates({ schoolform: 'block | title\nСведения | Педагогов в школе' })),
    ),
  ).toEqual([]);
});
