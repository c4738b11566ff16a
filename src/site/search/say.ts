import { number } from '../../i18n/numbers.ts';
import type { Language } from '../../lib/language.ts';
import { groupName } from '../group-name.ts';
import type { Facet } from './volume.ts';

/** A label with what stands for its words in braces. */
export const fill = (label: string, values: Record<string, string | number>): string =>
  label.replace(/\{(\w+)\}/g, (_, name) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? number(value) : value;
  });

/** What readers see as the name of a host or topic. */
export const facetName = (language: Language, facet: Facet, value: string): string =>
  facet === 'topic' ? groupName(language, 'topics', value) : value;
