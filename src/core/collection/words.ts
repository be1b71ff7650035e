import type { Locale, Text } from '../values/text';
import type { SubmissionStatus } from './submission';

/** Words of the sheets that collecting writes. */
export const COLLECTION_WORDS = {
  ru: {
    lastTime: (how: string, said: string, period: string) =>
      `${how === '' ? '' : `${how}. `}В прошлый раз (${period}): ${said}`,
    ofAll: (part: string, whole: string) => `${part} из ${whole}`,
    collected: (form: string) => `Свод, ${form}`,
    collectedRemark:
      'Строки из присланных форм. Исправленный файл заменяет только свои строки; впишите своё в столбцы правее.',
    journal: 'Журнал',
    journalRemark: 'Что и когда прислано. Лист обновляется при каждом сборе.',
    missing: 'Кто не сдал',
    missingRemark: 'Школы реестра, от которых нет принятой формы. Лист обновляется при каждом сборе.',
    nobodyMissing: 'Сдали все школы реестра.',
    shares: 'Показатели школ',
    sharesRemark:
      'Доли посчитаны по сумме числителей и знаменателей школ, у которых есть оба числа; средние процентов не берутся.',
    returned: 'Замечания',
    returnedRemark:
      'Исправьте отмеченное на листах формы и пришлите файл ещё раз. Этот лист можно не удалять.',
    forPeriod: (form: string, period: string) => `${form}, ${period}`,
    lowered: 'понизили',
    confirmed: 'подтвердили',
    raised: 'повысили',
    origin: { file: 'Файл', row: 'Строка файла' },
    inWorkbook: 'в книге',
    noLongerListed: 'Ваши записи о тех, кого в списке больше нет:',
    municipalities: 'Показатели муниципалитетов',
    missingMunicipalities:
      'Муниципалитеты, от которых нет принятой книги. Лист обновляется при каждом сборе.',
    allMunicipalities: 'Сдали все муниципалитеты.',
    region: 'Всего по региону',
    school: 'Школа',
    result: 'Результат',
  },
  en: {
    lastTime: (how: string, said: string, period: string) =>
      `${how === '' ? '' : `${how}. `}Last time (${period}): ${said}`,
    ofAll: (part: string, whole: string) => `${part} of ${whole}`,
    collected: (form: string) => `Collected, ${form}`,
    collectedRemark:
      'Rows of the forms that came. A corrected file replaces its own rows only; write your own to the right.',
    journal: 'Journal',
    journalRemark: 'What came and when. The sheet is written anew by each collection.',
    missing: 'Missing',
    missingRemark:
      'Schools of the register without a form that was accepted. Written anew by each collection.',
    nobodyMissing: 'Every school of the register has sent its form.',
    shares: 'Schools’ indicators',
    sharesRemark:
      'Shares are of the sums of numerators and denominators of schools that have both; no means of percents.',
    returned: 'Remarks',
    returnedRemark: 'Mend what is marked on the form’s sheets and send the file again. This sheet may stay.',
    forPeriod: (form: string, period: string) => `${form}, ${period}`,
    lowered: 'lowered',
    confirmed: 'confirmed',
    raised: 'raised',
    origin: { file: 'File', row: 'Row of the file' },
    inWorkbook: 'in the workbook',
    noLongerListed: 'Your notes on those who are no longer listed:',
    municipalities: 'Indicators of municipalities',
    missingMunicipalities:
      'Municipalities without a workbook that was accepted. Written anew by each collection.',
    allMunicipalities: 'Every municipality has sent its workbook.',
    region: 'The whole region',
    school: 'School',
    result: 'Result',
  },
} as const satisfies Record<
  Locale,
  Record<string, string | Record<'file' | 'row', string> | ((...words: string[]) => string)>
>;

/** What the journal calls that which is made from no template of a form. */
export const OTHER_NAMES: readonly { readonly id: string; readonly name: Text }[] = [
  { id: 'roadmap', name: { ru: 'Отчёт о дорожной карте', en: 'Report on the roadmap' } },
  { id: 'municipality', name: { ru: 'Книга муниципалитета', en: 'Workbook of a municipality' } },
];

/** Statuses as the journal has them; it is read by them again. */
export const STATUS_WORDS: Readonly<Record<SubmissionStatus, Text>> = {
  accepted: { ru: 'принято', en: 'accepted' },
  remarks: { ru: 'принято с замечаниями', en: 'accepted with remarks' },
  returned: { ru: 'возвращено', en: 'returned' },
  unreadable: { ru: 'не прочитано', en: 'not readable' },
  duplicate: { ru: 'повтор', en: 'duplicate' },
  superseded: { ru: 'заменено', en: 'superseded' },
};
