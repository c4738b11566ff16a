import { hostOf } from '../../identity.ts';

/** What kind of address a link has, judged by its characters alone. */
export interface Shape {
  /** Links of one kind share a key: host, path pattern with lengths of ids, parameter names. */
  key: string;
  /**
   * The same without lengths, so that `/n/9999` and `/n/10000` are family, and without the
   * sections before a slug, so that `/sport/a-long-headline` and `/world/asia/another-one` are.
   */
  family: string;
  /** Whether the address carries an id, a date or a slug rather than plain words. */
  telling: boolean;
  /** Whether it ends in an id or a slug as long as those of articles. */
  strong: boolean;
}

const FILE =
  /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z|jpe?g|png|gif|webp|svg|ico|css|js|json|xml|rss|atom|mp[34]|avi|mov|apk|exe)$/i;

/** Path segments below which a site never keeps its articles. */
const ASIDE =
  /^(?:tags?|tagged|labels?|authors?|users?|profiles?|members?|log-?in|log-?out|sign-?(?:in|up|out)|register|registration|password|account|search|feeds?|rss|print|share|(?:un)?subscribe|cdn-cgi|wp-(?:admin|login|content|json|includes)|contacts?(?:-?us)?|privacy(?:-policy)?|cookies?|faqs?|site-?map|cart|checkout|static|assets|uploads?)$/i;
/** Path segments of lists and standing pages, unless a long id or slug ends the path. */
const SECTION =
  /^(?:cat|cats|category|categories|categorized|sections?|topics?|archives?|rubrics?|pages?|about(?:-?us)?|terms|newsletters?|advert[a-z]*|careers?|jobs?|shop|help|weather|exchange|horoscope|files?|images?|media)$/i;

/** Parameters that page, search or sort a list. */
const LISTING =
  /^(?:page|paged|p?age_?num|offset|start|limit|size|s|q|k|query|search|keyword|sort|order(?:by)?|replytocom|share|action|(?:start|end)_\w+|year|month|day|date(?:from|to)?)$/i;
/** Parameters that choose a section or a language and name no article. */
const CHOICE =
  /^(?:lang|locale|hl|type|view|tab|layout|cat|cat_?id|category|category_?id|categoryid|section|section_?id|tag|author|alias|group|menu|itemid|ref|from|src|source)$/i;

/** What follows a year in a path is an article's name, however short. */
const YEAR = /^(?:19|20)\d\d$/;

const decodeSegment = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/**
 * The shape of a link, or undefined when its address alone says that it is no article: a file, a
 * search, a tag, an author, a page of a list, the home page.
 *
 * @param link an absolute http or https address
 */
export function shapeOf(link: string): Shape | undefined {
  const url = new URL(link);
  if (FILE.test(url.pathname)) return undefined;
  const segments = url.pathname.split('/').filter(Boolean).map(decodeSegment);
  if (segments.some((segment) => ASIDE.test(segment))) return undefined;
  const parts = segments.map((segment, place) => partOf(segment, place === segments.length - 1));
  if (segments.slice(0, -1).some((segment) => YEAR.test(segment))) {
    parts[parts.length - 1] = { ...SLUG };
  }
  if (segments.some((segment) => SECTION.test(segment)) && !parts.at(-1)?.strong) return undefined;

  const parameters = [...url.searchParams].filter(
    ([name, value]) => value !== '' && !CHOICE.test(name),
  );
  if (parameters.some(([name]) => LISTING.test(name))) return undefined;
  const telling =
    parts.some((part) => part.telling) || parameters.some(([, value]) => /\d/.test(value));
  if (segments.length === 0 && !telling) return undefined;

  const names = parameters.map(([name]) => name).join('&');
  const host = hostOf(link);
  const last = parts.at(-1);
  const family = parts.map((part, place) =>
    last?.named && part !== last && !SECTION.test(segments[place] ?? '') ? '*' : part.family,
  );
  return {
    key: `${host}/${parts.map((part) => part.key).join('/')}?${names}`,
    family: `${host}/${family.join('/').replace(/\*(?:\/\*)+/, '*')}?${names}`,
    telling,
    strong: last?.strong ?? false,
  };
}

interface Part {
  key: string;
  family: string;
  telling: boolean;
  /** Long enough an id or a slug to be an article's on its own. */
  strong: boolean;
  /** Whether it names the article wherever it stands: a slug or a hash. */
  named: boolean;
}

const NAMED = { telling: true, strong: true, named: true };
const SLUG: Part = { key: 'slug', family: 'slug', ...NAMED };

/** One path segment as a pattern: a number, a hash, a slug, a short code, or itself. */
function partOf(segment: string, isLast: boolean): Part {
  const [, stem = segment, ending = ''] = /^(.+?)(\.[a-z]{2,5})$/i.exec(segment) ?? [];
  const part = (key: string, family: string, kind: Omit<Part, 'key' | 'family'>): Part => ({
    key: key + ending,
    family: family + ending,
    ...kind,
  });
  if (/^\d+$/.test(stem)) {
    const key = isLast ? `#${stem.length}` : '#';
    return part(key, '#', { telling: true, strong: stem.length >= 5, named: false });
  }
  if (/^[0-9a-f-]{16,}$/i.test(stem) && /\d/.test(stem)) return part('hex', 'hex', NAMED);
  const words = stem.split(/[-_\s:.,+]+/).filter(Boolean).length;
  if (words >= 4 || (words > 1 && stem.length >= 30)) return part('slug', 'slug', NAMED);
  const plain = { telling: /\d/.test(stem) || stem.length > 24, strong: false, named: false };
  if (words > 1) return part(isLast ? 'phrase' : stem, isLast ? 'slug' : stem, plain);
  if (!isLast && !/\d/.test(stem)) return part(stem, stem, plain);
  return part(`~${isLast ? stem.length : ''}`, '~', plain);
}

/**
 * Whether two addresses belong to one site: the same registrable domain, guessed from the last
 * labels because a public suffix list would be the only other use of its kind here.
 */
export function sameSite(a: string, b: string): boolean {
  return domainOf(new URL(a).hostname) === domainOf(new URL(b).hostname);
}

const domainOf = (host: string): string => {
  const labels = host.toLowerCase().split('.');
  const secondLevel = /^(?:gov|com|org|edu|net|ac|co|mil|or|ne|go)$/.test(labels.at(-2) ?? '');
  return labels.slice(secondLevel ? -3 : -2).join('.');
};
