import { type Action, type Role, policy, scopeOf } from '../policy';

/**
 * What an API key may be used for: its holder chooses as little as the program needs. `admin` is for the affairs
 * of organisations, members and people, as far as the role goes.
 */
export const KEY_SCOPES = ['read', 'post', 'answer', 'judge', 'partner', 'admin'] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/** The scope that a key needs for an action. An action that is missing here does not compile. */
export const actionScopes: Readonly<Record<Action, KeyScope>> = {
  'posting.create': 'post',
  'posting.read-published': 'read',
  'posting.read-unpublished': 'read',
  'posting.read-confidential': 'read',
  'posting.edit': 'post',
  'posting.move': 'post',
  'suggestion.read-inside': 'read',
  'suggestion.read-shared': 'read',
  'suggestion.judge': 'judge',
  'suggestion.write': 'answer',
  'suggestion.note': 'judge',
  'basket.read': 'read',
  'suggestion.answer': 'answer',
  'partnership.read': 'read',
  'partnership.read-notes': 'read',
  'partnership.edit': 'partner',
  'partnership.sign': 'partner',
  'delegation.give': 'admin',
  'delegation.read': 'read',
  'delegation.end': 'admin',
  'approval-template.read': 'read',
  'approval-template.edit': 'partner',
  'track-record.import': 'post',
  'webhook.manage': 'admin',
  'log.read': 'read',
  'organisation.read-unverified': 'read',
  'organisation.edit': 'admin',
  'organisation.judge': 'admin',
  'member.read': 'read',
  'member.change': 'admin',
  'person.read': 'admin',
  'person.erase': 'admin',
  'second-factor.reset': 'admin',
  'weights.read': 'read',
  'weights.propose': 'admin',
  'weights.deploy': 'admin',
  'queue.read': 'admin',
  'queue.change': 'admin',
};

/** The scopes that a role can make any use of: a key never exceeds the membership it belongs to. */
export function scopesFor(role: Role): KeyScope[] {
  const useful = (Object.keys(policy) as Action[]).filter((action) => scopeOf(role, action) !== undefined);
  return KEY_SCOPES.filter((scope) => useful.some((action) => actionScopes[action] === scope));
}

/** `null` stands for the keys made before there were scopes: all of them, those to come included. */
export function keyOpens(scopes: readonly KeyScope[] | null, scope: KeyScope): boolean {
  return scopes === null || scopes.includes(scope);
}
