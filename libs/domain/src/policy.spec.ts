import { NotAllowed, NotFound } from './errors';
import { ACTIONS, type Action, ROLES, type Role, allowed, demand } from './policy';

/**
 * Role × action × standing, written out: `own` on what its organisation stands on, `territory` on what lies
 * in its territories, `other` on all the rest.
 */
const TRUTH: Record<Action, Record<Role, string>> = {
  'posting.create': { editor: 'own territory other', coordinator: '', admin: '' },
  'posting.read-published': {
    editor: 'own territory other',
    coordinator: 'own territory other',
    admin: 'own territory other',
  },
  'posting.read-unpublished': { editor: 'own', coordinator: '', admin: 'own territory other' },
  'posting.edit': { editor: 'own', coordinator: '', admin: '' },
  'posting.move': { editor: 'own', coordinator: '', admin: 'own territory other' },
  'suggestion.read-inside': { editor: '', coordinator: 'territory', admin: 'own territory other' },
  'suggestion.read-shared': { editor: 'own', coordinator: 'territory', admin: 'own territory other' },
  'suggestion.judge': { editor: '', coordinator: 'territory', admin: '' },
  'suggestion.answer': { editor: 'own', coordinator: '', admin: '' },
  'partnership.read': { editor: 'own', coordinator: 'territory', admin: 'own territory other' },
  'partnership.edit': { editor: 'own', coordinator: '', admin: '' },
  'webhook.manage': { editor: 'own', coordinator: '', admin: '' },
  'log.read': { editor: 'own', coordinator: 'territory', admin: 'own territory other' },
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
