import { allowed, memberRefusal } from '@penc/domain';
import { type Caller, standing } from '../../access/caller';
import type { MemberView } from '../views';

const ALONE = { lastActing: false, lastAdmin: false, confirmed: false };

/** Whether a button is worth showing; whether it may be done, the service says. */
export function mayTakeRole({ role: by, membershipId }: Caller, { id, role }: MemberView): boolean {
  return memberRefusal({ by, self: membershipId === id, from: role, to: null, ...ALONE }) === null;
}

export function mayReadDelegations(caller: Caller, { organisationId, role }: MemberView): boolean {
  return role === 'signatory' && allowed(caller.role, 'delegation.read', standing(caller, [organisationId], []));
}

export function mayGiveDelegations(caller: Caller, { organisationId }: MemberView): boolean {
  return allowed(caller.role, 'delegation.give', standing(caller, [organisationId], []));
}

export function mayEndDelegations(caller: Caller, { organisationId }: MemberView): boolean {
  return allowed(caller.role, 'delegation.end', standing(caller, [organisationId], []));
}
