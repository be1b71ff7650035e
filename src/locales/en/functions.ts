import type { FunctionGroupTexts, FunctionTexts } from '../functionTexts';

/** Groups of the catalogue, by what one wants to know. */
export const functionGroups: Readonly<Record<string, FunctionGroupTexts>> = {
  compareSchools: {
    title: 'Compare schools',
    description:
      'How much the results of schools differ, and which schools stay behind or do better than expected.',
  },
  smallSchools: {
    title: 'Shares and small schools',
    description: 'Shares in percent, how sure they are where few were counted, and the group of a school.',
  },
  isIndicatorMet: {
    title: 'Is the indicator met?',
    description: 'Attainment of an indicator, way to its target, status and trend.',
  },
  isTermDue: {
    title: 'Is the term due?',
    description: 'Terms of the roadmap, states of events, expected quantities and responsible parties.',
  },
};

const SHARE_OF_SCHOOLS = 'Share of schools at each end, above 0 and at most 0.5; 0.1 if omitted.';
const WEIGHTS = 'Weights of the schools, such as numbers of pupils.';
const DIRECTION = '"up" (if omitted) where more is better, "down" where less is.';
const ACTUAL = 'Actual value, or a column of them.';
const TARGET = 'Target, or a column of them.';
const TERM = 'Term of an event, such as «September – May», or a column of terms.';
const PERIOD = ['First day of the programme.', 'Last day of the programme.'] as const;
const HOW_TERMS_READ =
  'Months and lists of months, quarters, halves of a year, dates, years and school years are read. A month without a year falls on the first such month within the period of the programme; without a period it has no date.';

/** Texts of the custom functions, by id; descriptions are those that Excel shows. */
export const functions: Readonly<Record<string, FunctionTexts>> = {
  RATIO: {
    description: 'Ratio of the mean of the best share of schools to the mean of the worst (decile ratio).',
    parameters: ['Results of the schools.', SHARE_OF_SCHOOLS, WEIGHTS],
    definition:
      'Of n schools, k = max(1, n · share), rounded with halves up, are taken at each end. The mean of the k best is divided by the mean of the k worst. Schools that tie at the cut share the places left equally. Weights enter the means; places are counted in schools. 1 means no gap. At least two schools are needed.',
    source:
      'Official indicator: ratio of the mean exam score in the 10 % of schools with the best results to that in the 10 % with the worst.',
  },
  GAP: {
    description: 'Gap in points between the mean of the best share of schools and the mean of the worst.',
    parameters: ['Results of the schools.', SHARE_OF_SCHOOLS, WEIGHTS],
    definition:
      'The means of RATIO: mean of the k best minus mean of the k worst, in points. 0 means no gap.',
  },
  GROUPGAP: {
    description: "Gap between two groups of schools or pupils: difference or ratio of means, or Cohen's d.",
    parameters: [
      'Values of the first group.',
      'Values of the second group.',
      '"difference" (if omitted), "ratio" or "cohen".',
    ],
    definition:
      "Difference: mean a − mean b. Ratio: mean a / mean b. Cohen's d: the difference over the pooled standard deviation √(((nₐ − 1) sₐ² + (n_b − 1) s_b²) / (nₐ + n_b − 2)); each group needs two values.",
    source: 'J. Cohen. Statistical Power Analysis for the Behavioral Sciences, 1988.',
  },
  GINI: {
    description: 'Gini index: how unequally something is shared between schools, from 0 to 1.',
    parameters: ['Values of the schools, none below 0.', WEIGHTS],
    definition:
      'G = Σᵢ Σⱼ wᵢ wⱼ |xᵢ − xⱼ| / (2 W² μ) with the (weighted) mean μ and the sum of weights W. 0 means all equal. Values are 0 or more, their mean above 0. There is no correction for few schools.',
    source: 'C. Gini, 1912.',
  },
  THEIL: {
    description: 'Theil index: how unequally something is shared between schools, with an eye on the top.',
    parameters: ['Values of the schools, none below 0.', WEIGHTS],
    definition:
      'T = Σ pᵢ rᵢ ln rᵢ with r = x / μ, p = w / W and 0 · ln 0 = 0. 0 means all equal, ln n that one school has all.',
    source: 'H. Theil. Economics and Information Theory, 1967.',
  },
  DISPARITY: {
    description: 'Index of disparity: by how many percent of the mean schools differ from it on average.',
    parameters: ['Values of the schools.', WEIGHTS],
    definition:
      '100 / n · Σ |x − μ| / μ; weighted 100 · Σ p |x − μ| / μ with the weighted mean. 0 means all equal.',
    source: 'WHO, Health Equity Assessment Toolkit: index of disparity.',
  },
  LOWEST: {
    description: 'Schools with the lowest scores, with all that tie with the last of them.',
    parameters: [
      'Names of the schools.',
      'Results of the schools.',
      'Share of schools, above 0 and at most 1; 0.1 if omitted.',
    ],
    definition:
      'Two columns, name and score, ascending: the k = max(1, n · share) worst schools, rounded as in RATIO, and all with the score of the last. Equal ones stay in the order of the table. A row without a name or a score is skipped.',
  },
  EXPECTED: {
    description:
      'Result that the conditions of a school let expect, by the line through all schools (least squares).',
    parameters: [
      'Results of the schools.',
      'Conditions of the schools, such as an index of social well-being.',
      'Conditions of the school in question.',
    ],
    definition:
      'Value at x of the ordinary least-squares line of results on conditions. At least three schools with different conditions are needed.',
  },
  RESIDUAL: {
    description:
      'Actual minus expected result of every school: above 0 it does better than its conditions let expect.',
    parameters: [
      'Results of the schools.',
      'Conditions of the schools, such as an index of social well-being.',
    ],
    definition:
      'For every row: result − EXPECTED(results, conditions, conditions of this school). Blank where something is missing. Over all schools they come to 0.',
  },
  SHARE: {
    description: 'Share of a part in the whole, percent.',
    parameters: ['The part, or a column of parts.', 'The whole, or a column of wholes.'],
    definition:
      '100 · part / whole. A whole of 0 is a division by zero; a part below 0 or above the whole is an error.',
  },
  PASSRATE: {
    description: 'Percent of scores that reach a threshold.',
    parameters: ['Scores.', 'Lowest score that passes.'],
    definition: '100 · (number of scores ≥ threshold) / (number of scores).',
  },
  INTERVAL: {
    description: 'Limits between which a share lies when only few were counted (Wilson score interval).',
    parameters: [
      'How many have the property.',
      'How many were counted.',
      'Confidence, between 0 and 1; 0.95 if omitted.',
    ],
    definition:
      'Low and high limit in percent: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n) with p = s / n and the quantile z of the normal distribution. A difference inside the interval says nothing.',
    source: 'E. B. Wilson, 1927.',
  },
  LOWRESULT: {
    description:
      'Whether a school has low results: enough of its shares below the minimum reach the threshold.',
    parameters: [
      'Percent of pupils below the minimum, one per assessment.',
      'Share that counts as low results, percent; 30 if omitted.',
      'In how many assessments; 2 if omitted.',
    ],
    definition:
      'TRUE when at least so many of the shares reach the threshold (≥). Thresholds differ by region and year: they are settings, not a rule.',
  },
  QUADRANT: {
    description: 'Group of a school by its results and its social conditions.',
    parameters: [
      'Result of the school, or a column of results.',
      'Results below this are low.',
      'Hardship of the conditions, or a column of them.',
      'Conditions above this are hard.',
    ],
    definition:
      'Result < cut and conditions > cut: «ШНОР и ШНСУ»; only the first: «ШНОР»; only the second: «ШНСУ»; else «вне группы». A value at its cut is neither low nor hard.',
  },
  ATTAINMENT: {
    description: 'Attainment of an indicator: 1 is the target.',
    parameters: [ACTUAL, TARGET, DIRECTION, 'Most that is counted, such as 1.'],
    definition: 'Up: actual / target; down: target / actual. With a cap, no more than the cap.',
  },
  PROGRESS: {
    description: 'Part of the way from the baseline to the target that is done.',
    parameters: ['Value at the beginning, or a column of them.', TARGET, ACTUAL],
    definition:
      '(actual − baseline) / (target − baseline): 0 as at the beginning, 1 at the target, below 0 worse than before. Serves both directions.',
  },
  STATUS: {
    description: 'Status of an indicator: attained, close, not attained, no data.',
    parameters: [
      ACTUAL,
      TARGET,
      DIRECTION,
      'How far from the target is close, from 0 to 1; 0.05 if omitted.',
    ],
    definition:
      '«достигнут»: actual ≥ target, for down actual ≤ target (an actual of 0 always). «близко»: attainment (ATTAINMENT) at least 1 − tolerance. Else «не достигнут»; without actual or target «нет данных».',
  },
  TREND: {
    description: 'Trend of an indicator over its years or quarters.',
    parameters: [
      'Values in the order of time; a blank keeps its place.',
      DIRECTION,
      'Change per step, as a part of the mean, that still is none; 0.01 if omitted.',
    ],
    definition:
      'Slope of the least-squares line over 0, 1, 2, … «стабильная» while |slope| ≤ tolerance · |mean|; else «положительная» or «отрицательная», by direction. At least two values are needed.',
  },
  SCALE: {
    description: 'Value on a scale from 0 (worst) to 100 (best).',
    parameters: [
      'Value, or a column of them.',
      'Value that counts 0.',
      'Value that counts 100; it may be the smaller one.',
    ],
    definition: '100 · (value − worst) / (best − worst), no less than 0 and no more than 100.',
  },
  TERMSTART: {
    description: 'First day of a term written in words.',
    parameters: [TERM, ...PERIOD],
    definition: `First day of a term. ${HOW_TERMS_READ} A term «до …» (until) has no first day.`,
  },
  TERMEND: {
    description: 'Last day of a term written in words.',
    parameters: [TERM, ...PERIOD],
    definition: `Last day of a term. ${HOW_TERMS_READ}`,
  },
  TERMKIND: {
    description: 'Kind of a term written in words.',
    parameters: ['Term of an event, or a column of terms.'],
    definition:
      '«срок» (a period), «до даты» (until), «год» (a year), «учебный год» (a school year), «ежегодно» (whatever recurs), «постоянно» (always), «по отдельному плану» (by another plan), «от события» (hangs on another event); what cannot be read is «не определён», never a guess.',
  },
  DUE: {
    description: 'State of an event on the day of a report: done, overdue, in work, ahead.',
    parameters: [
      'Term of the event, or a column of terms.',
      'Mark that it is done (TRUE, «да», «+», a date), or a column of marks; left out where no marks are kept.',
      'Day of the report: a cell with a date, not TODAY().',
      ...PERIOD,
    ],
    definition:
      'Marked as done: «выполнено»; a mark that says neither yes nor no: «отметка не ясна». Else: past its last day «просрочено» (where no marks are kept «выполнение не отмечено»), before its first «предстоит», between them «в работе»; a standing or recurring event without dates «постоянно»; without a date «срок не определён». With TODAY() every edit would compute it anew.',
  },
  QUANTITY: {
    description: 'Measurable quantity in an expected result.',
    parameters: ['Expected result, such as «30 people trained», or a column of results.'],
    definition:
      'First number, in digits or as a word, that measures something. Dates, years, numbers of orders, schools, grades and points are no quantities.',
  },
  PARTIES: {
    description: 'Responsible parties named in a text, one in a cell.',
    parameters: ['Text of the column «Responsible».'],
    definition: 'Parties in the order of the text, in one row. Footnote marks and quotes do no harm.',
  },
};
