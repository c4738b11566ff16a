import type { Language } from '../../src/lib/language.ts';
import { MOST_TOPICS, type Topic } from '../../src/lib/topics.ts';
import { type Evidence, evidenceOf, type Subject, topicOfSection } from './topics/vocabulary.ts';

/** So much must speak for a topic: one sure word, or a crowd of hints. */
const ENOUGH = 2;
/** Where nothing has so much, a hint will do for one topic, unless it is a trifle. */
const A_HINT = 0.5;
/** A section says half as much as a sure word, and a word of a summary half as much as in a title. */
const OF_SECTION = 1;
const OF_SUMMARY = 0.5;

/**
 * What a headline is about, the most fitting topic first: the sum of what its words and phrases say
 * for each topic (`topics/words.yaml`); of equal sums the one that the title says first. The summary
 * counts where the title alone does not do.
 *
 * @param sections the names of the sections under which the source has it, in either language
 * @returns none to three topics
 */
export function topicsOf(
  title: string,
  language: Language,
  sections: readonly string[] = [],
  summary = '',
): Topic[] {
  const evidence = evidenceOf(title, language);
  for (const topic of new Set(sections.map(topicOfSection))) {
    if (topic) add(evidence, topic, OF_SECTION);
  }
  if (summary && Math.max(0, ...evidence.values()) < ENOUGH) {
    for (const [topic, weight] of evidenceOf(summary, language)) {
      add(evidence, topic, weight * OF_SUMMARY);
    }
  }
  const ranked = [...evidence]
    .filter((said): said is [Topic, number] => said[0] !== 'trifle')
    .sort(([, a], [, b]) => b - a);
  const sure = ranked.filter(([, weight]) => weight >= ENOUGH).slice(0, MOST_TOPICS);
  const hinted = ranked.filter(([, weight]) => weight >= A_HINT).slice(0, 1);
  const chosen = sure.length > 0 || evidence.has('trifle') ? sure : hinted;
  return chosen.map(([topic]) => topic);
}

function add(evidence: Evidence, topic: Subject, weight: number): void {
  evidence.set(topic, (evidence.get(topic) ?? 0) + weight);
}
