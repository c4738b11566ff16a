import type { APIRoute, GetStaticPaths } from 'astro';
import { type Entry, sitemap, sitemaps } from '../../site/sitemap.ts';

export const getStaticPaths = (() =>
  [...sitemaps].map(([name, entries]) => ({
    params: { name },
    props: { entries },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entries: readonly Entry[] }> = ({ props }) =>
  new Response(sitemap(props.entries));
