/**
 * Who is responsible: «УО, МУ ДПО «ЦРО», МОО*» names three parties. A text is split at commas, semicolons,
 * slashes and line breaks outside quotes and brackets, at « и » between short names, and where the next
 * organisation begins without any sign («Комитет по образованию МКУ «ЦООД»»).
 */

/** Legal forms that begin an organisation's name. */
const LEGAL_FORM =
  /^(?:М[БАК]?ОУ|М[БАК]?УК?|МКУК|МБДОУ|МАДОУ|МКДОУ|М[БАК]?У\s?ДО|МУДО|МУП|Г[БАК]?ОУ|Г[БАК]?У|ГБПОУ|ГАПОУ|ФГ[БАК]?ОУ|ФГ[БАК]?УН?|О[ГБ]+У|КГ[БАК]?У|КГ[БАК]?ОУ|БУ|АУ|АОУ|БОУ|КУ|АНО|НОУ|ЧОУ|ООО)(?:\s+(?:ДПО|ДО|ВО|СПО|НПО))*(?=\s|$|[«"“])/u;
/** Parties without a legal form that begin with a capital wherever they stand. */
const COMMON_PARTY =
  /^(?:ОО|ОУ|МОО|ООО|ШНОР|ШНСУ|РМО|ММС|Школы?|Общеобразовательные (?:организации|учреждения)|Образовательные (?:организации|учреждения)|Руководители|Директора|Администрации|Методисты|Педагоги|Рабочая группа)(?=\s|$|[,;])/u;
/** Words that a name of an organisation begins with; posts do not («директор МКУ «ЦООД»» is one party). */
const ORGANISATION =
  /^(?:[A-Za-zЀ-ԯ]+(?:ое|ый|ая)\s+)?(?:комитет|управление|отдел|департамент|министерство|администрация|институт|центр|учреждение|служба|агентство)(?=\s)/iu;

const OPENING = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['(', ')'],
  ['[', ']'],
]);
const SEPARATORS = new Set([',', ';', '/', '\\', '\n', '\r', '|', '•', '·']);

/** Positions of the text inside quotes and brackets that are closed; an unclosed one encloses nothing. */
function enclosed(text: string): boolean[] {
  const inside = Array.from({ length: text.length }, () => false);
  for (let at = 0; at < text.length; at++) {
    const opening = text[at] as string;
    const closing = OPENING.get(opening) ?? (opening === '"' ? '"' : undefined);
    if (!closing || text.indexOf(closing, at + 1) < 0) continue;
    const end = closingAt(text, at, opening, closing);
    if (end < 0) continue;
    inside.fill(true, at, end + 1);
    at = end;
  }
  return inside;
}

function closingAt(text: string, from: number, opening: string, closing: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\n' && opening === '"') return -1;
    if (text[at] === opening && (opening !== closing || at === from)) depth++;
    else if (text[at] === closing && --depth === 0) return at;
  }
  // «МКУ «ЦООД»: the inner quote closes both.
  const last = opening === closing ? -1 : text.lastIndexOf(closing);
  return last > from && depth > 0 && !text.slice(from, last).includes('\n')
    ? text.indexOf(closing, from)
    : -1;
}

/** «и/или», «о/у»: a slash between single letters or conjunctions is part of the word. */
const isSlashOfWord = (text: string, at: number): boolean =>
  /(?<![A-Za-zЀ-ԯ])(?:[A-Za-zЀ-ԯ]|и)$/u.test(text.slice(Math.max(0, at - 3), at)) &&
  /^[A-Za-zЀ-ԯ]{1,3}(?![A-Za-zЀ-ԯ])/u.test(text.slice(at + 1));

function splitAtSigns(text: string): string[] {
  const inside = enclosed(text);
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (inside[at] || !SEPARATORS.has(sign) || (sign === '/' && isSlashOfWord(text, at))) continue;
    found.push(text.slice(start, at));
    start = at + 1;
  }
  found.push(text.slice(start));
  return found;
}

/** Starts of words of a text, outside quotes and brackets, but for the first. */
function wordStarts(text: string): number[] {
  const inside = enclosed(text);
  return [...text.matchAll(/(?<=\s)\S/g)].map(({ index }) => index).filter((index) => !inside[index]);
}

/** «Комитет по образованию МКУ «ЦООД» ОО» → three: after a whole name of an organisation another one begins. */
function splitAtOrganisations(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const start of wordStarts(text)) {
    const after = text.slice(start);
    if (!(LEGAL_FORM.test(after) || COMMON_PARTY.test(after))) continue;
    const before = text.slice(from, start).trim();
    const isWhole = /[»"”]$/.test(before) || (ORGANISATION.test(before) && before.includes(' '));
    if (!isWhole || /(?<![A-Za-zЀ-ԯ])(?:и|по|при|в|на|с|для)$/iu.test(before)) continue;
    found.push(before);
    from = start;
  }
  return [...found, text.slice(from)];
}

const ABBREVIATION = /^\p{Lu}[\p{Lu}\d-]+(?:и\p{Lu}+)?$/u;

/** Only abbreviations and names in quotes: `УО`, `МУ ДПО «ЦРО»`, `УОиМП`. */
const isAbbreviated = (text: string): boolean =>
  text
    .replace(/«[^»]*»|"[^"]*"/g, '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => ABBREVIATION.test(word));

/** Whether « и » between two texts parts two parties: short names both, not one («исполнители и участники проекта»). */
function isParted(left: string, right: string): boolean {
  const lastWord = left.split(/\s+/).pop() as string;
  if (/(?:ые|ие|ый|ий|ая|ое)$/.test(lastWord)) return false;
  const areWords = !/\s/.test(left) && !/\s/.test(right);
  if (isAbbreviated(left)) return true;
  const isNameBehind = isAbbreviated(right) && !ABBREVIATION.test(lastWord) && /[\p{Ll}»]$/u.test(left);
  return areWords || isNameBehind;
}

function splitAtAnd(text: string): string[] {
  const inside = enclosed(text);
  const found: string[] = [];
  let from = 0;
  const ands = [...text.matchAll(/\s+и(?=\s)/g)].filter(({ index }) => !inside[index]);
  ands.forEach(({ 0: sign, index }, place) => {
    const left = text.slice(from, index).trim();
    const right = text.slice(index + sign.length, ands[place + 1]?.index).trim();
    if (!isParted(left, right)) return;
    found.push(left);
    from = index + sign.length;
  });
  return [...found, text.slice(from).trim()];
}

const INITIALS = '\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?';
/** `Иванова И.И.`, `И.И. Иванова`, `Иванова Мария Петровна` */
const PERSON = new RegExp(
  `^(?:\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?\\s+${INITIALS}|${INITIALS}\\s?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?|\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\p{Ll}+(?:вич|вна|ич))$`,
  'u',
);
const POST =
  /^(?:(?:и\.?\s?о\.?|зам\.?|ст\.|гл\.|главный|ведущий|старший|первый)\s*)*(?:директор|заместител|зам|началь?ник|методист|специалист|руководител|заведующ|зав|учител|педагог|консультант|координатор|председател|тьютор|куратор|инспектор|эксперт|секретар|психолог|логопед|воспитател|советник|инженер|член)/iu;

/** What goes on with the part before it: «СОШ № 1, 2, 5», «по УВР, ВР», «учителя физики, химии и биологии». */
const CONTINUES =
  /^(?:№?\s?\d+(?:\s+и\s+№?\s?\d+)?|УВР|ВР|УР|НМР|МР|АХЧ|АХР|(?:(?:и\s+)?(?:математик|физик|информатик|хими|биологи|истори|географи|литератур|обществознани|технологи|английск[A-Za-zЀ-ԯ]* язык|русск[A-Za-zЀ-ԯ]* язык)[A-Za-zЀ-ԯ]{1,2}(?:\s|$)+)+)$/iu;
const MAY_BE_CONTINUED =
  /№\s?\d+$|\sпо\s+\p{Lu}{2,4}$|(?:учител|РМО|ШМО|ГМО|методическ)[A-Za-zЀ-ԯ]*\s.*\p{Ll}$/u;

/** «Иванова И.И., методист ЦРО»: a post in small letters belongs to the name before it. */
function joinedParts(parts: readonly string[]): string[] {
  const found: string[] = [];
  for (const part of parts) {
    const before = found[found.length - 1] ?? '';
    const isPost = PERSON.test(before) && POST.test(part);
    const continues = CONTINUES.test(part) && MAY_BE_CONTINUED.test(before.split(', ')[0] as string);
    if (isPost || continues) found[found.length - 1] = `${before}, ${part}`;
    else found.push(part);
  }
  return found;
}

const LABEL =
  /^\s*(?:ответственн[A-Za-zЀ-ԯ]*(?:\s+исполнител[A-Za-zЀ-ԯ]*)?|исполнител[A-Za-zЀ-ԯ]*)\s*(?::|\s[-–—]\s)\s*/iu;
const NOT_A_PARTY = /^(?:(?:и\s+)?(?:др|т\.?\s?д|пр)\.?|[-–—.\s]*)$/iu;

/** Footnote marks, bullets, points of a list and stray stops away; blanks and hyphens as they should be. */
function cleaned(part: string): string {
  const text = part
    .replace(/[*¹²³⁴⁵†‡]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[-–—•·]\s*|\d+[.)]\s*(?=[A-Za-zЀ-ԯ]|\s))/u, '')
    // «школы -лидеры», «школы- лидеры»; with blanks on both sides it is a dash.
    .replace(/(?<=[A-Za-zЀ-ԯ])(?: -|- )(?=[A-Za-zЀ-ԯ])/gu, '-')
    .replace(/\s+(?:и\s+др|и\s+т\.?\s?д)\.?$/u, '')
    .replace(/[\s:,;–—-]+$/u, '');
  return /\p{Ll}{3,}\.$|\p{Lu}{2,}\.$|[»)]\.$/u.test(text) ? text.slice(0, -1) : text;
}

/** «УО совместно с ЦРО»: only before abbreviations, which have no cases. */
const TOGETHER = /\s+совместно\s+со?\s+(?=\p{Lu}{2})/u;

/** The parties named in a text, in its order, as it writes them. */
export function parties(text: string): string[] {
  const parts = splitAtSigns(text.replace(LABEL, ''))
    .map(cleaned)
    .filter((part) => !NOT_A_PARTY.test(part));
  return joinedParts(parts)
    .flatMap(splitAtOrganisations)
    .flatMap((part) => part.split(TOGETHER))
    .flatMap((part) => (CONTINUES.test(part.split(', ')[1] ?? '') ? [part] : splitAtAnd(part)))
    .map(cleaned)
    .filter((part) => !NOT_A_PARTY.test(part));
}

const FORM_WORDS = new RegExp(
  `${LEGAL_FORM.source.replace('(?=\\s|$|[«"“])', '')}\\s*(?=[«"“]|\\p{Lu}{2,}|№)`,
  'u',
);

/** One key for one party however it is written: case, quotes, blanks, signs and legal form aside. */
export function partyKey(name: string): string {
  const bare = name.trim().replace(FORM_WORDS, '');
  const key = bare
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^A-Za-zЀ-ԯ\p{N}]+/gu, '');
  return key || name.trim().toLowerCase();
}
