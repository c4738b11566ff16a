import type { APIRoute } from 'astro';
import { LABELS } from '../i18n/index.ts';
import { opml } from '../site/feeds/opml.ts';
import { subscriptions } from '../site/feeds/sources.ts';

export const GET: APIRoute = () => new Response(opml(LABELS.en.siteName, subscriptions));
