import type { Side } from '@penc/domain';
import type { Caller } from '../access/caller';

interface Pair {
  readonly need: { readonly organisationId: string };
  readonly offer: { readonly organisationId: string };
}

/** The side of a pair on which the caller’s organisation stands; null for coordinators and others. */
export function ownSide(caller: Caller, { need, offer }: Pair): Side | null {
  if (need.organisationId === caller.organisationId) return 'need';
  return offer.organisationId === caller.organisationId ? 'offer' : null;
}
