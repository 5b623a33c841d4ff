import type { PostingKind } from '@penc/domain';
import type { NeedView, OfferView } from '../../postings/views';
import { Details } from '../../site/components/details';
import { Paragraphs } from '../../site/components/paragraphs';
import { useSay } from '../../site/visit';
import type { SuggestionView } from '../../suggestions/views';

/** Need and offer, side by side where there is room. */
export function Sides({ view }: { readonly view: SuggestionView }) {
  return (
    <div class="columns pair">
      <Side kind="need" posting={view.need} />
      <Side kind="offer" posting={view.offer} />
    </div>
  );
}

function Side({ kind, posting }: { readonly kind: PostingKind; readonly posting: NeedView | OfferView }) {
  const tell = useSay();
  return (
    <section class="card" aria-labelledby={`side-${kind}`}>
      <p class="hint">{tell(`page.inbox.${kind}`)}</p>
      <h3 id={`side-${kind}`}>
        <a href={`/${kind}s/${posting.id}`} lang={posting.language}>
          {posting.title}
        </a>
      </h3>
      <p>{posting.organisation.name}</p>
      <Details summary={tell('page.inbox.text')}>
        <div lang={posting.language}>
          <Paragraphs text={posting.description} />
        </div>
      </Details>
    </section>
  );
}
