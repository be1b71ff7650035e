/** Signs that Windows refuses in a file's name, and those that it hides. */
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e]/g;
/** Names of devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Room for a folder before it: a whole path has 260 characters. */
const MOST = 120;
/** The longest piece but for the last, so that the school's name does not push the period out. */
const MOST_OF_PIECE = 60;

/** A piece of a name: `I полугодие 2025/2026` → `I полугодие 2025-2026`, `СОШ "Заря"` → `СОШ Заря`. */
const piece = (text: string): string =>
  text
    .replace(/[/\\|]/g, '-')
    .replace(FORBIDDEN, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_OF_PIECE)
    .trim();

/** The nearest name that every system takes for a file, without its ending; a school may have its code for a name. */
function safeName(pieces: readonly string[]): string {
  const name = [...new Set(pieces.map(piece))]
    .filter((text) => text !== '')
    .join(', ')
    .slice(0, MOST)
    .replace(/[. ]+$/, '')
    .replace(/^[. ]+/, '');
  return name === '' || DEVICE.test(name) ? `_${name}` : name;
}

/**
 * Names files as a person understands them, none twice whatever the case: `101, СОШ № 3, Форма школы, 2025.xlsx`. Each
 * is put together from its pieces.
 */
export function formFiles(): (pieces: readonly string[]) => string {
  const taken = new Set<string>();
  return (pieces) => {
    const base = safeName(pieces);
    for (let number = 1; ; number++) {
      const ending = number === 1 ? '' : ` (${number})`;
      const name = `${base}${ending}.xlsx`;
      // «й» may be one sign or two, and is one name for a disk.
      const key = name.normalize('NFC').toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  };
}
