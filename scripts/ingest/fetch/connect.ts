import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { isPublic } from './addresses.ts';

/** Tells the addresses of a name; throws with the system's code when it has none. */
export type Lookup = (name: string) => Promise<LookupAddress[]>;

/** Asks the system. */
export const lookUp: Lookup = (name) => lookup(name, { all: true });

/** A connection that was not made because of where it would have led. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
}

/** An address and a port of this machine, as `host:port` names them. */
export function parseLoopback(loopback: string): { address: string; port: string } {
  const { hostname, port } = new URL(`http://${loopback}`);
  return { address: hostname.replace(/^\[|\]$/g, ''), port };
}

/**
 * Makes connections to public addresses only. What counts is the address that the connection goes
 * to, at the moment when it is made: a name that gave another address a moment before (DNS
 * rebinding) gains nothing by it.
 *
 * @param loopback the one `host:port` of this machine that may be reached
 * @param timeout for name, connection and TLS together, in milliseconds
 */
export function createConnector({
  loopback,
  timeout,
  lookup,
}: {
  loopback: string | undefined;
  timeout: number;
  lookup: Lookup;
}): buildConnector.connector {
  const connectTo = (isAllowed: (address: string) => boolean): buildConnector.connector => {
    // One request at a time gains nothing from HTTP/2.
    const options = { timeout, allowH2: false, lookup: only(isAllowed, lookup) };
    const connect = buildConnector(options);
    return (target, callback) => {
      const { hostname } = target;
      // An address is connected to without being looked up.
      if (isIP(hostname) && !isAllowed(hostname)) callback(new RefusedAddress(hostname), null);
      else connect(target, callback);
    };
  };

  const connect = connectTo(isPublic);
  if (loopback === undefined) return connect;
  const open = parseLoopback(loopback);
  const connectToLoopback = connectTo((address) => address === open.address);
  return (target, callback) =>
    (target.port === open.port ? connectToLoopback : connect)(target, callback);
}

/** Looks names up and keeps back the addresses that are not allowed. */
const only =
  (isAllowed: (address: string) => boolean, lookup: Lookup): LookupFunction =>
  (name, { all }, callback) => {
    lookup(name).then(
      (addresses) => {
        const allowed = addresses.filter(({ address }) => isAllowed(address));
        const [first] = allowed;
        if (!first) {
          callback(new RefusedAddress(addresses.map(({ address }) => address).join(', ')), []);
        } else if (all) callback(null, allowed);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, []),
    );
  };
