import type { APIRoute } from 'astro';
import { combinedJsonFeed } from '../site/feeds/feeds.ts';

export const GET: APIRoute = async () => new Response(await combinedJsonFeed());
