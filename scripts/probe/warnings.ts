import { publishedDay } from '../../src/lib/day.ts';
import { LANGUAGES, type Language } from '../../src/lib/language.ts';
import { canonicalLink } from '../ingest/identity.ts';
import { languageOf } from '../ingest/keep/language.ts';
import type { Yield } from './judge.ts';

/** A listing with fewer headlines is short for a publication. */
const FEW = 8;

/** The language of most titles that tell theirs, else the one that the page declares. */
export function languageOfTitles(titles: readonly string[], lang = ''): Language {
  const counts = countLanguages(titles);
  const [first] = LANGUAGES.toSorted((a, b) => counts[b] - counts[a]);
  if (first && counts[first] > 0) return first;
  return /^en\b/i.test(lang) ? 'en' : 'mn';
}

/**
 * What a person should look at before the source is added.
 *
 * @param language what the titles were taken for
 * @param onPage addresses of the articles on the page itself, where it can be read
 */
export function warningsOf(found: Yield, language: Language, onPage: readonly string[]): string[] {
  const { headlines, dated, newest, elsewhere, dropped, held, flaws } = found;
  const all = headlines.length;
  const titles = headlines.map(({ title }) => title);
  const languages = countLanguages(titles);
  const told = languages.en + languages.mn + languages.other;
  const cut = countTruncated(titles);
  const page = new Set(onPage.map(canonicalLink));

  const table: [boolean, string][] = [
    [all < FEW, `only ${all} headlines: do more of them appear in a browser?`],
    [
      flaws.includes('stale'),
      `nothing fresher was found: the newest headline is of ${publishedDay(newest ?? '')}`,
    ],
    [dated < all, `${all - dated} of ${all} headlines have no date that can be read`],
    [
      elsewhere > 0,
      `${elsewhere} of ${all} headlines lead to other sites (aggregator: true, if that is meant)`,
    ],
    [cut > 0, `${cut} of ${all} titles look truncated`],
    [
      page.size > 0 && !headlines.some(({ url }) => page.has(canonicalLink(url))),
      'none of its headlines stands on the page itself: is it of the same section?',
    ],
    [dropped > 0, `${dropped} items have no title or no address of an article`],
    [held > 0, `${held} items are dated ahead and wait for their day`],
    [told === 0, `the language (${language}) is a guess: the titles tell none`],
    [
      told - languages[language] > told / 5,
      `${told - languages[language]} of ${all} titles do not seem to be in the language ${language}`,
    ],
  ];
  return table.filter(([applies]) => applies).map(([, warning]) => warning);
}

function countLanguages(titles: readonly string[]): Record<Language | 'other', number> {
  const counts = { en: 0, mn: 0, other: 0 };
  for (const title of titles) {
    const language = languageOf(title);
    if (language) counts[language]++;
  }
  return counts;
}

/** Titles that end in an ellipsis, or that many share the greatest length of, as if cut by a rule. */
function countTruncated(titles: readonly string[]): number {
  const longest = Math.max(...titles.map(({ length }) => length));
  const atLimit = titles.filter(({ length }) => length === longest).length;
  const isLimit = longest >= 30 && atLimit >= 3 && atLimit * 4 >= titles.length;
  return titles.filter(
    (title) => /(?:…|\.{3})\W*$/.test(title) || (isLimit && title.length === longest),
  ).length;
}
