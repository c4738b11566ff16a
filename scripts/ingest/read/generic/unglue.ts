import { tidy } from '../text.ts';

/** A headline by itself, and the date that was run into it. */
export interface Unglued {
  title: string;
  date?: string;
}

const NUMERIC = '(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})(?!\\d)';
const MONTH = '(?:\\d{1,2}(?:-?р|\\s+д[уү]г[аэ]{2}р)?|(?:арван\\s)?\\p{L}+)\\s+сарын';
const MONGOLIAN = `\\d{4}\\s+оны\\s+${MONTH}\\s+\\d{1,2}`;
const MONTH_NAME = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*\\.?';
const ENGLISH = `(?:${MONTH_NAME}\\s+\\d{1,2},?|\\d{1,2}\\s+${MONTH_NAME},?)\\s+\\d{4}`;
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?';
const DAY = `(?:${NUMERIC}|${MONGOLIAN})`;
const MONTH_AND_DAY = '(?:0[1-9]|1[0-2])[-./][0-3]\\d';
const DAY_WORD = '(?:Өчигдөр|Өнөөдөр|Уржигдар|Yesterday|Today)';
const STAMP = [
  `(?:${DAY}|${MONTH_AND_DAY})(?:,?\\s+|T)${CLOCK}`,
  `${CLOCK},?\\s+${DAY}`,
  `${DAY_WORD}(?:,?\\s+|\\s+at\\s+)(?:${CLOCK}|\\d{1,2}\\s*цаг(?:\\s+\\d{1,2}\\s*мин(?:ут)?)?)`,
  'Дөнгөж сая|Just now',
].join('|');
const AGE = [
  '(?:\\d+\\s*(?:цаг|мин(?:ут)?)\\p{L}*,?\\s*)?\\d+\\s*(?:секунд|мин|цаг|өдөр|өдр|долоо\\s+хоног|хоног|сар|жил)\\p{L}*\\s+өмнө',
  '(?<!\\d)\\d+\\s*(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\\s+ago',
].join('|');

/** A place as it stands at the head of an article's text. */
const PLACE = '\\p{Lu}(?:\\p{Ll}+|\\p{Lu}+)(?:-\\p{Lu}\\p{L}*)?(?:\\s(?:аймаг|хот|сум))?';
const DATELINE_DAY = `\\d{4}\\s+оны\\s.{2,30}?\\d{1,2}|${MONTH}\\s+\\d{1,2}|${ENGLISH}|${MONTH_NAME}\\s+\\d{1,2}`;
/** The day and the agency; without the day only where a new sentence follows. */
const DAY_AND_AGENCY = `(?:(?:${DATELINE_DAY})[.,]?\\s*/[^/]{2,30}/|/\\p{Lu}[^/]{1,29}/(?=\\.))`;

/** After these a date belongs to what stands before it. */
const INTRODUCED =
  /(?:[:,\d/№-]|(?<!\p{L})(?:on|of|for|in|at|by|as|until|till|since|from|to|through|before|after|and|dated))$/iu;
/** Names of what comes out by the day, and names too short to be told from them. */
const NAMED_BY_DAY =
  /(?<!\p{L})(?:ханш|мэдээ|тойм|тайлан|товч|хуваарь|дугаар|тоо|хөтөлбөр|төлөв|цаг агаар|огноо|долоо хоног|rates?|report|bulletin|weather|briefing|digest|schedule|issue|edition|agenda|minutes|news|update|forecast|results?)$|^\S*(?:\s+\S+)?$/iu;

/** What sites run into headlines, and after which words it is part of them all the same. */
const GLUED: { pattern: RegExp; unless?: RegExp[] }[] = [
  // `Ulaanbaatar, March 12 /AGENCY/. The park…`, `ULAANBAATAR, March 12 (Agency) -- The park…`
  {
    pattern: new RegExp(
      `^${PLACE}(?:\\s${PLACE})?,?\\s+(?:${DAY_AND_AGENCY}[.,:]?|(?:${DATELINE_DAY})\\s+\\([^()]{2,30}\\))\\s*(?:[—–-]+\\s*)?(?=\\S)`,
      'su',
    ),
  },
  // The same behind a headline, with the text that follows
  {
    pattern: new RegExp(`(?<=[\\p{Ll}\\p{P}\\d\\s])${PLACE},?\\s+${DAY_AND_AGENCY}.*$`, 'su'),
  },
  { pattern: new RegExp(`\\s*[|•·—–-]?\\s*(?<date>${AGE})$`, 'iu') },
  { pattern: /(?<=\p{Ll})\d{1,2}\s(?:цаг|мин(?:ут)?|өдөр|хоног|сар|жил)$/u },
  // Without a space, or behind a bar, no date is part of a headline
  {
    pattern: new RegExp(
      `(?:(?<=[\\p{L}\\p{Pf}\\p{Pe}"!?…%]|\\P{N}\\.)|\\s*[|•·]\\s*)(?<date>${STAMP}|${DAY}|${ENGLISH}|${DAY_WORD})$`,
      'u',
    ),
  },
  {
    pattern: new RegExp(`\\s+[—–(-]?\\s*(?<date>${STAMP})\\)?$`, 'u'),
    unless: [INTRODUCED],
  },
  {
    pattern: new RegExp(`\\s+(?:[—–-]\\s+)?(?<date>${DAY})$`, 'u'),
    unless: [INTRODUCED, NAMED_BY_DAY],
  },
  {
    pattern: new RegExp(
      `^(?<date>${NUMERIC}(?:,?\\s+${CLOCK})?)\\s*[|•·—–-]?\\s+(?=["“«]?\\p{Lu})`,
      'u',
    ),
  },
  {
    pattern:
      /(?:\s+|(?<=\p{L}|\p{P}))(?<![\d.,])\d[\d.,]{0,8}\s*(?:comments?|views?|сэтгэгдэл|үзсэн)$|\s+\d{1,6}\s*[|•·]\s*\d*$/iu,
  },
  { pattern: /^[\s|•·»›,;]+/ },
  { pattern: /[\s|•·«‹,;]+$/ },
];

/** Titles are cut sooner; the patterns are tried at every place of the text. */
const LONGEST = 1000;

/**
 * A headline without the dateline, the date, the age or the counts that a site has run into it, and
 * the date among them. A date that may be part of the headline stays.
 *
 * @param text plain text
 */
export function unglue(text: string): Unglued {
  let title = tidy(text.slice(0, LONGEST));
  let date: string | undefined;
  for (let before = ''; before !== title; ) {
    before = title;
    for (const { pattern, unless = [] } of GLUED) {
      const found = pattern.exec(title);
      if (!found) continue;
      const rest = title.replace(pattern, '');
      if (unless.some((part) => part.test(rest))) continue;
      title = rest;
      date ??= found.groups?.date;
    }
  }
  return { title, ...(date !== undefined && { date }) };
}
