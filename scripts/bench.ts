import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchArticles } from './bench/articles.ts';
import { benchFeeds } from './bench/feeds.ts';
import { benchGeneric } from './bench/generic.ts';
import { benchKill } from './bench/kill.ts';
import { benchLabels } from './bench/labels.ts';
import { benchOrder } from './bench/order.ts';
import { benchPageDates } from './bench/page-dates.ts';

/** A measurement and how it is done. */
interface Part {
  title: string;
  /** What it needs below the folder of test material; left out where it needs nothing from there. */
  folder?: string;
  /** Whether a given folder's `expected.json` has the shape that it reads. */
  reads?: (expected: unknown) => boolean;
  measure: (dir: string) => Promise<void>;
}

/**
 * What can be measured by name; the folder of test material is given or `../shared`. A given folder
 * with an `expected.json` of its own is what is measured.
 */
const BENCHES: Record<string, Part[]> = {
  reading: [
    { title: 'Feeds with known contents', folder: 'feeds', measure: benchFeeds },
    { title: 'Pages without selectors', folder: 'snapshots', measure: benchGeneric },
    {
      title: 'Relevance and language on titles labelled by hand',
      measure: () => benchLabels('test/fixtures/labels'),
    },
  ],
  articles: [
    {
      title: 'Article text',
      folder: 'articles',
      reads: (expected) => !Array.isArray(expected),
      measure: benchArticles,
    },
    {
      title: 'Days of pages',
      folder: 'dated-pages',
      reads: (expected) => Array.isArray(expected),
      measure: benchPageDates,
    },
  ],
  order: [{ title: 'Stories', measure: benchOrder }],
  kill: [{ title: 'The job killed at fifty random moments', measure: () => benchKill() }],
};

const [name = '', dir = '../shared'] = process.argv.slice(2);
const parts = BENCHES[name];
if (!parts) {
  console.error(`npm run bench -- <${Object.keys(BENCHES).join(' | ')}> [folder of test material]`);
  process.exit(1);
}
const expected = join(dir, 'expected.json');
const given: unknown = existsSync(expected)
  ? JSON.parse(readFileSync(expected, 'utf8'))
  : undefined;
for (const { title, folder, reads, measure } of parts) {
  if (given !== undefined && reads && !reads(given)) continue;
  console.log(`\n${title}`);
  const isPlace = folder === undefined || given !== undefined;
  const place = isPlace ? dir : join(dir, folder);
  if (isPlace || existsSync(place)) await measure(place);
  else console.log(`not measured: ${place} is not here`);
}
