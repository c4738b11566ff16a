import type { APIRoute, GetStaticPaths } from 'astro';
import { languageFeeds } from '../../site/feeds/feeds.ts';

export const getStaticPaths = (() =>
  [...languageFeeds].map(([name, make]) => ({
    params: { name },
    props: { make },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: () => Promise<string> }> = async ({ props }) =>
  new Response(await props.make());
