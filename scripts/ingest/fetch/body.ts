import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

type Bytes = AsyncIterable<Uint8Array>;

/** Codings on top of each other; nobody needs more than two (the limit of curl and undici). */
const MOST_CODINGS = 5;

/** The first byte of every gzip file (RFC 1952, 2.3.1), and of no text. */
const GZIP = 0x1f;

/** The low half of the first byte of zlib's format (RFC 1950, 2.2). */
const ZLIB = 0x08;

type Choice = (start: Uint8Array) => Transform | undefined;

/** Content codings (RFC 9110, 8.4.1); many servers send raw deflate under that name. */
const DECODERS = new Map<string, Choice>([
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['br', () => createBrotliDecompress()],
  ['deflate', ([first = 0]) => ((first & 0x0f) === ZLIB ? createInflate() : createInflateRaw())],
]);

const gunzipIfGzip: Choice = ([first]) => (first === GZIP ? createGunzip() : undefined);

/**
 * Reads a body and undoes its codings while it comes; also gzip that no header speaks of, as in
 * `sitemap.xml.gz`. What is not wanted any more is not received.
 *
 * @param encoding the `Content-Encoding` header; codings that it names wrongly (`utf-8`) are
 *   passed over, as browsers do
 * @param cap the most bytes that the body may have once it is decoded
 * @returns undefined when it is longer; throws what the stream or a decoder throws
 */
export async function readBody(
  stream: Readable,
  encoding: string | undefined,
  cap: number,
): Promise<Uint8Array | undefined> {
  try {
    return await collect(decoded(stream, encoding), cap);
  } finally {
    discard(stream);
  }
}

/** Ends the connection of a body that nobody wants to read. */
export function discard(stream: Readable): void {
  // The end before the time is an error to the stream, and one that nobody hears would be ours.
  stream.on('error', () => {});
  stream.destroy();
}

function decoded(stream: Bytes, encoding = ''): Bytes {
  const codings = encoding
    .toLowerCase()
    .split(',')
    .flatMap((coding) => DECODERS.get(coding.trim()) ?? [])
    .reverse();
  if (codings.length > MOST_CODINGS) throw new Error(`compressed ${codings.length} times`);
  return [...codings, gunzipIfGzip].reduce<Bytes>(decode, stream);
}

/** Sends bytes through the decoder that their start asks for. */
async function* decode(source: Bytes, choose: Choice): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const { value: start, done } = await chunks.next();
  if (done) return;
  const all = rejoin(start, chunks);
  const decoder = choose(start);
  yield* decoder ? pipeline(Readable.from(all), decoder, () => {}) : all;
}

async function* rejoin(first: Uint8Array, rest: AsyncIterator<Uint8Array>) {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/** Into one buffer, for a list of a million chunks of one byte would weigh a hundred times as much. */
async function collect(source: Bytes, cap: number): Promise<Uint8Array | undefined> {
  const buffer = Buffer.allocUnsafeSlow(cap);
  let length = 0;
  for await (const chunk of source) {
    if (length + chunk.length > cap) return undefined;
    buffer.set(chunk, length);
    length += chunk.length;
  }
  return new Uint8Array(buffer.subarray(0, length));
}
