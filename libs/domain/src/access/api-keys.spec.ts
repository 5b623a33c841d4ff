import { lastDayOfKey } from './api-keys';

describe('the last day of an API key', () => {
  it.each([
    ['without a wish: 90 days', undefined, { day: '2026-04-01' }],
    ['today', '2026-01-01', { day: '2026-01-01' }],
    ['yesterday', '2025-12-31', { fault: 'day-past' }],
    ['in a year', '2027-01-01', { day: '2027-01-01' }],
    ['in a year and a day', '2027-01-02', { fault: 'day-too-far' }],
  ])('%s', (_, asked, expected) => {
    expect(lastDayOfKey(asked, '2026-01-01')).toEqual(expected);
  });
});
