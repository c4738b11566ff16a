import { defineCollection } from 'astro:content';
import { ARCHIVE_DIR, SOURCES_DIR } from './lib/settings.ts';
import { headlineLoader, sourceLoader } from './site/loaders.ts';

export const collections = {
  headlines: defineCollection({ loader: headlineLoader(ARCHIVE_DIR) }),
  sources: defineCollection({ loader: sourceLoader(SOURCES_DIR) }),
};
