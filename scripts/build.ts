import { join } from 'node:path';
import { build as buildPages } from 'astro';
import { ARCHIVE_DIR, CACHE_DIR, OUT_DIR } from '../src/lib/settings.ts';
import { BUNDLE } from '../src/site/search/catalogue.ts';
import { writeSearchIndex } from './build/search-index.ts';

/** Builds the site and its search index into `OUT_DIR`. */
export async function build(): Promise<void> {
  const started = performance.now();
  console.log('\nBuilding the site …');
  // A line for each of thousands of pages would bury the table of the sources.
  await buildPages({ logLevel: 'warn' });
  const counts = await writeSearchIndex(
    ARCHIVE_DIR,
    join(CACHE_DIR, 'search'),
    join(OUT_DIR, BUNDLE),
  );
  const told = Object.entries(counts).map(([language, count]) => `${count} ${language}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${OUT_DIR} in ${seconds} s; searchable: ${told.join(', ') || 'nothing yet'}`);
}

if (import.meta.main) await build();
