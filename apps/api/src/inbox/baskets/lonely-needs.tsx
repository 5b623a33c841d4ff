import { formatInstant } from '@penc/language';
import type { LonelyNeedView } from '../../baskets/views';
import { FitLink } from '../../postings/fit/link';
import type { NearMissesView } from '../../postings/near-misses/views';
import { useSay, useVisit } from '../../site/visit';

export interface LonelyNeed extends LonelyNeedView {
  readonly misses: NearMissesView;
}

type Named = LonelyNeed['need'];

/** As many as one takes in at a glance; a page of their own has them all. */
const NEAREST = 3;

/** Needs that nothing is suggested for, each with what comes nearest to it and what is missing. */
export function LonelyNeeds({ needs }: { readonly needs: readonly LonelyNeed[] }) {
  return (
    <ul class="cards">
      {needs.map((lonely) => (
        <li key={lonely.need.id}>
          <Card lonely={lonely} />
        </li>
      ))}
    </ul>
  );
}

function Card({ lonely: { need, since, dismissed, misses } }: { readonly lonely: LonelyNeed }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <article class="card">
      <h3>
        <a href={`/needs/${need.id}`}>{need.title}</a>
      </h3>
      <p>{need.organisation}</p>
      <p class="facts">
        <span>{tell('page.inbox.needs.since', { at: formatInstant(since, language) })}</span>
        {dismissed > 0 && <span>{tell('page.inbox.needs.dismissed', { count: dismissed })}</span>}
      </p>
      <Misses need={need} misses={misses} />
    </article>
  );
}

function Misses({ need, misses: { state, items, gains } }: { readonly need: Named; readonly misses: NearMissesView }) {
  const tell = useSay();
  if (items.length === 0 && gains.length === 0) {
    return <p class="hint">{tell(`page.inbox.needs.misses.${state === 'asked' ? 'asked' : 'none'}`)}</p>;
  }
  return (
    <>
      <h4>{tell('page.inbox.needs.misses')}</h4>
      {items.length > 0 && <Nearest need={need} items={items.slice(0, NEAREST)} />}
      {gains[0] && <p class="hint">{gains[0].sentence}</p>}
      <p>
        <a href={`/needs/${need.id}/near-misses`}>
          {tell('page.inbox.needs.misses.all', { misses: items.length, gains: gains.length })}
          <span class="unseen"> – {need.title}</span>
        </a>
      </p>
    </>
  );
}

function Nearest({ need, items }: Pick<NearMissesView, 'items'> & { readonly need: Named }) {
  const tell = useSay();
  return (
    <ul>
      {items.map(({ posting, changes, score, explained }) => (
        <li key={posting.id}>
          <p>
            <a href={`/offers/${posting.id}`}>{posting.title}</a> – {posting.organisation.name}{' '}
            <span class="hint">({tell('page.inbox.needs.score', { score })})</span>{' '}
            {explained && <FitLink kind="need" id={need.id} other={posting} />}
          </p>
          <ul>
            {changes.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
