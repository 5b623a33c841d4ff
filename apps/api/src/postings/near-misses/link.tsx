import { type PostingKind, allowed } from '@penc/domain';
import { standing } from '../../access/caller';
import { ButtonLink } from '../../site/components/button';
import { useSay, useVisit } from '../../site/visit';
import type { NeedView, OfferView } from '../views';

interface MissesLinkProps {
  readonly kind: PostingKind;
  readonly view: NeedView | OfferView;
}

/** From an open posting to what almost matches it: for those who may read that, its own side and the coordinators. */
export function MissesLink({ kind, view: { id, status, organisationId, territories } }: MissesLinkProps) {
  const tell = useSay();
  const { caller } = useVisit();
  if (!caller || status !== 'open') return null;
  const stands = standing(caller, [organisationId], territories);
  if (!allowed(caller.role, 'posting.read-confidential', stands)) return null;
  return (
    <p class="actions">
      <ButtonLink href={`/${kind}s/${id}/near-misses`} kind="second">
        {tell(`page.near-misses.title.${kind}`)}
      </ButtonLink>
    </p>
  );
}
