import type { APIRoute } from 'astro';
import { sitemapIndex } from '../site/sitemap.ts';

export const GET: APIRoute = () => new Response(sitemapIndex());
