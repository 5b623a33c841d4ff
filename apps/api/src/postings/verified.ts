import { PartnerUnverified } from '@penc/domain';
import type { PostingRow } from './views';

type Owned = Pick<PostingRow, 'organisation'>;

/** Before the two sides of a pair agree on anything; nobody comes in for a suspended organisation, so it is the other one. */
export function refuseUnverified({ need, offer }: { readonly need: Owned; readonly offer: Owned }): void {
  if ([need, offer].some(({ organisation }) => organisation.status !== 'verified')) throw new PartnerUnverified();
}
