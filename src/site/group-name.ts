import { TOPIC_NAMES } from '../i18n/topics.ts';
import type { GroupKind } from '../lib/addresses.ts';
import type { Language } from '../lib/language.ts';
import { TOPICS } from '../lib/topics.ts';

/** What readers see as the name of a host or topic. */
export function groupName(language: Language, kind: GroupKind, key: string): string {
  const topic = kind === 'topics' && TOPICS.find((known) => known === key);
  return topic ? TOPIC_NAMES[language][topic] : key;
}
