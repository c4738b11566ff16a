import type { APIRoute, GetStaticPaths } from 'astro';
import { days, groups, weeks, years } from '../../site/archive.ts';
import { type Entry, sitemap, sitemaps } from '../../site/sitemap.ts';

export const getStaticPaths = (() =>
  [...sitemaps(days, years, weeks, groups)].map(([name, entries]) => ({
    params: { name },
    props: { entries },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entries: readonly Entry[] }> = ({ props }) =>
  new Response(sitemap(props.entries));
