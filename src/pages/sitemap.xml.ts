import type { APIRoute } from 'astro';
import { days, groups, weeks, years } from '../site/archive.ts';
import { sitemapIndex, sitemaps } from '../site/sitemap.ts';

export const GET: APIRoute = () => new Response(sitemapIndex(sitemaps(days, years, weeks, groups)));
