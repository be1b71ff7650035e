import { cellOf } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import type { RegisteredSchool } from '../../core/check/registeredSchool';
import type { RuleOf } from '../../core/check/rule';
import { plainText } from '../../core/values/plainText';
import { cellAddress } from '../../core/workbook/address';

/** What a school is told by. */
interface Key {
  readonly what: 'code' | 'name';
  readonly key: string;
  readonly found: string;
}

const keys = ({ name, code, municipality }: RegisteredSchool): Key[] => [
  ...(code ? [{ what: 'code' as const, key: `code ${code.trim().toLowerCase()}`, found: code }] : []),
  ...(plainText(name)
    ? [
        {
          what: 'name' as const,
          key: `name ${plainText(municipality ?? '')}|${plainText(name)}`,
          found: name,
        },
      ]
    : []),
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
      const taken = keys(school).map((key) => ({ ...key, earlier: first.get(key.key) }));
      for (const { key, earlier } of taken) if (!earlier) first.set(key, school);
      const [same] = taken.flatMap(({ what, found, earlier }) =>
        earlier?.table === school.table ? [{ what, found, earlier }] : [],
      );
      if (!same) return [];
      const { what, found, earlier } = same;
      const role = what === 'code' ? 'code' : 'school';
      const at = cellOf(school.table, school.row, role) ?? cellOf(school.table, school.row, 'school');
      const before = cellOf(earlier.table, earlier.row, role);
      if (!at || !before) return [];
      const values = { what, first: cellAddress(before.row, before.column) };
      return [{ at, found, values, also: [before] }];
    });
  },
};
