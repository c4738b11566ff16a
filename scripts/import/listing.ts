import { z } from 'astro/zod';
import { DAY_MS, type Day, isDay, publishedInstant } from '../../src/lib/day.ts';
import { TITLE_LENGTH } from '../../src/lib/headline.ts';
import { LANGUAGES, type Language } from '../../src/lib/language.ts';
import { fail, ok, type Problem, type Result } from '../../src/lib/result.ts';
import { hostOf } from '../ingest/identity.ts';
import { toSentenceCase } from './sentence-case.ts';

/** A headline of an imported list, which gives its source's host but no link. */
export interface ListedHeadline {
  /** In sentence case. */
  title: string;
  /** Lower-case, without `www.`. */
  host: string;
  language: Language;
  published: Day;
  /** Its number in the list of its language; an article that stands alone has none. */
  place?: number;
}

/** What a file held: its good entries in their order, and what was wrong with each of the others. */
export interface Listing {
  headlines: ListedHeadline[];
  problems: Problem[];
}

/** An entry as it stands in the file. */
interface Entry {
  title: string;
  host: string;
  language: Language;
  date: string;
  place?: number | undefined;
}

const collapse = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[“„«]) /g, '')
    .trim();

const dayFrom = (date: string): Day =>
  date
    .split(/[/.-]/)
    .map((part) => part.padStart(2, '0'))
    .join('-');

/** Judges an entry and gives it its final form; the problem says what is wrong with it. */
function headlineFrom(
  { title, host, language, date, place }: Entry,
  now: Date,
): Result<ListedHeadline> {
  const address = `https://${host.toLowerCase()}/`;
  const published = dayFrom(date);
  const text = collapse(title);
  if (text === '') return fail('no title');
  if (place !== undefined && new RegExp(`${HOST} ${place + 1} `, 'iu').test(text)) {
    return fail('runs into the next entry, its date is missing');
  }
  if (text.length > TITLE_LENGTH) return fail(`longer than ${TITLE_LENGTH} characters`);
  if (!/^(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u.test(host) || !URL.canParse(address)) {
    return fail('no host of a source');
  }
  if (!isDay(published)) return fail(`no such day: ${date || 'none'}`);
  if (publishedInstant(published).getTime() - now.getTime() > DAY_MS) {
    return fail(`a day in the future: ${date}`);
  }
  return ok({
    title: toSentenceCase(text, language),
    host: hostOf(address),
    language,
    published,
    ...(place === undefined ? {} : { place }),
  });
}

function judge(entries: readonly Entry[], file: string, now: Date): Listing {
  const listing: Listing = { headlines: [], problems: [] };
  for (const entry of entries) {
    const headline = headlineFrom(entry, now);
    if (headline.ok) listing.headlines.push(headline.value);
    else {
      const where = `${file}: ${collapse(`${entry.place ?? ''} ${entry.title}`).slice(0, 80)}`;
      listing.problems.push({ ...headline.problem, where });
    }
  }
  return listing;
}

/** What ends an entry of the page: the word for `published`, after a host or before a date. */
const LABEL = '(?<label>published\\s+date|published|нийтэлсэн)[^\\S\\n]*:';
const DATED = new RegExp(
  `(?:(?<=\\.[a-z]{2,}\\s*)${LABEL}|${LABEL}(?=[^\\S\\n]*\\d{4}[/.-]))(?:[^\\S\\n]*(?<date>\\d{4}[/.-][\\d/.-]*))?`,
  'giu',
);
const HOST = '(?:https?://)?((?:[a-z\\d-]+\\.)+[a-z]{2,})/?';
const ENTRY = new RegExp(`^(?:(\\d{1,2})\\s+)?([\\s\\S]*?)(?:(?<!\\S)${HOST})?\\s*$`, 'iu');
/** An article's title and host are its first line, which may be broken; its text follows. */
const ARTICLE = new RegExp(`^([\\s\\S]*?)\\s+${HOST}[^\\S\\n]*$`, 'imu');

/** Whether the numbers before the titles count the entries, rather than belong to the titles. */
const areNumbered = (numbers: readonly (string | undefined)[]): boolean =>
  numbers[0] === '1' ||
  numbers.some((number, index) => index > 0 && Number(number) === Number(numbers[index - 1]) + 1);

/** The entries of one list: its number is taken off every title, or else its position counts. */
function listEntries(
  chunks: readonly { text: string; date: string }[],
  language: Language,
): Entry[] {
  const parts = chunks.map(({ text }) => ENTRY.exec(text) ?? []);
  const numbered = areNumbered(parts.map(([, number]) => number));
  return parts.map(([, number, title = '', host = ''], index) => ({
    title: numbered || number === undefined ? title : `${number} ${title}`,
    host,
    language,
    date: chunks[index]?.date ?? '',
    place: numbered && number !== undefined ? Number(number) : index + 1,
  }));
}

function parseText(text: string): Entry[] {
  const lists: Record<Language, { text: string; date: string }[]> = { en: [], mn: [] };
  const articles: Entry[] = [];
  let end = 0;
  for (const match of text.matchAll(DATED)) {
    const chunk = text.slice(end, match.index).trim();
    const { label = '', date = '' } = match.groups ?? {};
    end = match.index + match[0].length;
    if (/date/i.test(label)) {
      const [, title = chunk.split('\n', 1)[0] ?? '', host = ''] = ARTICLE.exec(chunk) ?? [];
      articles.push({ title, host, language: /[а-яёөү]/i.test(title) ? 'mn' : 'en', date });
    } else lists[/^p/i.test(label) ? 'en' : 'mn'].push({ text: chunk, date });
  }
  return [...LANGUAGES.flatMap((language) => listEntries(lists[language], language)), ...articles];
}

const jsonEntry = z.object({
  title: z.string(),
  sourceHost: z.string(),
  language: z.enum(LANGUAGES),
  publishDate: z.string(),
  rank: z.int().positive().optional(),
});

function parseJson(text: string, file: string, now: Date): Result<Listing> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), file);
  }
  if (!Array.isArray(data)) return fail('not a list of headlines', file);
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  data.forEach((item: unknown, index) => {
    const { success, data: entry, error } = jsonEntry.safeParse(item);
    if (success) {
      const { title, sourceHost, language, publishDate, rank } = entry;
      entries.push({ title, host: sourceHost, language, date: publishDate, place: rank });
    } else {
      const issue = error.issues[0];
      problems.push({
        what: `${issue?.path.join('.')}: ${issue?.message}`,
        where: `${file}: entry ${index + 1}`,
      });
    }
  });
  const judged = judge(entries, file, now);
  return ok({ ...judged, problems: [...problems, ...judged.problems] });
}

/**
 * Reads a list of headlines, either the copied text of a front page (`TITLE WWW.HOST
 * PUBLISHED:2025/09/16`, numbered or not, with an article below whose text is left out) or a JSON
 * array of `{ title, sourceHost, language, publishDate: YYYY-MM-DD, rank }`.
 *
 * @param text the whole file
 * @param name the file's name, for messages
 * @param now the clock; an entry dated more than a day ahead of it is faulty
 * @returns the good entries and the problems of the others; a failure when there is no entry at all
 */
export function parseListing(text: string, name: string, now: Date): Result<Listing> {
  const content = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (/^\s*[[{]/.test(content)) return parseJson(content, name, now);
  const entries = parseText(content);
  return entries.length === 0
    ? fail('holds no dated headline', name)
    : ok(judge(entries, name, now));
}
