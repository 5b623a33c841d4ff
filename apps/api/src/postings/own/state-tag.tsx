import type { PostingKind, PostingState } from '@penc/domain';
import { Tag } from '../../site/components/tag';
import { useSay } from '../../site/visit';

/** « Publié » of a need, « publiée » of an offer. */
export function StateTag({ kind, status }: { readonly kind: PostingKind; readonly status: PostingState }) {
  const tell = useSay();
  return <Tag tone={toneOf(status)}>{tell(`page.posting-state.${kind}`, { status })}</Tag>;
}

function toneOf(status: PostingState): 'good' | 'busy' | 'over' {
  switch (status) {
    case 'open':
      return 'good';
    case 'draft':
    case 'paused':
      return 'busy';
    case 'closed':
    case 'withdrawn':
    case 'expired':
      return 'over';
  }
}
