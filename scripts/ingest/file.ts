import type { Day } from '../../src/lib/day.ts';
import type { Headline } from '../../src/lib/headline.ts';
import type { Archive } from './archive.ts';
import { cleanLink, titleKey } from './identity.ts';
import type { Candidate } from './normalise.ts';

/** What filing a candidate did. */
export type Filing = 'new' | 'known' | 'changed';

/** What a later listing may add to a headline that was filed without it. */
const FILLED_LATER = ['published', 'summary', 'author', 'topics', 'body'] as const;

/**
 * Files a candidate, or brings the headline that is already there up to date: nothing is filed
 * twice, moved or deleted.
 *
 * @param titlesRepeat whether the source uses one title for different headlines
 */
export async function file(
  archive: Archive,
  { id, day, headline }: Candidate,
  titlesRepeat: boolean,
): Promise<Filing> {
  const filed =
    (await archive.find(id)) ?? (titlesRepeat ? undefined : await archive.findTitle(headline, day));
  if (!filed) {
    await fileNew(archive, id, day, headline);
    return 'new';
  }
  if (filed === 'unreadable' || filed.headline.locked) return 'known';

  const changes = changesTo(filed.headline, headline);
  if (Object.keys(changes).length === 0) return 'known';
  await archive.amend(filed, changes);
  return 'changed';
}

/**
 * Files a new headline, linked to the first headline of its story. Where it shows two stories to be
 * one, the first headline of the later is linked to that of the other. That comes first: a run that is
 * killed in between files the headline the next time, and nothing would bring the link back.
 */
async function fileNew(archive: Archive, id: string, day: Day, headline: Headline): Promise<void> {
  const found = await archive.findStory(id, day, headline);
  if (!found) return archive.add(id, day, headline);
  const { story, joined } = found;
  for (const first of joined) {
    const filed = await archive.find(first);
    if (filed === undefined || filed === 'unreadable' || filed.headline.locked) continue;
    await archive.amend(filed, { story });
  }
  await archive.add(id, day, { ...headline, story });
}

/** What a fresh reading changes in a filed headline: a new title, and what was missing. */
function changesTo(filed: Headline, fresh: Headline): Partial<Headline> {
  const changes: Partial<Headline> = {};
  for (const key of FILLED_LATER) {
    if (filed[key] === undefined && fresh[key] !== undefined) {
      Object.assign(changes, { [key]: fresh[key] });
    }
  }
  // An imported headline carries its host's home page until its own address turns up.
  if (!cleanLink(filed.url) && cleanLink(fresh.url)) changes.url = fresh.url;
  if (filed.via === fresh.via && isNewTitle(filed, fresh.title)) {
    changes.title = fresh.title;
    changes.formerTitles = [...(filed.formerTitles ?? []), filed.title];
  }
  return changes;
}

/** A title seen before is a variant of the listing (cut, or from another section), not a change. */
function isNewTitle({ title, formerTitles = [] }: Headline, fresh: string): boolean {
  const key = titleKey(fresh);
  return (
    [title, ...formerTitles].every((known) => titleKey(known) !== key) &&
    !(/(?:…|\.\.\.)$/.test(fresh) && titleKey(title).startsWith(key))
  );
}
