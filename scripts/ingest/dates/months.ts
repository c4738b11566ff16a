/** Whose month names feeds and pages carry; an earlier language wins a shared name. */
const LANGUAGES =
  'en ru de fr es it pt nl el hu pl cs sv da nb fi tr uk id sq bg sr sr-Latn hr mk sk sl ro ca gl eu lt lv et is hy ka kk az be ar-EG hi mr gu bn ta ur he'.split(
    ' ',
  );
const SHORTEST = 3;

/** Names as they stand in a folded text: small, without accents and without a final dot. */
const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u0305\u0307-\u036f.]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:de |d['’])/, '');

const formatsOf = (language: string): Intl.DateTimeFormat[] =>
  (['long', 'short'] as const).flatMap((month) =>
    [{}, { day: 'numeric' as const }].map(
      (withDay) => new Intl.DateTimeFormat(language, { month, timeZone: 'UTC', ...withDay }),
    ),
  );

/** Every way in which a language writes a month: alone or after a day, and cut short unambiguously. */
const namesOf = (language: string): [string, number][] => {
  const owners = new Map<string, Set<number>>();
  for (const format of formatsOf(language)) {
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(new Date(Date.UTC(2000, month - 1, 1)));
      const name = bare(parts.find(({ type }) => type === 'month')?.value ?? '');
      for (let end = SHORTEST; end <= name.length; end++) {
        const key = name.slice(0, end);
        owners.set(key, (owners.get(key) ?? new Set()).add(month));
      }
    }
  }
  return [...owners].flatMap(([name, months]) =>
    months.size === 1 ? [...months].map((month): [string, number] => [name, month]) : [],
  );
};

const NAMES = new Map(LANGUAGES.toReversed().flatMap(namesOf));

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** Cyrillic keyboards have Х but not X. */
const roman = (text: string): number => ROMAN.indexOf(text.replaceAll('Х', 'X')) + 1;

/**
 * Stems of the ordinals in folded spelling (о for ө, у for ү, е for ё), in the order of the months.
 * What follows the stem is left open: vowel harmony and its endings are often misspelt.
 */
const ORDINALS = 'нэг хоер гурав доров тав зурга дол найм ес арав арван\\s?нэг арван\\s?хоер'.split(
  ' ',
);
const SAR = 'сар(?:ын|д|ийн)?(?!\\p{L})(?!\\s*(?:омно|дараа))';
const ordinal = new RegExp(
  `(?<!\\p{L})(?:${ORDINALS.map((stem) => `(${stem})`)
    .toReversed()
    .join('|')})\\p{L}{0,12}\\s*${SAR}`,
  'giu',
);
const numbered = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s*-?\\s*(?:р|\\p{L}{0,3}г[аэ]+р)?\\s*${SAR}`,
  'giu',
);
const romanSar = new RegExp(`(?<!\\p{L})([IVXХ]{1,4})\\s*-?\\s*р?\\s*${SAR}`, 'gu');
const romanAmongNumbers = /(?<=^|\d\s?[./-]\s?)([IVXХ]{1,4})(?=\s?[./-]\s?\d)/gu;

/**
 * Replaces every written month of a folded text by its number in angle brackets (`5 January 2026`
 * and `2026 VI сар 26` become `5 <1> 2026` and `2026 <6> 26`), so that one pattern reads them all.
 */
export const markMonths = (text: string): string =>
  text
    .replace(ordinal, (_, ...found: unknown[]) => ` <${12 - found.findIndex((stem) => stem)}> `)
    .replace(numbered, ' <$1> ')
    .replace(romanSar, (all, number: string) => (roman(number) ? ` <${roman(number)}> ` : all))
    .replace(romanAmongNumbers, (all, number: string) =>
      roman(number) ? `<${roman(number)}>` : all,
    )
    .replace(/(?<!\d)(\d{1,2})\s*[월月]/gu, ' <$1> ')
    .replace(/\p{L}[\p{L}\p{M}]{2,}\.?/gu, (word) => {
      const month = NAMES.get(bare(word));
      return month === undefined ? word : `<${month}>`;
    })
    .replace(/ {2,}/g, ' ')
    .trim();
