import type { GroupKind } from './addresses.ts';

/** The feed of a host or topic. */
export const groupFeedAddress = (kind: GroupKind, key: string): string => `/rss/${kind}/${key}.xml`;
