import { RefusedAddress } from './connect.ts';

/** A name without an address. */
export const UNKNOWN_NAME = 'unreachable: the name is not known';

/** A good answer without content. */
export const EMPTY = 'an empty answer';

/** What a host that said 429 (too many requests, RFC 6585, 4) is not disturbed with. */
export const PAUSED = 'not asked, for the host wants a pause';

const CUT = 'the connection broke before the answer was complete';

/** What the codes of Node.js, OpenSSL, zlib and undici mean. */
const MEANINGS: readonly (readonly [codes: RegExp, what: string])[] = [
  [/^(?:ENOTFOUND|ENODATA|EAI_\w+)$/, UNKNOWN_NAME],
  [/^ECONNREFUSED$/, 'unreachable: nobody answers there'],
  [/^E(?:HOST|NET)UNREACH$/, 'unreachable: there is no way to its address'],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/, CUT],
  [/^(?:Z_|ERR__|ERR_BROTLI)/, 'the compression of the answer is broken'],
  [/^(?:HPE_|HTTPParserError$)/, 'not an answer in HTTP'],
  [/^UND_ERR_HEADERS_OVERFLOW$/, 'too many headers'],
  [/^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT)/, 'unreachable: bad certificate'],
  [/^(?:ERR_SSL|ERR_TLS|EPROTO)/, 'unreachable: no secure connection'],
];

/**
 * What went wrong with a request, as a short sentence.
 *
 * @param limits in milliseconds
 */
export function problemOf(
  error: unknown,
  { connectTimeout, timeout }: { connectTimeout: number; timeout: number },
): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof RefusedAddress) return `refused: ${error.message} is not a public address`;
  if (error.name === 'TimeoutError') return `no complete answer within ${timeout / 1000} s`;
  const code = String(('code' in error && error.code) || error.name);
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') {
    return `unreachable: no connection within ${connectTimeout / 1000} s`;
  }
  const meaning = MEANINGS.find(([codes]) => codes.test(code));
  return meaning?.[1] ?? (error.message || code);
}
