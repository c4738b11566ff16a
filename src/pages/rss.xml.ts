import type { APIRoute } from 'astro';
import { LABELS } from '../i18n/index.ts';
import { days } from '../site/archive.ts';
import { feed, newestOfAll } from '../site/feed.ts';

const SHOWN = 100;

export const GET: APIRoute = async () =>
  new Response(
    await feed({
      address: '/rss.xml',
      title: LABELS.en.siteName,
      description: LABELS.en.description,
      headlines: newestOfAll(days, SHOWN),
    }),
    { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } },
  );
