import type { Side } from '@penc/domain';
import { PostingLines } from '../../postings/public/sheet';
import { Details } from '../../site/components/details';
import { Paragraphs } from '../../site/components/paragraphs';
import { useSay } from '../../site/visit';
import type { SuggestionView } from '../views';

/** Both postings beside each other, one’s own first; under each other on a phone. */
export function Pair({ view, side }: { readonly view: SuggestionView; readonly side: Side | null }) {
  const tell = useSay();
  const order = side === 'offer' ? (['offer', 'need'] as const) : (['need', 'offer'] as const);
  return (
    <section aria-labelledby="pair">
      <h2 id="pair">{tell('page.suggestion.pair')}</h2>
      <div class="columns pair">
        {order.map((kind) => (
          <article class="card" key={kind}>
            <p class="hint">{tell('page.suggestion.posting', { kind, own: kind === side ? 'yes' : 'no' })}</p>
            <h3 lang={view[kind].language}>
              {kind === side ? <a href={`/${kind}s/${view[kind].id}`}>{view[kind].title}</a> : view[kind].title}
            </h3>
            <PostingLines view={view[kind]} />
            <Details
              summary={
                <>
                  {tell('page.suggestion.text')}
                  <span class="unseen"> {view[kind].title}</span>
                </>
              }
            >
              <div lang={view[kind].language}>
                <Paragraphs text={view[kind].description} />
              </div>
            </Details>
          </article>
        ))}
      </div>
    </section>
  );
}
