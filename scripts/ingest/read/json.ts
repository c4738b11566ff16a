import { fail, ok, type Result } from '../../../src/lib/result.ts';
import type { JsonRoute } from '../../../src/lib/source.ts';
import { type Item, MOST_ITEMS } from './item.ts';
import { plainText, plainTitle } from './text.ts';

type Field = JsonRoute['title'];

/**
 * Reads the answer of a JSON interface by its source's fields.
 *
 * @param url the answer's address, against which links are resolved
 * @returns the items in the answer's order (none when there were no results), or a problem that
 *   says what came instead
 */
export function readJson(text: string, url: string, route: JsonRoute): Result<Item[]> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return fail(/^\s*</.test(text) ? 'HTML where JSON was expected' : 'not JSON', url);
  }
  // GDELT answers a question that has no results with an empty object.
  if (isEmptyObject(document)) return ok([]);
  const list = route.list === undefined ? document : at(document, route.list);
  if (!Array.isArray(list)) return fail(`no list at ${route.list ?? 'the top'}`, url);
  if (list.length === 0) return fail(`an empty list at ${route.list ?? 'the top'}`, url);

  return ok(
    list.slice(0, MOST_ITEMS).map((entry: unknown) => {
      const plain = (field: Field | undefined): string | undefined => {
        const value = field && take(entry, field);
        return value === undefined ? undefined : plainText(value) || undefined;
      };
      const link = take(entry, route.link)?.trim();
      return {
        title: plainTitle(take(entry, route.title) ?? ''),
        link: link && URL.canParse(link, url) ? new URL(link, url).href : undefined,
        date: plain(route.date),
        summary: plain(route.summary),
        author: plain(route.author),
        content: route.content && take(entry, route.content),
      };
    }),
  );
}

/** The first alternative of a field that has a value; a template needs all of its parts. */
function take(entry: unknown, field: Field): string | undefined {
  for (const alternative of [field].flat()) {
    const value = alternative.includes('{')
      ? fill(alternative, entry)
      : scalar(at(entry, alternative));
    if (value) return value;
  }
  return undefined;
}

/** A template such as `https://tal.example/n/{id}` with the values that it names. */
function fill(template: string, entry: unknown): string | undefined {
  let complete = true;
  const filled = template.replace(/\{([^{}]+)\}/g, (_, path: string) => {
    const value = scalar(at(entry, path));
    complete &&= value !== undefined;
    return value ?? '';
  });
  return complete ? filled : undefined;
}

/** The value at a path of keys such as `title.rendered`; only a document's own keys count. */
const at = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
          ? (inner as Record<string, unknown>)[key]
          : undefined,
      value,
    );

const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length === 0;

const scalar = (value: unknown): string | undefined =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
    ? String(value)
    : undefined;
