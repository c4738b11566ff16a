import { addDays, type Day, dayOf } from '../../../src/lib/day.ts';
import type { Headline } from '../../../src/lib/headline.ts';
import type { Source } from '../../../src/lib/source.ts';
import type { Archive } from '../archive.ts';
import { canonicalLink, hostOf, titleKey } from '../identity.ts';
import type { Candidate } from '../normalise.ts';

/** With fewer headlines in the archive, what is usual of a source is not known yet. */
const FEWEST_KNOWN = 10;
/** How much of what it wrote must be in one script for that to be its script. */
const SCRIPT_SHARE = 0.9;
/** Fewer titles in another script are chance, whatever their share. */
const FEWEST_STRANGE = 3;
/** Rule 17: "five times its volume". */
const TIMES = 5;
/** Fewer new headlines are no flood, however little the source wrote before. */
const FLOOD = 20;
/** Days for which a release holds, so that one missed run or a time zone does not undo it. */
const RELEASE_DAYS = 3;
/** Hosts that are spelled out. */
const SPELLED_OUT = 3;

/**
 * What the archive holds of a source: its recent headlines, and those of its listing that are on
 * file already, whoever found them and however old they are.
 *
 * @param today the day of the listing
 */
export async function historyOf(
  archive: Archive,
  candidates: readonly Candidate[],
  { id: via }: Source,
  today: Day,
): Promise<Headline[]> {
  // Most answers are "not modified": no file is read for them.
  if (candidates.length === 0) return [];
  const recent = await archive.recent(via, today);
  const filed = await Promise.all(candidates.map(({ id }) => archive.find(id)));
  const listed = filed.flatMap((one) => (one && one !== 'unreadable' ? one.headline : []));
  // The archive gives the same object for the same file, so that none counts twice.
  return [...new Set([...recent, ...listed])];
}

/**
 * Judges whether a source has changed so suddenly that people should look at it before anything
 * of it is filed (design, rule 17). Titles are not judged by their words, and nothing but the
 * archive and the source's file is asked, so that a lost state releases nobody.
 *
 * @param candidates all of one listing, those on file too
 * @param history what {@link historyOf} gave; headlines that other sources found say only what is
 *   on file already
 * @returns one sentence for operators without a full stop, or undefined where nothing is wrong
 */
export function quarantineReason(
  candidates: readonly Candidate[],
  history: readonly Headline[],
  source: Source,
): string | undefined {
  const [first] = candidates;
  if (!first) return undefined;
  const today = seenOn(first.headline);
  const release = source.release && source.release <= today ? source.release : undefined;
  if (release && today < addDays(release, RELEASE_DAYS)) return undefined;

  const own = history.filter(
    (headline) => headline.via === source.id && (!release || seenOn(headline) >= release),
  );
  if (own.length < FEWEST_KNOWN) return undefined;

  const listed = candidates.map(({ headline }) => headline);
  const fresh = candidates.filter(isNotAmong(history, source.titlesRepeat));
  return (
    (source.aggregator ? undefined : strangeHosts(listed, own, source)) ??
    strangeScript(listed, own) ??
    flood(fresh, own)
  );
}

/** Every link leads to a host that the source never linked, and that is not part of one either. */
function strangeHosts(
  listed: readonly Headline[],
  own: readonly Headline[],
  { homepage }: Source,
): string | undefined {
  const known = [...new Set([hostOf(homepage), ...own.map(({ host }) => host)])];
  const hosts = [...new Set(listed.map(({ host }) => host))];
  if (hosts.some((host) => known.some((other) => areOneSite(host, other)))) return undefined;
  const named = hosts.slice(0, SPELLED_OUT).join(', ') + (hosts.length > SPELLED_OUT ? ', …' : '');
  return `every link (${listed.length}) leads to a host that it never linked before (${named})`;
}

/** A publication's sections have hosts below its own: `sport.tal.example` beside `tal.example`. */
const areOneSite = (host: string, other: string): boolean =>
  host === other || host.endsWith(`.${other}`) || other.endsWith(`.${host}`);

/** What it wrote was in Cyrillic and most of this is not, or the other way round. */
function strangeScript(listed: readonly Headline[], own: readonly Headline[]): string | undefined {
  const before = own.flatMap(isCyrillic);
  const now = listed.flatMap(isCyrillic);
  for (const [script, phrase] of SCRIPTS) {
    const usual = before.filter((cyrillic) => cyrillic === script).length;
    const strange = now.filter((cyrillic) => cyrillic !== script).length;
    if (
      usual >= before.length * SCRIPT_SHARE &&
      strange >= FEWEST_STRANGE &&
      strange > now.length / 2
    ) {
      return `${strange} of ${now.length} titles are ${phrase}`;
    }
  }
  return undefined;
}

/** Whether the usual script is Cyrillic, and what titles in another one are then. */
const SCRIPTS: [boolean, string][] = [
  [true, 'not in Cyrillic, in which it wrote before'],
  [false, 'in Cyrillic, in which it did not write before'],
];

/** Whether most letters of a title are Cyrillic; nothing for a title without letters. */
function isCyrillic({ title }: Headline): boolean | [] {
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  const cyrillic = title.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return letters === 0 ? [] : cyrillic * 2 > letters;
}

/**
 * More came for one day than five times what the source brought on its busiest day. Days are told
 * apart only since it was last heard, so that what piled up while the job stood still may come,
 * but old dates do not hide a flood.
 */
function flood(fresh: readonly Candidate[], own: readonly Headline[]): string | undefined {
  const brought = Map.groupBy(own, seenOn);
  const lastHeard = [...brought.keys()].sort().at(-1) ?? '';
  const comes = Map.groupBy(fresh, ({ day }) => (day > lastHeard ? day : 'earlier'));
  const busiest = largest(brought);
  const most = largest(comes);
  return most > Math.max(FLOOD, TIMES * busiest)
    ? `${most} new headlines at once, more than ${TIMES} times its busiest day (${busiest})`
    : undefined;
}

const largest = (groups: ReadonlyMap<string, readonly unknown[]>): number =>
  Math.max(0, ...groups.values().map(({ length }) => length));

/** Tells new headlines from those on file, some of which come under ever changing links. */
function isNotAmong(
  history: readonly Headline[],
  titlesRepeat: boolean,
): (candidate: Candidate) => boolean {
  const links = new Set(history.map(({ url }) => canonicalLink(url)));
  const titles = new Set(titlesRepeat ? [] : history.map(({ title }) => titleKey(title)));
  return ({ headline: { url, title } }) =>
    !links.has(canonicalLink(url)) && !titles.has(titleKey(title));
}

const seenOn = ({ firstSeen }: Headline): Day => dayOf(new Date(firstSeen));
