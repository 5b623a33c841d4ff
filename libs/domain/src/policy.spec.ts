import { NotAllowed, NotFound } from './errors';
import { ACTIONS, type Action, ROLES, type Role, allowed, demand } from './policy';

/**
 * Role × action × standing, written out: `own` on what its organisation stands on, `territory` on what lies
 * in its territories, `other` on all the rest.
 */
const ALL = 'own territory other';
const SIDES = { member: 'own', editor: 'own', signatory: 'own' };
const ACTING = { member: '', editor: 'own', signatory: 'own' };
const NO_SIDE = { member: '', editor: '', signatory: '' };
const TRUTH: Record<Action, Record<Role, string>> = {
  'posting.create': { member: '', editor: ALL, signatory: ALL, coordinator: '', observer: '', admin: '' },
  'posting.read-published': {
    member: ALL,
    editor: ALL,
    signatory: ALL,
    coordinator: ALL,
    observer: ALL,
    admin: ALL,
  },
  'posting.read-unpublished': { ...SIDES, coordinator: '', observer: '', admin: ALL },
  'posting.read-confidential': { ...SIDES, coordinator: ALL, observer: '', admin: ALL },
  'posting.edit': { ...ACTING, coordinator: '', observer: '', admin: '' },
  'posting.move': { ...ACTING, coordinator: '', observer: '', admin: ALL },
  'suggestion.read-inside': { ...NO_SIDE, coordinator: 'territory', observer: '', admin: ALL },
  'suggestion.read-shared': { ...SIDES, coordinator: 'territory', observer: '', admin: ALL },
  'suggestion.judge': { ...NO_SIDE, coordinator: 'territory', observer: '', admin: '' },
  'suggestion.answer': { ...ACTING, coordinator: '', observer: '', admin: '' },
  'suggestion.write': { ...ACTING, coordinator: 'territory', observer: '', admin: '' },
  'suggestion.note': { ...NO_SIDE, coordinator: 'territory', observer: '', admin: '' },
  'basket.read': { ...NO_SIDE, coordinator: 'territory', observer: '', admin: '' },
  'partnership.read': { ...SIDES, coordinator: 'territory', observer: ALL, admin: ALL },
  'partnership.read-notes': { ...SIDES, coordinator: 'territory', observer: '', admin: ALL },
  'partnership.edit': { ...ACTING, coordinator: '', observer: '', admin: '' },
  'track-record.import': { ...ACTING, coordinator: '', observer: '', admin: ALL },
  'organisation.read-unverified': { ...SIDES, coordinator: 'territory', observer: '', admin: ALL },
  'organisation.edit': { ...ACTING, coordinator: '', observer: '', admin: ALL },
  'organisation.judge': { ...NO_SIDE, coordinator: '', observer: '', admin: ALL },
  'member.read': { ...SIDES, coordinator: 'own', observer: 'own', admin: ALL },
  'member.change': { ...SIDES, coordinator: 'own', observer: 'own', admin: ALL },
  'person.read': { ...SIDES, coordinator: 'own', observer: 'own', admin: ALL },
  'person.erase': { ...SIDES, coordinator: 'own', observer: 'own', admin: ALL },
  'partnership.sign': { member: '', editor: '', signatory: 'own', coordinator: '', observer: '', admin: '' },
  'delegation.give': { ...NO_SIDE, coordinator: '', observer: '', admin: ALL },
  'delegation.read': { ...SIDES, coordinator: '', observer: '', admin: ALL },
  'delegation.end': { ...ACTING, coordinator: '', observer: '', admin: ALL },
  'approval-template.read': { ...SIDES, coordinator: '', observer: '', admin: ALL },
  'approval-template.edit': { ...ACTING, coordinator: '', observer: '', admin: ALL },
  'webhook.manage': { ...ACTING, coordinator: '', observer: '', admin: '' },
  'log.read': { ...SIDES, coordinator: 'territory', observer: '', admin: ALL },
  'second-factor.reset': { ...NO_SIDE, coordinator: '', observer: '', admin: ALL },
  'weights.read': { ...NO_SIDE, coordinator: ALL, observer: '', admin: ALL },
  'weights.propose': { ...NO_SIDE, coordinator: 'territory', observer: '', admin: ALL },
  'queue.read': { ...NO_SIDE, coordinator: '', observer: '', admin: ALL },
  'queue.change': { ...NO_SIDE, coordinator: '', observer: '', admin: ALL },
  'weights.deploy': { ...NO_SIDE, coordinator: '', observer: '', admin: ALL },
};
const STANDINGS = {
  own: { own: true, inTerritory: false },
  territory: { own: false, inTerritory: true },
  other: { own: false, inTerritory: false },
};

const cases = ACTIONS.flatMap((action) =>
  ROLES.flatMap((role) =>
    (['own', 'territory', 'other'] as const).map(
      (standing) => [role, action, standing, TRUTH[action][role].split(' ').includes(standing)] as const,
    ),
  ),
);

describe('the policy', () => {
  it.each(cases)('%s, %s, %s: %s', (role, action, standing, expected) => {
    expect(allowed(role, action, STANDINGS[standing])).toBe(expected);
  });

  it('says 404 of what the caller may not see, 403 of what it may see but not do', () => {
    const attempt = (visible: boolean) => () =>
      demand('editor', 'suggestion.judge', STANDINGS.own, visible, 'suggestion');
    expect(attempt(false)).toThrow(NotFound);
    expect(attempt(true)).toThrow(NotAllowed);
  });
});
