import { InvalidInput, type OrganisationState, type OrganisationType } from '@penc/domain';
import type { Transaction } from '@penc/storage';
import type { NeedRequest, OfferRequest } from './requests';

/**
 * Eligibility is that of the contracting authority: where it is an organisation of Penc, it is what was verified of
 * it, and nobody can make it something else by saying so. It is not verified meanwhile: the posting would not be seen anew.
 */
export async function refuseMistakenAuthority(tx: Transaction, request: NeedRequest | OfferRequest): Promise<void> {
  const authority = (request as NeedRequest).contractingAuthority;
  if (!authority?.organisationId) return;
  const [known] = await tx.query<{ type: OrganisationType; status: OrganisationState }>(
    'SELECT type, status FROM organisations WHERE id = $1 FOR KEY SHARE',
    [authority.organisationId],
  );
  if (known?.status !== 'verified' || known.type === authority.type) return;
  throw new InvalidInput([{ pointer: '/contractingAuthority/type', code: 'not-its-type' }]);
}
