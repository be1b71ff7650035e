import type { Marks, ResultRecord } from './record';

/** A record with the text that its grade was read of: «5А». */
export interface ClassRecord {
  readonly record: ResultRecord;
  readonly grade: string;
}

const keyOf = ({ code, school, municipality, procedure, year, grade, subject }: ResultRecord): string =>
  [code ?? `${school}\n${municipality}`, procedure, year, grade, subject].join('\n');

const sum = (values: readonly (number | null)[]): number | null =>
  values.every((value) => value !== null)
    ? values.reduce<number>((total, value) => total + (value as number), 0)
    : null;

/** A mean by numbers of participants; null where one of the parts is unknown. */
function weighted(
  records: readonly ResultRecord[],
  of: (record: ResultRecord) => number | null,
): number | null {
  const all = sum(records.map(({ participants }) => participants));
  const products = records.map((record) => {
    const value = of(record);
    return value === null || record.participants === null ? null : value * record.participants;
  });
  const total = sum(products);
  return all === null || all === 0 || total === null ? null : Number((total / all).toPrecision(12));
}

function marksOf(records: readonly ResultRecord[]): Marks | null {
  const are = records[0]?.marks?.are;
  if (!are || records.some(({ marks }) => marks?.are !== are)) return null;
  const of = (mark: 2 | 3 | 4 | 5): number | null =>
    are === 'counts'
      ? sum(records.map(({ marks }) => (marks as Marks)[mark]))
      : weighted(records, ({ marks }) => (marks as Marks)[mark]);
  return { are, 2: of(2), 3: of(3), 4: of(4), 5: of(5) };
}

/**
 * Classes of one grade («5А», «5Б») as one record of their school: counts are added, shares and means are weighted
 * by participants, never averaged plainly.
 */
export function ofClasses(all: readonly ClassRecord[]): ResultRecord[] {
  // Where no grade has a letter there are no classes to add up.
  if (all.every(({ record, grade }) => grade === '' || grade === String(record.grade)))
    return all.map(({ record }) => record);
  const groups = new Map<string, ClassRecord[]>();
  for (const each of all) {
    const key = keyOf(each.record);
    const group = groups.get(key);
    // Rows that nothing tells apart are not added up: who knows what they count.
    if (!group) groups.set(key, [each]);
    else if (group.some(({ grade }) => grade === each.grade)) groups.set(`${key}#${groups.size}`, [each]);
    else group.push(each);
  }
  return [...groups.values()].flatMap((group) => {
    const records = group.map(({ record }) => record);
    const [first] = records;
    if (!first || records.length < 2) return records;
    const { journal: _, ...rest } = first;
    return [
      {
        ...rest,
        participants: sum(records.map(({ participants }) => participants)),
        belowMinimum: sum(records.map(({ belowMinimum }) => belowMinimum)),
        belowShare: weighted(records, ({ belowShare }) => belowShare),
        meanScore: weighted(records, ({ meanScore }) => meanScore),
        marks: marksOf(records),
      },
    ];
  });
}
