import { NotAllowed, NotFound } from './errors';

/**
 * `member` reads for one organisation, `editor` acts for it, `signatory` may sign for it as well; `coordinator`
 * judges for some regions or, with `SN`, the country; `observer` reads what is agreed, anywhere.
 */
export const ROLES = ['member', 'editor', 'signatory', 'coordinator', 'observer', 'admin'] as const;
export type Role = (typeof ROLES)[number];
/** Those who stand for their organisation on one side of a suggestion. */
export const SIDE_ROLES: readonly Role[] = ['member', 'editor', 'signatory'];
/** Of these, the ones who answer for it: told what happens, shown as its contacts. */
export const ACTING_ROLES: readonly Role[] = ['editor', 'signatory'];

/**
 * How far a role reaches: `own` what its organisation stands on, `territory` what lies in the
 * coordinator's territories, `any` everything.
 */
export type Scope = 'own' | 'territory' | 'any';

const forOwn = { member: 'own', editor: 'own', signatory: 'own' } as const;
const everybody = {
  member: 'any',
  editor: 'any',
  signatory: 'any',
  coordinator: 'any',
  observer: 'any',
  admin: 'any',
} as const;

/** For everybody, whatever their role, on what is their own. */
const ownForAll = { ...forOwn, coordinator: 'own', observer: 'own', admin: 'any' } as const;

export const policy = {
  'posting.create': { editor: 'any', signatory: 'any' },
  'posting.read-published': everybody,
  'posting.read-unpublished': { ...forOwn, admin: 'any' },
  /** What only its own side and the coordinators may know of. */
  'posting.read-confidential': { ...forOwn, coordinator: 'any', admin: 'any' },
  'posting.edit': { editor: 'own', signatory: 'own' },
  'posting.move': { editor: 'own', signatory: 'own', admin: 'any' },
  /** Before a coordinator has approved it, a suggestion is shown to neither side. */
  'suggestion.read-inside': { coordinator: 'territory', admin: 'any' },
  'suggestion.read-shared': { ...forOwn, coordinator: 'territory', admin: 'any' },
  'suggestion.judge': { coordinator: 'territory' },
  'suggestion.answer': { editor: 'own', signatory: 'own' },
  'suggestion.write': { editor: 'own', signatory: 'own', coordinator: 'territory' },
  /** Notes never leave the coordinators: not even administrators read them. */
  'suggestion.note': { coordinator: 'territory' },
  /** What waits for a coordinator's hand; holds telephone numbers. */
  'basket.read': { coordinator: 'territory' },
  'partnership.read': { ...forOwn, coordinator: 'territory', observer: 'any', admin: 'any' },
  /** What the two sides write to each other: theirs and the coordinators’. */
  'partnership.read-notes': { ...forOwn, coordinator: 'territory', admin: 'any' },
  'partnership.edit': { editor: 'own', signatory: 'own' },
  'track-record.import': { editor: 'own', signatory: 'own', admin: 'any' },
  'organisation.read-unverified': { ...forOwn, coordinator: 'territory', admin: 'any' },
  'organisation.edit': { editor: 'own', signatory: 'own', admin: 'any' },
  'organisation.judge': { admin: 'any' },
  'member.read': ownForAll,
  'member.change': ownForAll,
  /** `own` is the person themself here. */
  'person.read': ownForAll,
  'person.erase': ownForAll,
  'partnership.sign': { signatory: 'own' },
  /** An administrator records the act that was shown; nobody lets himself sign. */
  'delegation.give': { admin: 'any' },
  'delegation.read': { ...forOwn, admin: 'any' },
  'delegation.end': { editor: 'own', signatory: 'own', admin: 'any' },
  'approval-template.read': { ...forOwn, admin: 'any' },
  'approval-template.edit': { editor: 'own', signatory: 'own', admin: 'any' },
  'webhook.manage': { editor: 'own', signatory: 'own' },
  'log.read': { ...forOwn, coordinator: 'territory', admin: 'any' },
  /** Versions, proposals and what they would change, as far as one’s own pairs go. */
  'weights.read': { coordinator: 'any', admin: 'any' },
  /** They are the whole country’s: of coordinators, those of the country ask. */
  'weights.propose': { coordinator: 'territory', admin: 'any' },
  'weights.deploy': { admin: 'any' },
  /** The messages that wait and those that nobody could handle; their errors may name machines. */
  'queue.read': { admin: 'any' },
  'queue.change': { admin: 'any' },
  /** Of somebody who has lost both the authenticator and the recovery codes. */
  'second-factor.reset': { admin: 'any' },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>;

export type Action = keyof typeof policy;
export const ACTIONS = Object.keys(policy) as Action[];

/** How the subject of an action stands to the caller. */
export interface Standing {
  /** The caller's organisation stands on it. */
  readonly own: boolean;
  /** Some territory of it lies in the caller's. */
  readonly inTerritory: boolean;
}

/** How far a role may do this; undefined where it may not at all. */
export function scopeOf(role: Role, action: Action): Scope | undefined {
  return (policy[action] as Partial<Record<Role, Scope>>)[role];
}

/** Whether a role may do this to something that stands so to it. */
export function allowed(role: Role, action: Action, standing: Standing): boolean {
  switch (scopeOf(role, action)) {
    case 'any':
      return true;
    case 'own':
      return standing.own;
    case 'territory':
      return standing.inTerritory;
    case undefined:
      return false;
  }
}

/** 404 where the caller may not even see the subject, 403 where it may see but not act. */
export function demand(role: Role, action: Action, standing: Standing, visible: boolean, what: string): void {
  if (!visible) throw new NotFound(what);
  if (!allowed(role, action, standing)) throw new NotAllowed(action);
}
