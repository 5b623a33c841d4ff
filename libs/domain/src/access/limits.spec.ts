import { secondsToWait } from './limits';

describe('a limit of 5', () => {
  it.each([
    [1, 900, 0],
    [5, 900, 0],
    [6, 900, 900],
    [6, 899.2, 900],
    [6, 0.2, 1],
    [60, 0, 1],
  ])('try %s with %s seconds left: wait %s', (used, left, expected) => {
    expect(secondsToWait({ times: 5, minutes: 15 }, used, left)).toBe(expected);
  });
});
