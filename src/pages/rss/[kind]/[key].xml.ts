import type { APIRoute, GetStaticPaths } from 'astro';
import type { GroupKind } from '../../../lib/addresses.ts';
import { groupFeed, groupFeeds } from '../../../site/feeds/feeds.ts';
import type { Group } from '../../../site/groups.ts';

export const getStaticPaths = (() =>
  groupFeeds.map(({ kind, group }) => ({
    params: { kind, key: group.key },
    props: { kind, group },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: GroupKind; group: Group }> = async ({ props }) =>
  new Response(await groupFeed(props.kind, props.group));
