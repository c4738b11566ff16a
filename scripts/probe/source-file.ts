import { stringify } from 'yaml';
import type { Day } from '../../src/lib/day.ts';
import { describe } from '../../src/lib/result.ts';
import { parseSource, type Route, type Source } from '../../src/lib/source.ts';
import { hostOf } from '../ingest/identity.ts';

/** A file that can be saved among the sources. */
export interface SourceFile {
  fileName: string;
  yaml: string;
}

/** Writes a source's file, and reads it back to be sure that the job will take it. */
export function writeSource(
  id: string,
  source: Pick<Source, 'name' | 'homepage' | 'language' | 'routes'>,
  found: Day,
): SourceFile {
  const fileName = `${id}.yaml`;
  const yaml = `# Found by npm run probe on ${found}.\n${stringify(source, { lineWidth: 0 })}`;
  const parsed = parseSource(id, yaml, fileName);
  if (!parsed.ok) throw new Error(describe(parsed.problem));
  return { fileName, yaml };
}

/** A file's name, with the first number after it that makes it one of its own: `eagle-2.yaml`. */
export function freeFileName(fileName: string, taken: ReadonlySet<string>): string {
  let name = fileName;
  for (let number = 2; taken.has(name); number++) name = fileName.replace('.', `-${number}.`);
  return name;
}

/**
 * A sitemap's route that takes the addresses which begin as these articles do; parts with figures
 * are those of one article, or of one day.
 */
export function narrow(route: Route, articles: readonly string[]): Route {
  if (route.kind !== 'sitemap') return route;
  const hosts = new Set(articles.map((link) => new URL(link).host));
  const [host = hostOf(route.url)] = hosts;
  if (hosts.size > 1) return route;
  const paths = articles.map((link) => new URL(link).pathname.split('/').slice(1, -1));
  const [first = []] = paths;
  const length = first.findIndex(
    (part, place) => /\d/.test(part) || paths.some((path) => path[place] !== part),
  );
  const common = first.slice(0, length === -1 ? undefined : length).map((part) => `${part}/`);
  return { ...route, articles: `^https?://${escapePattern(`${host}/${common.join('')}`)}.` };
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
