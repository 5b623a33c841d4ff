import * as ipaddr from 'ipaddr.js';

/** The only part of IPv6 that is given out to the public internet. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');

/**
 * Whether a server that somebody else has named may be connected to at this address: on the public internet, or
 * in one of the exceptions (CIDR). Private, loopback, link-local (cloud metadata), carrier-grade NAT, multicast,
 * reserved and documentation addresses are not, nor IPv6 addresses that carry an IPv4 one inside.
 */
export function mayBeReached(address: string, exceptions: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  // an IPv4 address written as IPv6 leads where the IPv4 address does
  const parsed = ipaddr.process(address);
  if (exceptions.some((cidr) => within(parsed, cidr))) return true;
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || within(parsed, GLOBAL_IPV6);
}

/** The ends of names that never lead to the public internet (RFC 6761, 6762, 7686, 8375 and what ICANN has set aside). */
const INWARD = /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home\.arpa|corp|home|onion|invalid|test)$/i;

/** Whether a host's name can be refused before it is looked up: one label alone, or an end that is kept for inside. */
export function leadsInward(host: string): boolean {
  const name = host.replace(/\.$/, '');
  return !name.includes('.') || INWARD.test(name);
}

function within(address: ipaddr.IPv4 | ipaddr.IPv6, range: string | [ipaddr.IPv4 | ipaddr.IPv6, number]): boolean {
  const [base, bits] = typeof range === 'string' ? ipaddr.parseCIDR(range) : range;
  return address.kind() === base.kind() && (address as ipaddr.IPv4).match(base, bits);
}

/** Whether this is a range in CIDR notation, « 10.0.0.0/8 », of IPv4 or IPv6. */
export function isAddressRange(text: string): boolean {
  return ipaddr.isValidCIDR(text);
}
