import { languageOf } from '../keep/language.ts';
import { excerpt } from '../read/text.ts';

/** An announcement of a ministry may be a sentence or two. */
const SHORTEST = 80;
/** The beginning of an article that a reader is then asked to pay for is shorter. */
const LONGEST_TEASER = 1500;
/** A shorter title may be names that are spelt alike in many languages. */
const TELLING_TITLE = 70;
/** What a notice on cookies comes to. */
const LONGEST_NOTICE = 3000;
/** Enough of a text to tell its language. */
const SAMPLE_LENGTH = 300;

const CHALLENGE =
  /just a moment|attention required|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|access denied|enable javascript and cookies|captcha|хүн мөн эсэх/iu;
const CONSENT =
  /before you continue|we (?:and our partners )?(?:value|use|store|respect)[^.]{0,60}(?:privacy|cookies)|accept (?:all )?cookies|manage (?:your )?(?:privacy|consent|cookie)|күүки|cookie-г/giu;
const PAYWALL =
  /["']isAccessibleForFree["']\s*:\s*["']?false|(?:subscribe|sign up|log in|register)(?: now)? to (?:continue|read|keep reading|unlock)|(?:to (?:continue|keep) reading|for subscribers only|subscriber[- ]only|already a subscriber)|(?:бүртгүүлж|захиалга хийж|нэвтэрч) (?:орж )?(?:үргэлжлүүлэн )?унш|захиалагчдад (?:зориул|нээлттэй)|үргэлжлүүлэн уншихын тулд/iu;
const SCRIPTS =
  /<div[^>]+id=["']?(?:root|app|__next|__nuxt|app-root)["'\s>]|<app-root|<noscript[^>]*>[^<]{0,80}(?:<[^>]+>)?[^<]{0,80}javascript|__NEXT_DATA__|window\.__INITIAL_STATE__/i;

/**
 * Why what was found on a page is no article's text.
 *
 * @param html the page
 * @param text what was found, as plain text
 * @param prose how many characters of it stand outside of links
 * @param title the page's title
 * @returns undefined where it is one
 */
export function whyNoText(
  html: string,
  text: string,
  prose: number,
  title: string | undefined,
): string | undefined {
  const start = `${title ?? ''} ${text.slice(0, LONGEST_NOTICE)}`;
  if (text.length < LONGEST_TEASER && CHALLENGE.test(start)) return 'the page is a challenge';
  if (text.length < LONGEST_NOTICE && (start.match(CONSENT)?.length ?? 0) > 1) {
    return 'the page asks for consent to cookies';
  }
  if (text.length < LONGEST_TEASER && PAYWALL.test(html)) return 'the text is behind a paywall';
  if (prose < SHORTEST) {
    return SCRIPTS.test(html)
      ? 'the page is a shell that scripts would fill'
      : 'the page has no text';
  }
  return isForeignTo(title, text) ? 'the text is in another language than its title' : undefined;
}

/**
 * Whether a text is in another language than its title: its beginning and its middle agree on it,
 * and the title is long enough to be told from a language of the same script.
 */
function isForeignTo(title = '', text: string): boolean {
  const samples = [0, text.length / 2].map((from) => excerpt(text.slice(from), SAMPLE_LENGTH));
  const canTell =
    title.length >= TELLING_TITLE ||
    samples.every((sample) => isCyrillic(sample) !== isCyrillic(title));
  const language = canTell ? languageOf(title) : undefined;
  return (
    language !== undefined &&
    samples.map((sample) => languageOf(sample)).every((other) => other && other !== language)
  );
}

const isCyrillic = (text: string): boolean =>
  (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > (text.match(/\p{L}/gu)?.length ?? 0) / 2;
