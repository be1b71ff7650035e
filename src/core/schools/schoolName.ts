/** What a school's name says, apart from how it is written. */
export interface SchoolName {
  /** «лицей», «гимназия», …; a school of any step is «школа». */
  readonly kind: string;
  /** «средняя», «основная», «начальная», where the name says it. */
  readonly step: string | null;
  readonly number: string | null;
  /** Beginnings of the words that name its place: «заречн». */
  readonly places: readonly string[];
  /** Beginnings of the other words: of «Луговская ООШ» «лугов», of a name in honour of a person that person's. */
  readonly words: readonly string[];
}

/** Kinds by the beginnings of their words, the more telling first. */
const KINDS: readonly (readonly [pattern: RegExp, kind: string, step: string | null])[] = [
  [/(?<![A-Za-zЀ-ԯ])прогимнази[A-Za-zЀ-ԯ]*/u, 'прогимназия', null],
  [/(?<![A-Za-zЀ-ԯ])гимнази[A-Za-zЀ-ԯ]*/u, 'гимназия', null],
  [/(?<![A-Za-zЀ-ԯ])лице[йяюе][A-Za-zЀ-ԯ]*/u, 'лицей', null],
  [
    /(?<![A-Za-zЀ-ԯ])(?:кадетск[A-Za-zЀ-ԯ]*(?:\s+корпус[A-Za-zЀ-ԯ]*)?|кшк?)(?![A-Za-zЀ-ԯ])/u,
    'кадетская',
    null,
  ],
  [/(?<![A-Za-zЀ-ԯ])(?:школ[A-Za-zЀ-ԯ]*[-\s]+)?интернат[A-Za-zЀ-ԯ]*/u, 'интернат', null],
  [/(?<![A-Za-zЀ-ԯ])(?:вечерн[A-Za-zЀ-ԯ]*|осош|всош)(?![A-Za-zЀ-ԯ])/u, 'вечерняя', null],
  [
    /(?<![A-Za-zЀ-ԯ])(?:сош|сш|с\/ш|средн[A-Za-zЀ-ԯ]*\s+(?:обще\s?образовательн[A-Za-zЀ-ԯ]*\s+)?школ[A-Za-zЀ-ԯ]*)(?![A-Za-zЀ-ԯ])/u,
    'школа',
    'средняя',
  ],
  [
    /(?<![A-Za-zЀ-ԯ])(?:оош|ош|основн[A-Za-zЀ-ԯ]*\s+(?:обще\s?образовательн[A-Za-zЀ-ԯ]*\s+)?школ[A-Za-zЀ-ԯ]*)(?![A-Za-zЀ-ԯ])/u,
    'школа',
    'основная',
  ],
  [
    /(?<![A-Za-zЀ-ԯ])(?:нош|нш|начальн[A-Za-zЀ-ԯ]*\s+(?:обще\s?образовательн[A-Za-zЀ-ԯ]*\s+)?школ[A-Za-zЀ-ԯ]*)(?![A-Za-zЀ-ԯ])/u,
    'школа',
    'начальная',
  ],
  [/(?<![A-Za-zЀ-ԯ])(?:обще\s?образовательн[A-Za-zЀ-ԯ]*\s+)?школ[A-Za-zЀ-ԯ]*/u, 'школа', null],
  [
    /(?<![A-Za-zЀ-ԯ])(?:цо|центр[A-Za-zЀ-ԯ]*\s+образовани[A-Za-zЀ-ԯ]*)(?![A-Za-zЀ-ԯ])/u,
    'центр образования',
    null,
  ],
];

/** Forms of ownership and what goes with them, which say nothing of which school it is. */
const FORM =
  /(?<![A-Za-zЀ-ԯ])(?:[мгчфкбноао]{1,4}о?оу|[мгф][бкан]?у|муниципальн[A-Za-zЀ-ԯ]*|государственн[A-Za-zЀ-ԯ]*|бюджетн[A-Za-zЀ-ԯ]*|казенн[A-Za-zЀ-ԯ]*|автономн[A-Za-zЀ-ԯ]*|частн[A-Za-zЀ-ԯ]*|обще\s?образовательн[A-Za-zЀ-ԯ]*|образовательн[A-Za-zЀ-ԯ]*|учрежден[A-Za-zЀ-ԯ]*|организаци[A-Za-zЀ-ԯ]*|имени|им|филиал|мо|рф)(?![A-Za-zЀ-ԯ])/gu;
const NUMBER = /(?:№|(?<![A-Za-zЀ-ԯ])n|#)\s*(\d+)|(?<![\d.])(\d{1,4})(?![\d.])/u;
/** «г. Заречного», «города Заречный», «с. Луговое», «п. Южный», «станицы …»; «имени А.С. Пушкина» is no village. */
const PLACE =
  /(?<![A-Za-zЀ-ԯ])(?<![A-Za-zЀ-ԯ]\.\s?|(?<![A-Za-zЀ-ԯ])(?:имени|им\.?)\s?)(?:(?:[спдх]|[рг]\.\s?п|ст|дер|пос)\.\s*|(?:г|гор|пгт|рп)(?:\.\s*|\s+)|(?:город|сел[оа]|посел|деревн[яи]|хутор|станиц|аул)[A-Za-zЀ-ԯ]*\s+)([A-Za-zЀ-ԯ]{3,}(?:-[A-Za-zЀ-ԯ]+)*)/gu;
const AREA =
  /([A-Za-zЀ-ԯ]{4,})(?:ск|цк)(?:ого|ий|ой|ая)\s+(?:район|округ|област|кра[йя]|муниципальн)[A-Za-zЀ-ԯ]*/gu;

/** As much of a word as its endings leave. */
const stem = (word: string): string =>
  word.replace(/(?:ск(?:ая|ой|ого|ий|ое)|ая|яя|ой|ого|ому|ое|ый|ий|ом|ем|е|а|я|о|ы|и|у|ь)$/u, '').slice(0, 7);

const stems = (found: Iterable<RegExpMatchArray>): string[] =>
  [...found].map((match) => stem(match[1] as string));

/** «МБОУ "СОШ №3 г. Заречного"» → a school, средняя, number 3, of Заречн…. */
export function schoolName(text: string): SchoolName {
  const plain = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/\([a-z\d_-]+\)/g, ' ')
    .replace(/[«»"“”„'`(),;:]/g, ' ')
    .replace(/\s+/g, ' ');
  const [pattern, kind, step] = KINDS.find(([each]) => each.test(plain)) ?? [null, '', null];
  const bare = pattern ? plain.replace(pattern, ' ') : plain;
  const match = NUMBER.exec(bare);
  const number = match?.[1] ?? match?.[2] ?? null;
  const places = stems(bare.matchAll(PLACE));
  const rest = bare.replace(NUMBER, ' ').replace(PLACE, ' ').replace(AREA, ' ').replace(FORM, ' ');
  const words = [...rest.matchAll(/[A-Za-zЀ-ԯ]{3,}/gu)]
    .map(([word]) => stem(word))
    .filter((word) => word.length > 2);
  return { kind, step, number: number && String(Number(number)), places, words };
}
