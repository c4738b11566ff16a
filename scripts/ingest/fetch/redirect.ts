import type { Response } from '../fetch.ts';
import { parseLoopback } from './connect.ts';

const REDIRECTS = [301, 302, 303, 307, 308];

/** Redirects that are meant to last (RFC 9110, 15.4). */
export const PERMANENT: readonly number[] = [301, 308];

const SCHEMES = ['http:', 'https:'];
const PORTS = ['', '80', '443'];

/** Whether a status sends the reader somewhere else. */
export const isRedirect = (status: number): boolean => REDIRECTS.includes(status);

/**
 * Where an answer leads.
 *
 * @returns undefined when it is no redirect, or one that does not say where
 */
export function targetOf({ url, status, headers }: Response): URL | undefined {
  const { location } = headers;
  if (!isRedirect(status) || !location) return undefined;
  // Header values come as one character per byte, and sites write Cyrillic addresses as they are.
  const target = URL.parse(Buffer.from(location, 'latin1').toString(), url);
  if (!target) return undefined;
  target.hash = '';
  return target;
}

/**
 * Why an address is not asked at all: its scheme, or its port.
 *
 * @param loopback the `host:port` whose port is allowed besides
 */
export function refusalOf({ protocol, port }: URL, loopback?: string): string | undefined {
  if (!SCHEMES.includes(protocol)) return `refused: ${protocol} is not http or https`;
  const isOpen =
    PORTS.includes(port) || (loopback !== undefined && parseLoopback(loopback).port === port);
  return isOpen ? undefined : `refused: port ${port} is not 80 or 443`;
}
