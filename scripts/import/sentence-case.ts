import type { Language } from '../../src/lib/language.ts';
import { NAMES_EN, PEOPLE_EN } from './names-en.ts';
import { ABBREVIATIONS_MN, MINISTRIES_MN, NAMES_MN, NATIONS_MN } from './names-mn.ts';

/** A title is taken for one in capitals when at least this part of its letters are. */
const CAPITALS = 0.8;

/** A Mongolian noun's endings: number, case, possession, up to three in a row. */
const ENDING = `(?:(?:${[
  'чууд|чүүд|нууд|нүүд|ууд|үүд',
  'гийн|ийн|йн|ын|ийг|йг|ыг|ний|ны|ий|ы|г|н',
  'анд|энд|онд|өнд|нд|ад|эд|од|өд|д|т',
  '[гни]?(?:аас|ээс|оос|өөс|аар|ээр|оор|өөр)|иас|иар|иос',
  'тай|тэй|той|гүй|руу|рүү|луу|лүү',
  '[дт]?(?:аа|ээ|оо|өө)',
].join('|')}){1,3})`;

const lower = (text: string): string => text.toLowerCase();
const upper = (text: string): string => text.toUpperCase();
/** A capital at the beginning, and the rest as it is. */
const sentence = (text: string): string => text.replace(/^\p{L}/u, upper);
/** A capital at the beginning of every part, as in `Oyun-Erdene`. */
const capitalised = (text: string): string => lower(text).replace(/(?<!\p{L}['’]?)\p{L}/gu, upper);

const LAST = '(?![\\p{L}\\p{N}])';

const names = (table: string): string[] =>
  table
    .split(',')
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '');

/** A name in small letters, whatever stands between its words besides a hyphen. */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, (gap) => (gap.includes('-') ? '-' : ' '))
    .trim();

/** The names as one expression, the longest first; a comma or a slip of a space may part the words. */
const anyOf = (forms: readonly string[]): string =>
  `(?:${[...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) =>
      form
        .replace(/\./g, '\\.')
        .replace(/'/g, "['’]")
        .replace(/-/g, '-\\s?')
        .replace(/ /g, ',?\\s+'),
    )
    .join('|')})`;

const PEOPLE = names(PEOPLE_EN);
const ENGLISH = [...names(NAMES_EN), ...PEOPLE];
const ABBREVIATIONS = names(ABBREVIATIONS_MN);
const NATIONS = names(NATIONS_MN);
const MONGOLIAN = [
  ...NATIONS,
  ...NATIONS.flatMap((nation) => [
    `${nation} Улс`,
    `Бүгд Найрамдах ${nation} Улс`,
    `${nation} улсууд`,
    `${lower(nation)} хэл`,
  ]),
  ...names(NAMES_MN),
  ...names(MINISTRIES_MN).flatMap((field) => [`${field} яам`, `${field} сайд`]),
];

/** What is left of a name before an ending that begins with a vowel: `Засгийн газр`, `Дорногов`. */
const STEMS = MONGOLIAN.flatMap((name) => {
  const stem = name.replace(/[аэь]$|(?<= \p{L}{2,})[аэоө](?=[бвгзлмнрстцчш]$)/u, '');
  return stem === name ? [] : [stem];
});

/** The letters of every name, by its key. */
const FORMS = new Map(
  [...ENGLISH, ...ABBREVIATIONS, ...STEMS, ...MONGOLIAN].map((form) => [
    keyOf(form),
    form.replace(/[^\p{L}\p{N}]/gu, ''),
  ]),
);

/** Gives the letters of a name the case that its form has; what follows the form is an ending. */
function named(text: string): string {
  let key = keyOf(text);
  while (key !== '' && !FORMS.has(key)) key = key.slice(0, -1);
  const form = FORMS.get(key) ?? '';
  let at = 0;
  return text
    .replace(/-\s+/g, '-')
    .replace(/[\p{L}\p{N}]/gu, (letter) => form[at++] ?? lower(letter));
}

/** Words in which English letters stand as in a Mongolian name: `Khurelsukh`, `Tsogtbaatar`. */
const MONGOLIAN_LOOK =
  '\\p{L}*(?:(?<!c)kh|uu)\\p{L}*|(?:bayan|altan|otgon|byamba|purev|tsend|tsog)\\p{L}{3,}|\\p{L}{2,}(?:bayar|baatar|erdene|tsetseg|suren|jargal|dorj|chimeg|bileg|tulga|tuya|ochir|tolgoi|bold|tumur)';

const OFFICES =
  'prime minister|foreign minister|defen[sc]e minister|finance minister|deputy prime minister|minister|vice president|president|speaker|secretary|secretary of state|ambassador|governor|mayor|king|queen|emperor|empress|prince|princess|pope|senator|general|judge';

const INITIAL = '(?:(?:ch|ts|sh|kh|ya|yu|ye|dz|\\p{L})\\.\\s?|[а-яёөү]{2}\\.)';
const NAME = '\\p{L}{2,}(?:-\\p{L}{2,})*';

/**
 * What a piece of a title looks like, and how it is written: the first pattern that fits decides.
 * Names come before the general rules, so that the tables can overrule them.
 */
const PIECES: readonly { pattern: RegExp; write: (text: string) => string }[] = (
  [
    // Addresses.
    ['(?:https?://|www\\.)\\S*[\\p{L}\\p{N}/]', lower],
    ['[a-z\\d-]{2,}(?:\\.[a-z\\d-]{2,})*\\.(?:mn|com|org|net|gov|edu|io|info)\\b', lower],
    // What follows an apostrophe or, in Mongolian, the hyphen after a number or an abbreviation.
    ["(?<=[\\p{L}\\p{N}]['’])(?:s|t|d|m|re|ll|ve)", lower],
    [`(?<=[\\p{L}\\p{N}"”»’'%)]-)${ENDING}`, lower],
    // An office is a title only before a name.
    [
      `(?:${OFFICES})(?=\\s+(?:${INITIAL}|${anyOf(PEOPLE)}${LAST}|(?:${MONGOLIAN_LOOK})${LAST}))`,
      capitalised,
    ],
    [`${anyOf(ENGLISH)}s?`, named],
    [`${anyOf(MONGOLIAN)}${ENDING}?`, named],
    [`${anyOf(STEMS)}(?=[аэоөиы])${ENDING}`, named],
    [anyOf(ABBREVIATIONS), named],
    // May the month, not the verb.
    [
      '(?<=\\b(?:in|of|by|since|until|till|from|last|next|this|early|late|mid)[\\s-]+)may',
      capitalised,
    ],
    ['may(?=\\s+\\d)', capitalised],
    // Names after initials, of counties, of numbered articles.
    [`(?:${INITIAL}){1,2}${NAME}`, capitalised],
    ['(?<=аймгийн\\s+)\\p{L}+(?=\\s+сум)', capitalised],
    ['(?:article|block|annex)(?=\\s+[ivx\\d]+\\b)', capitalised],
    // Abbreviations: before an ending with a hyphen, or without a vowel.
    [`[а-яёөү]{2,7}(?=-${ENDING}${LAST})`, upper],
    ['[b-df-hj-np-tv-xz]{2,}', upper],
    ['[бвгджзйклмнпрстфхцчшщ]{2,}', upper],
    // Roman numerals and mixtures of digits and letters.
    ['(?=[ivx])(?:x{0,3})(?:ix|iv|v?i{0,3})', upper],
    ['\\p{N}+[xх]\\p{N}+', lower],
    ['\\p{N}+(?:st|nd|rd|th|s|km|kg|[а-яёөү]+)', lower],
    ['\\p{N}+[\\p{N}\\p{L}]*|\\p{L}+\\p{N}[\\p{N}\\p{L}]*', upper],
    ['[b-df-z]|e(?!-)', upper],
    [`(?:${MONGOLIAN_LOOK})`, capitalised],
    ["\\p{L}+(?:['’]\\p{L}+)*", lower],
  ] as const
).map(([pattern, write]) => ({ pattern: new RegExp(`(?:${pattern})${LAST}`, 'iuy'), write }));

/** A word that stands in small letters among the capitals is as its writer wanted it. */
const AS_IT_IS = /[\p{L}\p{N}]*\p{Ll}[\p{L}\p{N}]*/uy;
const GAP = /[^\p{L}\p{N}]*/uy;
const SENTENCE_ENDS = /[.!?:]["”»’')]*\s+["“«„‘'(]*$|:["“«„‘'(]*$/u;
const ABBREVIATED = /^(?:.|no|dr|mr|mrs|ms|st|vs|jr|sr)$/iu;
const QUOTE_OPENS = /(?:^|[\s(–—-])["“”„«‘']+$/u;

/** An English quotation before one of these nouns is a name, of which every word is capital. */
const QUOTED_NAME =
  /(?:(?<=["“”])[^"“”]+["”]|(?<=['‘])[^'‘’]+['’]) (?:\p{L}+ )?(?:agreement|album|award|campaign|concert|conference|contest|deposit|dinosaur|event|exhibition|expo|festival|film|forum|game|initiative|mine|movement|movie|operation|play|program|programme|project|seminar|show|song|strategy|summit|tournament)s?(?!\p{L})/iuy;
const SMALL_WORDS = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** The piece of the title that begins here, and how it is written inside a sentence. */
function pieceAt(title: string, at: number): { piece: string; written: string } {
  const asItIs = matchAt(AS_IT_IS, title, at);
  if (asItIs) return { piece: asItIs, written: asItIs };
  for (const { pattern, write } of PIECES) {
    const piece = matchAt(pattern, title, at);
    if (piece) return { piece, written: write(piece) };
  }
  throw new Error(`no pattern for the piece at ${at} of ${title}`);
}

function rewrite(title: string, language: Language): string {
  let written = '';
  let before = '';
  let nameEnds = 0;
  for (let at = 0; at < title.length; ) {
    const gap = matchAt(GAP, title, at) ?? '';
    at += gap.length;
    const { piece, written: inside } =
      at < title.length ? pieceAt(title, at) : { piece: '', written: '' };

    const quoted = QUOTE_OPENS.test(written + gap);
    if (quoted && language === 'en') {
      nameEnds = at + (matchAt(QUOTED_NAME, title, at)?.search(/["”'’] /) ?? 0);
    }
    const begins =
      before === '' ||
      (SENTENCE_ENDS.test(gap) && !(gap.startsWith('.') && ABBREVIATED.test(before))) ||
      // What Mongolian titles quote are mostly names; their Latin parts nearly always are.
      (language === 'mn' && (quoted || (/^[a-z]/i.test(piece) && !/[a-z]/i.test(before)))) ||
      (at < nameEnds && !SMALL_WORDS.test(inside));

    const isAddress = /\.\p{Ll}/u.test(inside);
    written += gap + (begins && !isAddress && inside === lower(inside) ? sentence(inside) : inside);
    before = piece;
    at += piece.length;
  }
  return written;
}

/**
 * Puts a title that comes in capitals into sentence case, with names, abbreviations, initials and
 * Roman numerals as the press writes them; what follows a colon begins with a capital.
 *
 * @param title plain text; one that is not (nearly) all in capitals is returned unchanged
 */
export function toSentenceCase(title: string, language: Language): string {
  const capitals = title.match(/\p{Lu}/gu)?.length ?? 0;
  const smalls = title.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > 0 && capitals >= CAPITALS * (capitals + smalls)
    ? rewrite(title, language)
    : title;
}
