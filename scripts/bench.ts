import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchArticles } from './bench/articles.ts';
import { benchFeeds } from './bench/feeds.ts';
import { benchGeneric } from './bench/generic.ts';
import { benchGold } from './bench/gold.ts';
import { benchKill } from './bench/kill.ts';
import { benchLabels } from './bench/labels.ts';
import { benchOrder } from './bench/order.ts';
import { benchPageDates } from './bench/page-dates.ts';
import { benchPages } from './bench/pages.ts';
import { benchSearch } from './bench/search.ts';
import { benchTopics } from './bench/topics.ts';

/** A measurement and how it is done. */
interface Part {
  title: string;
  /** What it needs below the folder of test material; left out where it needs nothing from there. */
  folder?: string;
  /** Whether a given folder's `expected.json` has the shape that it reads. */
  reads?: (expected: unknown) => boolean;
  measure: (dir: string) => Promise<void>;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { headlines: { type: 'string', default: '10000' } },
});
const [name = '', dir = '../shared'] = positionals;

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
  order: [
    { title: 'Stories', measure: benchOrder },
    { title: 'Topics', measure: benchTopics },
  ],
  pages: [{ title: 'Pages of the demo archive', measure: benchPages }],
  kill: [{ title: 'The job killed at fifty random moments', measure: () => benchKill() }],
  search: [
    { title: 'Gold list of questions', measure: () => benchGold() },
    { title: 'An archive of many headlines', measure: () => benchSearch(Number(values.headlines)) },
  ],
};

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
