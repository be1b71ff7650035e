import { phrases } from '../headerWords';

/** How the column of numbers is called. */
export const NUMBER = phrases(
  '№ | № п. п. | п. п. | n. п. п. | номер п. | номер 0.9 | n. | nп. | пп. | № пп. | порядков номер',
);
