import { networkOf } from './network';

describe('one place of the network', () => {
  it.each([
    ['196.1.95.7', '196.1.95.7'],
    ['::ffff:196.1.95.7', '196.1.95.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2:ffff::1', '2001:db8:1:2'],
    ['2001:db8:1:3::1', '2001:db8:1:3'],
    ['hello', 'unknown'],
    ['', 'unknown'],
    [undefined, 'unknown'],
  ])('%s: %s', (address, expected) => {
    expect(networkOf(address)).toBe(expected);
  });
});
