import { ACTIONS, ROLES, type Role } from '../policy';
import { KEY_SCOPES, type KeyScope, actionScopes, keyOpens, scopesFor } from './key-scopes';

/** Written out a second time, so that neither changes by accident. */
const TRUTH: Readonly<Record<KeyScope, readonly string[]>> = {
  read: [
    'posting.read-published',
    'posting.read-unpublished',
    'posting.read-confidential',
    'organisation.read-unverified',
    'member.read',
    'basket.read',
    'partnership.read-notes',
    'delegation.read',
    'approval-template.read',
    'suggestion.read-inside',
    'suggestion.read-shared',
    'partnership.read',
    'log.read',
    'weights.read',
  ],
  post: ['posting.create', 'posting.edit', 'posting.move', 'track-record.import'],
  answer: ['suggestion.answer', 'suggestion.write'],
  judge: ['suggestion.judge', 'suggestion.note'],
  partner: ['partnership.edit', 'partnership.sign', 'approval-template.edit'],
  admin: [
    'organisation.edit',
    'webhook.manage',
    'organisation.judge',
    'member.change',
    'delegation.give',
    'delegation.end',
    'person.read',
    'person.erase',
    'second-factor.reset',
    'weights.propose',
    'weights.deploy',
    'queue.read',
    'queue.change',
  ],
};

const USEFUL: Readonly<Record<Role, readonly KeyScope[]>> = {
  member: ['read', 'admin'],
  editor: ['read', 'post', 'answer', 'partner', 'admin'],
  signatory: ['read', 'post', 'answer', 'partner', 'admin'],
  coordinator: ['read', 'answer', 'judge', 'admin'],
  observer: ['read', 'admin'],
  admin: ['read', 'post', 'partner', 'admin'],
};

describe('the scopes of an API key', () => {
  it.each(KEY_SCOPES)('%s keyOpens its actions and no others', (scope) => {
    expect(ACTIONS.filter((action) => actionScopes[action] === scope).toSorted()).toEqual(TRUTH[scope].toSorted());
  });

  it.each(ROLES)('of a %s go no further than the role', (role) => {
    expect(scopesFor(role)).toEqual(USEFUL[role]);
  });

  it.each([
    [null, 'judge', true],
    [['read', 'judge'], 'judge', true],
    [['read'], 'judge', false],
    [[], 'read', false],
  ] as const)('%j opens %s: %s', (scopes, scope, expected) => {
    expect(keyOpens(scopes, scope)).toBe(expected);
  });
});
