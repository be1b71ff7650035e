import type { Template } from '../templates/template';
import type { Locale } from '../values/text';
import type { CellValue, Sheet } from '../workbook/workbook';
import { isAnswer } from './entry';
import { collectedSheetOf } from './appendOf';
import { answersOn } from './collectedAnswers';
import type { FormsOrder, LastAnswer } from './formsOut';
import { lineKey } from './lineKey';
import { periodKey } from './periodKey';
import { subjectKey } from './subjectKey';
import { COLLECTION_WORDS } from './words';

const said = (value: CellValue | undefined): string => String(value).replace('.', ',');

/** What schools answered in the period before this one, as far as it was collected in the workbook. */
export function lastAnswers(
  sheets: readonly Sheet[],
  template: Template,
  period: string,
  locale: Locale,
): NonNullable<FormsOrder['lastAnswer']> {
  const sheet = collectedSheetOf(sheets, template);
  const known = new Map<string, LastAnswer>();
  for (const answer of sheet ? answersOn(sheet, template) : []) {
    const { numerator, denominator } = answer.values;
    if (periodKey(answer.period) === periodKey(period) || !isAnswer(numerator)) continue;
    const key = lineKey(answer.values);
    const text = isAnswer(denominator)
      ? COLLECTION_WORDS[locale].ofAll(said(numerator), said(denominator))
      : said(numerator);
    // What stands below came later.
    known.set(`${subjectKey(null, answer.school, null)}\n${key}`, { period: answer.period, said: text });
  }
  return (school, line) => {
    const key = lineKey(line);
    const owner = subjectKey(null, { name: school.name, code: school.code ?? null }, null);
    return known.get(`${owner}\n${key}`) ?? null;
  };
}
