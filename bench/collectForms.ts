import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PERIOD, filledForm, registerOf, schoolsOf } from '../tests/collectedForms';
import { writeXlsx } from '../src/xlsx/writeXlsx';
import { inflateNode } from '../src/xlsx/inflateNode';
import { readZip, unpackedBytes } from '../src/xlsx/zip';
import { keptPart, packPart, writeZip } from '../src/xlsx/zipWriter';

/** Figures and words of the one form that all others are made of. */
const FIRST_FIGURE = 987_000;
const NAME = '@@NAME@@';
const CODE = '@@CODE@@';

/**
 * Writes forms of schools, each with figures of its own, and the register that they stand in. One form is made as it
 * goes out; of the others only the parts that differ are packed anew, for ten thousand take their time.
 */
export async function collectForms(
  folder: string,
  count: number,
): Promise<{ forms: string; register: string }> {
  const forms = path.join(folder, `forms-${count}`);
  const register = path.join(folder, `register-${count}.xlsx`);
  mkdirSync(forms, { recursive: true });
  const schools = schoolsOf(count);
  writeFileSync(register, await writeXlsx(registerOf(schools)));
  const sample = await writeXlsx(
    filledForm({ name: NAME, code: CODE }, 0, (line) => [
      FIRST_FIGURE + 2 * line,
      FIRST_FIGURE + 2 * line + 1,
    ]),
  );
  const zip = readZip(sample, { parts: Infinity });
  const entries = [...zip.entries.values()].map((entry) => {
    const text = new TextDecoder().decode(unpackedBytes(zip, entry, inflateNode));
    const differs = text.includes(NAME) || text.includes(`${FIRST_FIGURE}`);
    return { entry, text: differs ? text : null };
  });
  schools.forEach(({ name, code }, form) => {
    const parts = entries.map(({ entry, text }) =>
      text === null
        ? keptPart(zip, entry)
        : packPart(
            entry.name,
            text
              .replaceAll(NAME, name)
              .replaceAll(CODE, code)
              .replace(/9870(\d\d)/g, (_, digits: string) => {
                const place = Number(digits);
                return String((place % 2 === 0 ? 1 : 60) + ((form * 7 + place) % 59));
              }),
          ),
    );
    writeFileSync(path.join(forms, `${code}, ${PERIOD.replace('/', '-')}.xlsx`), writeZip(parts));
  });
  return { forms, register };
}
