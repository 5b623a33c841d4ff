import { type PostingKind, demand } from '@penc/domain';
import { type Caller, standing } from '../../access/caller';
import type { PostingsService } from '../postings.service';
import type { NeedView, OfferView } from '../views';

/** A posting for who may change it; what they may read but not change is refused as the service would refuse it. */
export async function editable(
  postings: PostingsService,
  caller: Caller,
  kind: PostingKind,
  id: string,
): Promise<NeedView | OfferView> {
  const view = await postings.get(caller, kind, id);
  demand(caller.role, 'posting.edit', standing(caller, [view.organisationId], view.territories), true, kind);
  return view;
}
