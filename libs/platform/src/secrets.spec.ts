import { SealBroken, Secrets, sameDigest } from './secrets';

const secrets = new Secrets(Buffer.alloc(32, 1));
const others = new Secrets(Buffer.alloc(32, 2));
const nonce = Buffer.alloc(12, 7);
const plain = Buffer.from('otpauth secret');

describe('what is sealed', () => {
  const sealed = secrets.seal('second-factor', 'person-1', plain, nonce);

  it('is opened with the same key, for the same purpose and the same row', () => {
    expect(secrets.open('second-factor', 'person-1', sealed)).toEqual(plain);
  });

  it('shows nothing of what it holds', () => {
    expect(sealed.includes(plain)).toBe(false);
  });

  it.each([
    ['another key', () => others.open('second-factor', 'person-1', sealed)],
    ['another purpose', () => secrets.open('mail', 'person-1', sealed)],
    ['another row', () => secrets.open('second-factor', 'person-2', sealed)],
    ['nothing', () => secrets.open('second-factor', 'person-1', Buffer.alloc(0))],
    ['a shorter tag', () => secrets.open('second-factor', 'person-1', sealed.subarray(0, 20))],
  ])('is not opened by %s', (_, open) => {
    expect(open).toThrow(SealBroken);
  });

  it('is not opened once a single bit of it has changed', () => {
    for (let index = 0; index < sealed.length; index++) {
      const damaged = Buffer.from(sealed);
      damaged.writeUInt8(damaged.readUInt8(index) ^ 1, index);
      expect(() => secrets.open('second-factor', 'person-1', damaged)).toThrow(SealBroken);
    }
  });
});

describe('a digest', () => {
  const digest = secrets.digest('sign-in-code', 'challenge', '482913');

  it('is the same for the same, and for nothing else', () => {
    expect(sameDigest(digest, secrets.digest('sign-in-code', 'challenge', '482913'))).toBe(true);
    const different = [
      secrets.digest('sign-in-code', 'challenge', '482914'),
      secrets.digest('sign-in-code', 'challeng', 'e482913'),
      secrets.digest('address', 'challenge', '482913'),
      others.digest('sign-in-code', 'challenge', '482913'),
    ];
    expect(different.filter((other) => sameDigest(digest, other))).toEqual([]);
  });
});
