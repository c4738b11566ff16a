import { join } from 'node:path';
import { build as buildPages } from 'astro';
import { ARCHIVE_DIR, OUT_DIR } from '../src/lib/settings.ts';
import { writeSearchIndex } from './build/search-index.ts';

/** Builds the site and its search index into `OUT_DIR`. */
export async function build(): Promise<void> {
  await buildPages({});
  const counts = await writeSearchIndex(ARCHIVE_DIR, join(OUT_DIR, 'pagefind'));
  const told = Object.entries(counts).map(([language, count]) => `${count} ${language}`);
  console.log(`Search index: ${told.join(', ') || 'nothing to index'}`);
}

if (import.meta.main) await build();
