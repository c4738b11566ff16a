import type { Language } from '../lib/language.ts';
import { TOPICS, type Topic } from '../lib/topics.ts';
import { type ArchiveDay, byRank, pick, type RankedHeadline } from './selections.ts';

/** The headlines of a week whose first topic this is; the last group is of those without one. */
export interface TopicOfWeek {
  topic: Topic | undefined;
  headlines: RankedHeadline[];
}

/** So many headlines of a week and language are in its digest. */
const BEST = 25;

/** The best headlines of a week in one language, one for each story, by topic. */
export function bestOfWeek(days: readonly ArchiveDay[], language: Language): TopicOfWeek[] {
  const all = days.flatMap(({ headlines }) => headlines[language]);
  const byTopic = Map.groupBy(pick(all.sort(byRank), BEST), ({ topics }) => topics?.[0]);
  return [...TOPICS, undefined].flatMap((topic) => {
    const headlines = byTopic.get(topic);
    return headlines ? [{ topic, headlines }] : [];
  });
}
