import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { idOf } from '../../scripts/ingest/identity.ts';
import { formatHeadline, type Headline } from '../../src/lib/headline.ts';
import { slugify } from '../../src/lib/slug.ts';

/** What is said of an invented headline; the rest is made up. */
export type Invented = Pick<Headline, 'title' | 'language'> & Partial<Headline> & { day: string };

/** Files a headline as the job does. */
export async function fileInvented(archive: string, { day, ...given }: Invented): Promise<void> {
  const host = given.host ?? 'zuun-mod.example';
  const url = `https://${host}/${day}/${slugify(given.title)}`;
  const headline: Headline = {
    url,
    host,
    via: 'zuun-mod',
    published: day,
    firstSeen: `${day}T04:00:00Z`,
    ...given,
  };
  const name = `${slugify(headline.title)}-${idOf(`${url} ${headline.title}`)}.md`;
  const path = join(archive, headline.language, day.replaceAll('-', '/'), name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, formatHeadline(headline));
}
