import { ORGANISATION_STATES } from '../words';
import { mayEnter } from './entry';

const cases = ORGANISATION_STATES.flatMap((organisationStatus) =>
  [false, true].flatMap((membershipEnded) =>
    [false, true].map((personSuspended) => ({ organisationStatus, membershipEnded, personSuspended })),
  ),
);
/** All that let in. */
const IN = new Set(['applied', 'verified']);

describe('a member enters', () => {
  it.each(cases)('%j', (facts) => {
    const expected = IN.has(facts.organisationStatus) && !facts.membershipEnded && !facts.personSuspended;
    expect(mayEnter(facts)).toBe(expected);
  });
});
