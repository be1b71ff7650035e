import type { Texts } from '../index';

/** Collecting schools' forms: letters, statuses, remarks on files. */
export const collection: Texts['collection'] = {
  letters: {
    covering: ({ form, period, returnBy }) =>
      `Dear colleagues,\n\nPlease find attached the file “${form}” for the period “${period}”.\n` +
      'Fill in the yellow cells: numbers in the lines of indicators, marks in those of events. Shares are computed. ' +
      'Where there is no figure put a dash. Do not delete columns or sheets.\n' +
      `Save the file as .xlsx and send it in reply${returnBy === '' ? '' : ` by ${returnBy}`}.`,
  },
};
