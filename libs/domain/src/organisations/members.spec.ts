import { type MemberChange, leavesNobody, memberRefusal, rolesGivenBy } from './members';
import { ROLES, type Role } from '../policy';

const GIVEN: Readonly<Record<Role, readonly Role[]>> = {
  member: [],
  editor: ['member', 'editor'],
  signatory: ['member', 'editor'],
  coordinator: [],
  observer: [],
  admin: ['member', 'editor', 'signatory', 'coordinator', 'observer', 'admin'],
};

const change = (over: Partial<MemberChange>): MemberChange => ({
  by: 'admin',
  self: false,
  from: null,
  to: null,
  lastActing: false,
  lastAdmin: false,
  confirmed: false,
  ...over,
});

describe('A membership', () => {
  it.each(ROLES.flatMap((by) => ROLES.map((to) => [by, to, GIVEN[by].includes(to)] as const)))(
    'offered by a role %s as %s: %s',
    (by, to, expected) => {
      expect(rolesGivenBy(by).includes(to)).toBe(expected);
      expect(memberRefusal(change({ by, to }))).toBe(expected ? null : 'not-allowed');
    },
  );

  it.each(ROLES.flatMap((by) => ROLES.map((from) => [by, from, GIVEN[by].includes(from)] as const)))(
    'ended by a role %s, of another who is %s: %s',
    (by, from, expected) => {
      expect(memberRefusal(change({ by, from }))).toBe(expected ? null : 'not-allowed');
    },
  );

  it.each(ROLES)('may be left by whoever holds it as %s', (role) => {
    expect(memberRefusal(change({ by: role, from: role, self: true }))).toBeNull();
  });

  const changes = ROLES.flatMap((by) => ROLES.flatMap((from) => ROLES.map((to) => [by, from, to] as const)));
  it.each(changes)('changed by a role %s from %s to %s as both may be given', (by, from, to) => {
    const expected = GIVEN[by].includes(from) && GIVEN[by].includes(to) ? null : 'not-allowed';
    expect(memberRefusal(change({ by, from, to }))).toBe(expected);
    // nobody raises themselves
    expect(memberRefusal(change({ by, from: by, to, self: true }))).toBe(
      GIVEN[by].includes(by) && GIVEN[by].includes(to) ? null : 'not-allowed',
    );
  });

  const last: readonly (readonly [Role, Role | null, boolean, boolean])[] = [
    ['editor', null, true, true],
    ['editor', 'member', true, true],
    ['editor', 'signatory', true, false],
    ['editor', null, false, false],
    ['signatory', null, true, true],
    ['signatory', 'editor', true, false],
    ['member', null, true, false],
    ['coordinator', null, true, false],
    ['observer', null, true, false],
  ];
  it.each(last)(
    'of a role %s that becomes %s, the last to act: %s; leaves nobody: %s',
    (from, to, lastActing, leaves) => {
      const asked = change({ from, to, lastActing });
      expect(leavesNobody(asked)).toBe(leaves);
      expect(memberRefusal(asked)).toBe(leaves ? 'last-editor' : null);
      expect(memberRefusal({ ...asked, confirmed: true })).toBeNull();
    },
  );

  it('of the last administrator stays, whatever is confirmed', () => {
    const asked = change({ from: 'admin', lastAdmin: true, confirmed: true });
    expect(memberRefusal(asked)).toBe('last-admin');
    expect(memberRefusal({ ...asked, self: true })).toBe('last-admin');
    expect(memberRefusal({ ...asked, to: 'editor' })).toBe('last-admin');
    expect(memberRefusal({ ...asked, to: 'admin' })).toBeNull();
    expect(memberRefusal({ ...asked, lastAdmin: false })).toBeNull();
  });
});
