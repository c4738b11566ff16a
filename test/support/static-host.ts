import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type HttpServer, serve } from './servers.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/**
 * Serves a built site as static hosts do: compressed, a folder by its `index.html`, and `404.html`
 * for what is not there. The site may be built after the server has started.
 */
export const serveStatically = (site: string): Promise<HttpServer> =>
  serve(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = join(
      site,
      decodeURIComponent(pathname),
      pathname.endsWith('/') ? 'index.html' : '',
    );
    const found = await readFile(path).catch(() => undefined);
    const content = found ?? (await readFile(join(site, '404.html')));
    response
      .writeHead(found ? 200 : 404, {
        'content-type': found
          ? (TYPES[extname(path)] ?? 'application/octet-stream')
          : 'text/html; charset=utf-8',
        'content-encoding': 'gzip',
        'cache-control': pathname.startsWith('/_astro/') ? 'max-age=31536000' : 'max-age=600',
      })
      .end(gzipSync(content));
  });
