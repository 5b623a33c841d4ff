import ipaddr from 'ipaddr.js';

/** What counts as one place of the network: an IPv4 address, or the /64 that a connection of IPv6 is given. */
export function networkOf(address: string | undefined): string {
  if (!address || !ipaddr.isValid(address)) return 'unknown';
  // an IPv4 address in the clothes of IPv6 comes out as what it is
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  return parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':');
}
