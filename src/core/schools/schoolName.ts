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
  [/(?<!\p{L})прогимнази\p{L}*/u, 'прогимназия', null],
  [/(?<!\p{L})гимнази\p{L}*/u, 'гимназия', null],
  [/(?<!\p{L})лице[йяюе]\p{L}*/u, 'лицей', null],
  [/(?<!\p{L})(?:кадетск\p{L}*(?:\s+корпус\p{L}*)?|кшк?)(?!\p{L})/u, 'кадетская', null],
  [/(?<!\p{L})(?:школ\p{L}*[-\s]+)?интернат\p{L}*/u, 'интернат', null],
  [/(?<!\p{L})(?:вечерн\p{L}*|осош|всош)(?!\p{L})/u, 'вечерняя', null],
  [
    /(?<!\p{L})(?:сош|сш|с\/ш|средн\p{L}*\s+(?:обще\s?образовательн\p{L}*\s+)?школ\p{L}*)(?!\p{L})/u,
    'школа',
    'средняя',
  ],
  [
    /(?<!\p{L})(?:оош|ош|основн\p{L}*\s+(?:обще\s?образовательн\p{L}*\s+)?школ\p{L}*)(?!\p{L})/u,
    'школа',
    'основная',
  ],
  [
    /(?<!\p{L})(?:нош|нш|начальн\p{L}*\s+(?:обще\s?образовательн\p{L}*\s+)?школ\p{L}*)(?!\p{L})/u,
    'школа',
    'начальная',
  ],
  [/(?<!\p{L})(?:обще\s?образовательн\p{L}*\s+)?школ\p{L}*/u, 'школа', null],
  [/(?<!\p{L})(?:цо|центр\p{L}*\s+образовани\p{L}*)(?!\p{L})/u, 'центр образования', null],
];

/** Forms of ownership and what goes with them, which say nothing of which school it is. */
const FORM =
  /(?<!\p{L})(?:[мгчфкбноао]{1,4}о?оу|[мгф][бкан]?у|муниципальн\p{L}*|государственн\p{L}*|бюджетн\p{L}*|казенн\p{L}*|автономн\p{L}*|частн\p{L}*|обще\s?образовательн\p{L}*|образовательн\p{L}*|учрежден\p{L}*|организаци\p{L}*|имени|им|филиал|мо|рф)(?!\p{L})/gu;
const NUMBER = /(?:№|(?<!\p{L})n|#)\s*(\d+)|(?<![\d.])(\d{1,4})(?![\d.])/u;
/** «г. Заречного», «города Заречный», «с. Луговое», «п. Южный», «станицы …»; «имени А.С. Пушкина» is no village. */
const PLACE =
  /(?<!\p{L})(?<!\p{L}\.\s?|(?<!\p{L})(?:имени|им\.?)\s?)(?:(?:[спдх]|[рг]\.\s?п|ст|дер|пос)\.\s*|(?:г|гор|пгт|рп)(?:\.\s*|\s+)|(?:город|сел[оа]|посел|деревн[яи]|хутор|станиц|аул)\p{L}*\s+)(\p{L}{3,}(?:-\p{L}+)*)/gu;
const AREA = /(\p{L}{4,})(?:ск|цк)(?:ого|ий|ой|ая)\s+(?:район|округ|област|кра[йя]|муниципальн)\p{L}*/gu;

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
  const words = [...rest.matchAll(/\p{L}{3,}/gu)]
    .map(([word]) => stem(word))
    .filter((word) => word.length > 2);
  return { kind, step, number: number && String(Number(number)), places, words };
}
