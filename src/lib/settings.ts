import { basename, dirname, join } from 'node:path';

/** The settings of the environment, with their defaults; paths are relative to the working folder. */
const env = (name: string, fallback: string): string => process.env[name] || fallback;

export const ARCHIVE_DIR = env('ARCHIVE_DIR', 'src/content/headlines');
export const SOURCES_DIR = env('SOURCES_DIR', 'src/content/sources');
export const STATE_FILE = env('STATE_FILE', '.cache/state.json');
export const OUT_DIR = env('OUT_DIR', 'dist');
/**
 * What builds keep for the next one: outside node_modules, so that `npm ci` does not throw it away,
 * and one for each output, so that builds of different archives do not meet.
 */
export const CACHE_DIR = join(dirname(OUT_DIR), `.${basename(OUT_DIR)}-cache`);
/** The public address of the site; its path becomes the base of every link. */
export const SITE_URL = webAddress('SITE_URL', 'http://localhost:4321');
/** Where somebody who finds us in a server log can reach us; part of the User-Agent. */
export const CONTACT = env('CONTACT', SITE_URL);

/**
 * A setting that must be a whole address, with a path of plain letters; nothing can go on with
 * another, so its fault ends the program.
 */
function webAddress(name: string, fallback: string): string {
  const given = env(name, fallback);
  if (/^https?:\/\//i.test(given) && URL.parse(given)?.pathname.includes('%') === false)
    return given;
  console.error(`${name} must be a whole address (https://someone.github.io/newswire): ${given}`);
  process.exit(1);
}
