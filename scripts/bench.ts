import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { benchFeeds } from './bench/feeds.ts';
import { benchGeneric } from './bench/generic.ts';
import { benchKill } from './bench/kill.ts';
import { benchLabels } from './bench/labels.ts';

/** A measurement and how it is done. */
interface Part {
  title: string;
  /** What it needs below the folder of test material; left out where it needs nothing from there. */
  folder?: string;
  measure: (dir: string) => Promise<void>;
}

/** What can be measured by name; the folder of test material is given or `../shared`. */
const BENCHES: Record<string, Part[]> = {
  reading: [
    { title: 'Feeds with known contents', folder: 'feeds', measure: benchFeeds },
    { title: 'Pages without selectors', folder: 'snapshots', measure: benchGeneric },
    {
      title: 'Relevance and language on titles labelled by hand',
      measure: () => benchLabels('test/fixtures/labels'),
    },
  ],
  kill: [{ title: 'The job killed at fifty random moments', measure: () => benchKill() }],
};

const [name = '', dir = '../shared'] = process.argv.slice(2);
const parts = BENCHES[name];
if (!parts) {
  console.error(`npm run bench -- <${Object.keys(BENCHES).join(' | ')}> [folder of test material]`);
  process.exit(1);
}
for (const { title, folder, measure } of parts) {
  console.log(`\n${title}`);
  const place = folder === undefined ? dir : join(dir, folder);
  if (folder === undefined || existsSync(place)) await measure(place);
  else console.log(`not measured: ${place} is not here`);
}
