import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe } from '../src/lib/result.ts';
import { ARCHIVE_DIR } from '../src/lib/settings.ts';
import { type ListedHeadline, parseListing } from './import/listing.ts';
import { openArchive } from './ingest/archive.ts';
import { type Filing, file } from './ingest/file.ts';
import { idOf, unlinkedIdentity } from './ingest/identity.ts';
import type { Candidate } from './ingest/normalise.ts';
import { topicsOf } from './ingest/topics.ts';

/** What takes the place of a source's id in `via`. */
const VIA = 'import';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error(
    'npm run import -- <file>   a listing in the form of the page that we succeed, or its JSON',
  );
  process.exit(1);
}

const now = new Date();
const listing = await readFile(path, 'utf8').then(
  (text) => parseListing(text, basename(path), now),
  (error: Error) => error,
);
if (listing instanceof Error) {
  console.error(`Cannot read ${path}: ${listing.message}`);
  process.exit(1);
}
if (!listing.ok) {
  console.error(describe(listing.problem));
  process.exit(1);
}

const archive = await openArchive(ARCHIVE_DIR);
const filed: Record<Filing, number> = { new: 0, changed: 0, known: 0 };
for (const headline of listing.value.headlines) {
  filed[await file(archive, candidate(headline, now), false)]++;
}
for (const problem of listing.value.problems) console.error(describe(problem));
console.log(
  `${filed.new} new, ${filed.known + filed.changed} known, ${listing.value.problems.length} faulty`,
);

/** A listed headline has no address of its own, so readers are sent to its host's home page. */
function candidate({ host, published, ...listed }: ListedHeadline, now: Date): Candidate {
  const topics = topicsOf(listed.title, listed.language);
  return {
    id: idOf(unlinkedIdentity(host, published, listed.title)),
    day: published,
    headline: {
      ...listed,
      url: `https://${host}/`,
      host,
      via: VIA,
      published,
      firstSeen: `${now.toISOString().slice(0, 19)}Z`,
      ...(topics.length > 0 && { topics }),
    },
  };
}
