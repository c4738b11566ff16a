import { MISLEADING, type Phrases, TELLING } from './mongolia-phrases.ts';

/** Text as phrases are written: small letters, no accents, plain quotation marks. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\p{Pi}\p{Pf}`]/gu, "'")
    .toLowerCase();

/** A pattern of any of the phrases as whole words; its stars are bounded so that no text takes long. */
const anyOf = (phrases: readonly string[]): RegExp => {
  const alternatives = phrases.map((phrase) =>
    fold(phrase)
      .replace(/^\*/, '\\p{L}{1,20}')
      .replaceAll('*', '\\p{L}{0,20}')
      .replaceAll('#', '\\d[\\d.,]*')
      .replaceAll(' ', '[\\s\\p{Pd}\'"]{0,3}'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
};

interface Rule {
  find: RegExp;
  holdsIn: (text: string) => boolean;
}

const has = (text: string, pattern: RegExp): boolean => text.search(pattern) !== -1;

const toRule = ({ phrases, beside, unless }: Phrases): Rule => {
  const company = beside && anyOf(beside);
  const spoiler = unless && anyOf(unless);
  return {
    find: anyOf(phrases),
    holdsIn: (text) => (!company || has(text, company)) && !(spoiler && has(text, spoiler)),
  };
};

const misleading = MISLEADING.map(toRule);
const telling = TELLING.map(toRule);

/** The text without misleading phrases; a bar keeps what stood around them apart. */
const withoutMisleading = (text: string): string =>
  misleading.reduce(
    (rest, { find, holdsIn }) => (holdsIn(text) ? rest.replace(find, '|') : rest),
    text,
  );

const tells = (text: string): boolean => {
  const rest = withoutMisleading(text);
  return telling.some(({ find, holdsIn }) => has(rest, find) && holdsIn(text));
};

/**
 * Whether a headline of a general source is about Mongolia, the country: its people, companies,
 * places, economy, politics, culture or sport. Misleading phrases ("Inner Mongolia", "Mongolian
 * beef") are taken out of the text, and what is left must hold a telling one ("Mongolian",
 * "Oyu Tolgoi"); either kind may hold only beside or without certain other words.
 *
 * @param title plain text, in English, Mongolian or Russian
 * @param summary plain text, asked only where the title has neither a telling nor a misleading
 *   phrase: a summary must not bring back what the title has shown to be about something else
 */
export function isAboutMongolia(title: string, summary = ''): boolean {
  const headline = fold(title);
  if (tells(headline)) return true;
  return withoutMisleading(headline) === headline && tells(`${headline} | ${fold(summary)}`);
}
