import { meantWords } from '../headerMending';
import { fit, leafOf, phrases, type Phrases } from '../headerWords';

const PUPIL = phrases(
  'фамил | имя. 0.9 | отчеств | фио. | фио участник | фио обучающ | код участник 1.1 | номер участник 1.1 | код ученик 1.1 | код ребенк | код обучающ 1.1 | вариант 0.8 | ' +
    'номер вариант | документ 0.7 | номер документ | серия документ | серия. | паспорт | ответ 0.7 | снилс. | дата рожден',
);
const SURE = 0.6;

/** How well the lowest name over a column fits some names. */
export const leafFit = (path: readonly string[], names: Phrases): number =>
  fit(meantWords(leafOf(path)), names);

/** Columns that tell pupils apart: names, codes, documents, variants. Nothing of them is ever kept. */
export const pupilColumns = (paths: Iterable<readonly [number, readonly string[]]>): number[] =>
  [...paths].flatMap(([column, path]) => (leafFit(path, PUPIL) >= SURE ? [column] : []));
