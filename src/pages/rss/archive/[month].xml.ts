import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveFeed, archiveMonths } from '../../../site/feeds/feeds.ts';
import type { ArchiveMonth } from '../../../site/periods.ts';

export const getStaticPaths = (() =>
  archiveMonths.map((month) => ({
    params: { month: month.month },
    props: { month },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ month: ArchiveMonth }> = async ({ props }) =>
  new Response(await archiveFeed(props.month));
