import type { PostingKind } from '@penc/domain';
import type { PostingBriefView } from '../../baskets/views';
import { useSay } from '../../site/visit';
import type { SuggestionView } from '../../suggestions/views';
import { inboxHref } from '../address';

export function briefOf({ id, title, organisation }: SuggestionView['need' | 'offer']): PostingBriefView {
  return { id, title, organisation: organisation.name };
}

/** One of the two postings of a row: what it is called, whose it is. */
export function PostingCell({ kind, posting }: { readonly kind: PostingKind; readonly posting: PostingBriefView }) {
  return (
    <>
      <a href={`/${kind}s/${posting.id}`}>{posting.title}</a>
      <br />
      <span class="hint">{posting.organisation}</span>
    </>
  );
}

/** To the suggestion, where one decides. */
export function OpenPair({ id, need }: { readonly id: string; readonly need: string }) {
  const tell = useSay();
  return (
    <a href={inboxHref({ at: id })}>
      {tell('page.inbox.open')}
      <span class="unseen"> {need}</span>
    </a>
  );
}
