import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A server that answers as a static host does. */
export interface Host {
  address: string;
  /** Bytes that left its sockets so far, with the heads of the answers. */
  sent: () => number;
  close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Serves a folder: texts compressed with Brotli, Pagefind's files, which are compressed already, as they are. */
export async function host(dir: string): Promise<Host> {
  const sockets = new Set<Socket>();
  let closed = 0;
  const compressed = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(
      (request.url ?? '').replace(/[?#].*/, '').replace(/\/$/, '/index.html'),
    );
    const type = TYPES[extname(path)];
    try {
      const file = await readFile(join(dir, path));
      const body = type ? (compressed.get(path) ?? squeeze(file)) : file;
      if (type) compressed.set(path, body);
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'content-length': body.length,
        'cache-control': 'max-age=600',
        ...(type ? { 'content-encoding': 'br' } : {}),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => {
      sockets.delete(socket);
      closed += socket.bytesWritten;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    sent: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, closed),
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

const squeeze = (file: Buffer): Buffer =>
  brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
