import { recipientsOf } from './recipients';

describe('A message is addressed', () => {
  it.each([
    ['need', ['need', 'offer'], [null, 'coordinator']],
    ['offer', ['need', 'offer'], [null, 'coordinator']],
    // of a call: its agency knows of nothing before the deadline
    ['need', ['need'], ['coordinator']],
    ['coordinator', ['need', 'offer'], [null, 'need', 'offer']],
    ['coordinator', ['need'], ['need']],
    ['coordinator', [], []],
  ] as const)('by the %s, where %j know of it, to %j', (writer, audience, recipients) => {
    expect(recipientsOf(writer, audience)).toEqual(recipients);
  });
});
