import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net';

/** A server of this machine that tests may ask. */
export interface LocalServer {
  /** `host:port`, as `NEWSWIRE_TEST_LOOPBACK` names it. */
  loopback: string;
  /** The same as the start of an address. */
  base: string;
  port: number;
  close: () => Promise<void>;
}

/** A server that also keeps what it was asked, in order. */
export interface HttpServer extends LocalServer {
  requests: IncomingMessage[];
}

/** Starts an HTTP server at a free port of 127.0.0.1. */
export async function serve(answer: RequestListener): Promise<HttpServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    return answer(request, response);
  });
  return { ...(await listen(server)), requests };
}

/** Starts a server that does with each connection what no HTTP server would. */
export async function serveRaw(answer: (socket: Socket) => void): Promise<LocalServer> {
  return listen(
    createTcpServer((socket) => {
      socket.on('error', () => {});
      answer(socket);
    }),
  );
}

async function listen(server: Server): Promise<LocalServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    loopback: `127.0.0.1:${port}`,
    base: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
