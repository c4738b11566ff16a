import { BlockList, isIP } from 'node:net';

/**
 * What no publication is at: the IANA special-purpose registries (RFC 6890) as of 2025, multicast,
 * and for IPv6 all that lies outside of the global unicast space 2000::/3, which takes the mapped
 * (::ffff:0:0/96) and translated (64:ff9b::/96) forms of IPv4 addresses with it.
 */
const CLOSED: readonly (readonly [network: string, prefix: number, what: string])[] = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'carrier-grade NAT'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'protocol assignments'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.31.196.0', 24, 'AS112'],
  ['192.52.193.0', 24, 'AMT'],
  ['192.88.99.0', 24, '6to4 relays'],
  ['192.168.0.0', 16, 'private'],
  ['192.175.48.0', 24, 'AS112'],
  ['198.18.0.0', 15, 'benchmarking'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved, broadcast'],
  ['::', 3, 'unspecified, loopback, mapped, NAT64, discard, segment routing'],
  ['4000::', 2, 'unassigned'],
  ['8000::', 1, 'unassigned, unique local, link-local, multicast'],
  ['2001::', 23, 'protocol assignments, Teredo, benchmarking, ORCHID'],
  ['2001:db8::', 32, 'documentation'],
  ['2002::', 16, '6to4'],
  ['2620:4f:8000::', 48, 'AS112'],
  ['3fff::', 20, 'documentation'],
];

// Two lists, for in one the IPv6 networks would match every IPv4 address as a mapped one.
const ipv4 = new BlockList();
const ipv6 = new BlockList();
for (const [network, prefix] of CLOSED) {
  if (isIP(network) === 4) ipv4.addSubnet(network, prefix, 'ipv4');
  else ipv6.addSubnet(network, prefix, 'ipv6');
}

/** Whether an IP address may belong to a public server; false for whatever is no IP address. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !ipv4.check(address, 'ipv4');
  return family === 6 && !ipv6.check(address, 'ipv6');
}
