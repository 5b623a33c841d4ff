import { ACTING_ROLES, ROLES, type Role } from '../policy';

/** A membership that is to begin, change its role, or end. */
export interface MemberChange {
  /** The role of whoever asks. */
  readonly by: Role;
  /** The member asks for their own membership. */
  readonly self: boolean;
  /** Null for somebody who is invited. */
  readonly from: Role | null;
  /** Null for an end. */
  readonly to: Role | null;
  /** Nobody else acts for the organisation. */
  readonly lastActing: boolean;
  /** Nobody else administers the platform. */
  readonly lastAdmin: boolean;
  /** Whoever asks has said in so many words that the organisation may be left without an editor. */
  readonly confirmed: boolean;
}

/**
 * Memberships that begin within a day by invitation, those that have ended included: of one address, and of one organisation.
 * Nobody's mailbox is to be filled through us, least of all by whoever nobody has verified yet. Administrators may do more.
 */
export const membershipsADay = { address: 3, verified: 30, unverified: 5 } as const;

export type MemberRefusal = 'not-allowed' | 'last-admin' | 'last-editor';

/** The roles that a role may give and take: mandates are given by administrators alone. */
export function rolesGivenBy(role: Role): readonly Role[] {
  if (role === 'admin') return ROLES;
  return ACTING_ROLES.includes(role) ? ['member', 'editor'] : [];
}

/** Why a change of membership is refused, or null. Everybody may leave, but not leave nobody unawares. */
export function memberRefusal(change: MemberChange): MemberRefusal | null {
  const { by, self, from, to } = change;
  const given = rolesGivenBy(by);
  const mayTake = from === null || given.includes(from) || (self && to === null);
  const mayGive = to === null || given.includes(to);
  if (!mayTake || !mayGive) return 'not-allowed';
  if (change.lastAdmin && from === 'admin' && to !== 'admin') return 'last-admin';
  return leavesNobody(change) && !change.confirmed ? 'last-editor' : null;
}

/** Whether the organisation is left without anybody who acts for it: administrators are told. */
export function leavesNobody({ from, to, lastActing }: MemberChange): boolean {
  const acts = (role: Role | null) => role !== null && ACTING_ROLES.includes(role);
  return lastActing && acts(from) && !acts(to);
}
