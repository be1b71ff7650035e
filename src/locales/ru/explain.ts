/** Why columns were taken for what they were. */

/** What cells hold, in «… в 14 из 14 ячеек». */
const contents: Readonly<Record<string, string>> = {
  number: 'номера',
  term: 'сроки',
  day: 'даты',
  numeric: 'числа',
  text: 'тексты',
  mark: 'отметки',
  party: 'исполнители',
  school: 'названия школ',
  code: 'коды',
  year: 'годы',
};

export const explain = {
  sure: (score: number) => `уверенность ${Math.round(100 * score)} %`,
  column: (letters: string, header: string, role: string, reasons: readonly string[]) =>
    `${letters}${header === '' ? '' : ` «${header}»`} — ${role}${reasons.length > 0 ? `: ${reasons.join(', ')}` : ''}`,
  unused: (letters: string, header: string, isFigure: boolean) =>
    isFigure ? `${letters} «${header}» — в записях результатов` : `${letters} «${header}» — не используется`,
  from: {
    name: 'по заголовку',
    cells: 'по ячейкам',
    place: 'по месту среди других',
    rest: 'больше нечему быть',
    beside: 'по названию рядом',
  },
  cells: (content: string, like: number, of: number) =>
    `${contents[content] ?? 'подходит'} в ${like} из ${of} ${of % 10 === 1 && of % 100 !== 11 ? 'ячейки' : 'ячеек'}`,
  typed: (year: number) => `в заголовке ${year}, год исправлен по месту`,
} as const;
