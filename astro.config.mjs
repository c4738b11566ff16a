import { defineConfig } from 'astro/config';
import { CACHE_DIR, OUT_DIR, SITE_URL } from './src/lib/settings.ts';
import { articleMarkdown } from './src/site/markdown.ts';

// Nobody is told about our builds.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const { origin, pathname } = new URL(SITE_URL);

export default defineConfig({
  site: origin,
  base: pathname,
  outDir: OUT_DIR,
  cacheDir: CACHE_DIR,
  trailingSlash: 'always',
  // The space between inline elements on separate lines is meant.
  compressHTML: true,
  // One file that every page shares is loaded once and then comes from the reader's cache.
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { processor: articleMarkdown, syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind searches in WebAssembly; speculation rules are data, and no two pages have the same.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'", "'inline-speculation-rules'"],
      },
    },
  },
});
