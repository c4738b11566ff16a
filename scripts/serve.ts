import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { OUT_DIR, SITE_URL } from '../src/lib/settings.ts';

/**
 * Serves the built site on http://localhost:4321, or on the next free port when that is busy,
 * until Ctrl-C or a SIGTERM ends it.
 *
 * @param notes lines that are printed together with the address
 */
export async function serve(...notes: string[]): Promise<void> {
  // As static hosts do, an address without its final slash is answered too.
  const server = await preview({ logLevel: 'error', trailingSlash: 'ignore' });
  const base = `${new URL(SITE_URL).pathname.replace(/\/+$/, '')}/`;
  for (const note of notes) console.log(`\n${note}`);
  console.log(`\nThe site is at http://localhost:${server.port}${base} – Ctrl-C ends it`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.stop();
}

if (import.meta.main) {
  if (existsSync(join(OUT_DIR, 'index.html'))) await serve();
  else {
    console.error(`There is no site in ${OUT_DIR} yet; npm run build makes it.`);
    process.exitCode = 1;
  }
}
