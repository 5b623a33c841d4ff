import type { PostingKind } from '@penc/domain';
import { useSay } from '../../site/visit';

interface FitLinkProps {
  /** Of the posting that the other one nearly fits. */
  readonly kind: PostingKind;
  readonly id: string;
  readonly other: { readonly id: string; readonly title: string };
}

export function FitLink({ kind, id, other }: FitLinkProps) {
  const tell = useSay();
  const [needId, offerId] = kind === 'need' ? [id, other.id] : [other.id, id];
  return (
    <a href={`/needs/${needId}/offers/${offerId}/fit`}>
      {tell('page.fit.title')}
      <span class="unseen"> – {other.title}</span>
    </a>
  );
}
