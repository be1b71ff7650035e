import { cellOf } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import type { RegisteredSchool } from '../../core/check/registeredSchool';
import type { RuleOf } from '../../core/check/rule';
import { plainText } from '../../core/values/plainText';
import { cellAddress } from '../../core/workbook/address';

type Key = readonly [what: 'code' | 'name', key: string];

const keys = ({ name, code, municipality }: RegisteredSchool): Key[] => [
  ...(code ? ([['code', code.trim().toLowerCase()]] as const) : []),
  ...(plainText(name) ? ([['name', `${plainText(municipality ?? '')}|${plainText(name)}`]] as const) : []),
];

/** A code or a name that two rows of the register have: nobody can say which school is meant. */
export const schoolTwice: RuleOf<'book'> = {
  code: 'SCHOOL-003',
  severity: 'warning',
  each: 'book',
  kinds: ['schools'],
  check: ({ schools }) => {
    const first = new Map<string, RegisteredSchool>();
    return schools.flatMap((school): Finding[] => {
      const taken = keys(school).map((key) => [key, first.get(key.join(' '))] as const);
      for (const [key, earlier] of taken) if (!earlier) first.set(key.join(' '), school);
      const [same] = taken.filter(([, earlier]) => earlier && earlier.table === school.table);
      const [key, earlier] = same ?? [];
      const role = key?.[0] === 'code' ? 'code' : 'school';
      const at =
        key && (cellOf(school.table, school.row, role) ?? cellOf(school.table, school.row, 'school'));
      const before = earlier && cellOf(earlier.table, earlier.row, role);
      if (!at || !before || !key) return [];
      const found = key[0] === 'code' ? (school.code ?? '') : school.name;
      const values = { what: key[0], first: cellAddress(before.row, before.column) };
      return [{ at, found, values, also: [before] }];
    });
  },
};
