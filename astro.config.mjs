import { basename, dirname, join } from 'node:path';
import { defineConfig } from 'astro/config';
import { OUT_DIR, SITE_URL } from './src/lib/settings.ts';
import { articleMarkdown } from './src/site/markdown.ts';

// Nobody is told about our builds.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const { origin, pathname } = new URL(SITE_URL);

export default defineConfig({
  site: origin,
  base: pathname,
  outDir: OUT_DIR,
  // Outside node_modules, so that `npm ci` does not throw rendered articles away, and one for each
  // output, so that builds of different archives do not meet.
  cacheDir: join(dirname(OUT_DIR), `.${basename(OUT_DIR)}-cache`),
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
      // Pagefind searches in WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
