import type { APIRoute } from 'astro';
import { combinedFeed } from '../site/feeds/feeds.ts';

export const GET: APIRoute = async () => new Response(await combinedFeed());
