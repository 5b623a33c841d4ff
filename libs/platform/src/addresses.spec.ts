import { isAddressRange, leadsInward, mayBeReached } from './addresses';

describe('an address that somebody else has named', () => {
  it.each([
    '8.8.8.8',
    '41.82.0.1',
    '196.1.95.1',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '2606:4700::1111',
    '2001:4860:4860::8888',
    '::ffff:8.8.8.8',
  ])('%s may be reached', (address) => expect(mayBeReached(address, [])).toBe(true));

  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.127.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '::ffff:10.0.0.1',
    '::ffff:0:127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::1',
    '2001::1',
    '2001:db8::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '100::1',
    '4000::1',
    '5f00::1',
    'localhost',
    '',
  ])('%s may not', (address) => expect(mayBeReached(address, [])).toBe(false));

  it('may be excepted, and nothing beside it', () => {
    const exceptions = ['127.0.0.1/32', 'fd00::/8'];
    expect(mayBeReached('127.0.0.1', exceptions)).toBe(true);
    expect(mayBeReached('::ffff:127.0.0.1', exceptions)).toBe(true);
    expect(mayBeReached('127.0.0.2', exceptions)).toBe(false);
    expect(mayBeReached('fd00::7', exceptions)).toBe(true);
    expect(mayBeReached('fc00::7', exceptions)).toBe(false);
  });

  it.each([
    ['127.0.0.1/32', true],
    ['::1/128', true],
    ['127.0.0.1', false],
    ['x', false],
  ])('%s is a range: %s', (text, expected) => expect(isAddressRange(text)).toBe(expected));
});

describe('a name that somebody else has given', () => {
  it.each([
    'localhost',
    'LOCALHOST.',
    'api.localhost',
    'postgres',
    'printer.local',
    'metadata.google.internal',
    'nas.home.arpa',
  ])('%s leads inward', (name) => expect(leadsInward(name)).toBe(true));
  it.each(['example.org', 'localhost.example.org', 'local.sn', 'internal.gouv.sn', 'mylocalhost.com', 'sen.africa.'])(
    '%s may lead out',
    (name) => expect(leadsInward(name)).toBe(false),
  );
});
