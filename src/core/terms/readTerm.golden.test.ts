/** What becomes of some hundreds of wordings, in a school year and in a programme of years, for reading over. */
import { expectGenerated } from '../../../tests/generated';
import { isoToSerial, serialToIso } from '../workbook/date';
import { readTerm } from './readTerm';
import type { Period } from './term';

const period = (start: string, end: string): Period => ({
  start: isoToSerial(start) ?? NaN,
  end: isoToSerial(end) ?? NaN,
});
const FRAMES = [undefined, period('2024-09-01', '2025-08-31'), period('2023-01-01', '2025-12-31')];

const TIMES = [
  'сентябрь',
  'декабрь 2024',
  'май 2025 г.',
  '3 сентября',
  '15 марта 2025 года',
  '15.03.2025',
  'I квартал',
  '4 квартал 2024 г.',
  'I полугодие',
  '2 полугодие 2024/2025 учебного года',
  'III четверть',
  '2 триместр',
  'осень 2024',
  'весенние каникулы',
  '2025 год',
  '2024-2025 учебный год',
  'конец мая',
  'начало декабря 2024',
  'середина января',
  'первая неделя октября',
  'последняя декада июня 2025',
  'конец учебного года',
  'начало года',
];
const FRAMED = [
  '{}',
  'до {}',
  'с {}',
  'к {}',
  'в течение {}',
  'не позднее {}',
  'ежегодно, {}',
  '{}, далее ежегодно',
];
const PAIRED = ['{}-{}', '{}, {}', 'с {} по {}', '{} и {}'];
const PAIRS = [
  ['сентябрь', 'май'],
  ['октябрь 2024', 'февраль 2025'],
  ['декабрь', 'февраль'],
  ['15.09.2024', '30.05.2025'],
  ['1 сентября', '15 октября'],
  ['2023', '2025'],
  ['I квартал', 'III квартал'],
  ['1 четверть', '3 четверть'],
  ['май', 'сентябрь'],
] as const;
const ALONE = [
  'в течение года',
  'в течение учебного года',
  'весь период',
  'постоянно',
  'на постоянной основе',
  'по мере необходимости',
  'по запросу школ',
  'по отдельному плану',
  'по графику',
  'ежемесячно',
  'ежеквартально',
  'еженедельно',
  'ежедневно',
  'раз в месяц',
  '2 раза в год',
  'один раз в четверть',
  'до 15 числа каждого месяца',
  'ежемесячно до 5 числа',
  'два раза в месяц',
  'по пятницам',
  'каждый вторник',
  'каждую последнюю пятницу месяца',
  'сентябрь, декабрь, март, май',
  'август, сентябрь 2024 г., июнь 2025 г.',
  'по итогам четверти',
  'после проведения ВПР',
  'в день проведения',
  'в течение 10 дней после ГИА',
  'уточняется',
  'не установлен',
  '—',
  '31.02.2025',
  '32 мая',
  '45000',
];

const WORDINGS = [
  ...FRAMED.flatMap((frame) => TIMES.map((time) => frame.replace('{}', time))),
  ...PAIRED.flatMap((frame) => PAIRS.map(([a, b]) => frame.replace('{}', a).replace('{}', b))),
  ...ALONE,
];

const told = (text: string): string =>
  FRAMES.map((frame) => {
    const { kind, start, end } = readTerm(text, frame);
    return [kind, ...[start, end].map((day) => (day === null ? '-' : serialToIso(day)))].join(' ');
  }).join(' | ');

test('wordings are read as the golden file says', () =>
  expectGenerated(
    'src/core/terms/readTerm.golden.txt',
    `${WORDINGS.map((text) => `${text} → ${told(text)}`).join('\n')}\n`,
  ));
