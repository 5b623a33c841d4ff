import { ROLES, type Role } from '../policy';
import { isFreshStep, secondFactorStep } from './second-factor';

const GUARDED = new Set<Role>(['coordinator', 'admin']);
const cases = ROLES.flatMap((role) =>
  [true, false].flatMap((required) => [
    [role, required, false, false, required && GUARDED.has(role) ? 'enrol' : 'none'] as const,
    [role, required, true, false, 'give'] as const,
    [role, required, true, true, 'none'] as const,
  ]),
);

describe('the second factor', () => {
  it.each(cases)('of a %s, required %s, enrolled %s, given %s: %s', (role, required, enrolled, given, expected) => {
    expect(secondFactorStep({ role, required, enrolled, given })).toBe(expected);
  });

  it('a removed authenticator leaves nothing behind that counts as given', () => {
    expect(secondFactorStep({ role: 'admin', required: true, enrolled: false, given: true })).toBe('enrol');
  });

  it.each([
    [100, null, true],
    [101, 100, true],
    [100, 100, false],
    [99, 100, false],
  ])('the code of half minute %s after that of %s: %s', (step, last, expected) => {
    expect(isFreshStep(step, last)).toBe(expected);
  });
});
