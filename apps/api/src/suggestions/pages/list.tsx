import { formatDay } from '@penc/language';
import type { Caller } from '../../access/caller';
import { ownSide } from '../../postings/own-side';
import { EmptyState } from '../../site/components/empty-state';
import { useSay, useVisit } from '../../site/visit';
import type { SuggestionView } from '../views';
import { GROUPS, type Group, groupOf } from './groups';
import { StateTag } from './state-tag';

interface ListProps {
  readonly caller: Caller;
  readonly views: readonly SuggestionView[];
}

/** What is suggested to an organisation, by whom it waits for. */
export function SuggestionList({ caller, views }: ListProps) {
  const tell = useSay();
  if (views.length === 0) {
    return (
      <EmptyState>
        <p>{tell('page.suggestions.none')}</p>
      </EmptyState>
    );
  }
  const groups = GROUPS.map((group) => ({ group, views: views.filter((view) => groupOf(view) === group) }));
  return (
    <>
      <p class="lead">{tell('page.suggestions.lead')}</p>
      {groups.map((one) => (one.group === 'mine' || one.views.length > 0) && <Section caller={caller} {...one} />)}
    </>
  );
}

/** Whoever begins here is told of the partnerships that wait for them as well. */
export function Turns({ count }: { readonly count: number }) {
  const tell = useSay();
  if (count === 0) return null;
  return (
    <p>
      <a href="/partnerships?turn=own">{tell('page.suggestions.partnerships', { count })}</a>
    </p>
  );
}

function Section({ caller, group, views }: ListProps & { readonly group: Group }) {
  const tell = useSay();
  return (
    <section aria-labelledby={group} key={group}>
      <h2 id={group}>{tell(`page.suggestions.${group}`, { count: views.length })}</h2>
      {views.length === 0 ? (
        <p>{tell('page.suggestions.mine.none')}</p>
      ) : (
        <ul class="cards">
          {views.map((view) => (
            <li key={view.id}>
              <Card caller={caller} view={view} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Card({ caller, view }: { readonly caller: Caller; readonly view: SuggestionView }) {
  const tell = useSay();
  const { language } = useVisit();
  const side = ownSide(caller, view);
  const [own, other] = side === 'offer' ? [view.offer, view.need] : [view.need, view.offer];
  const due = groupOf(view) === 'mine' ? view.answerDue : null;
  return (
    <article class="card">
      <h3>
        <a href={`/suggestions/${view.id}`} lang={other.language}>
          {other.title}
        </a>
      </h3>
      <p>
        {other.organisation.name}
        {other.organisation.illustrative && <span class="hint"> ({tell('page.posting.illustrative')})</span>}
      </p>
      <p class="hint">{tell('page.suggestions.for', { side: side ?? 'none', posting: own.title })}</p>
      <p class="facts">
        <StateTag caller={caller} view={view} />
        <span>{tell('page.suggestions.score', { score: view.score })}</span>
        {due && <span>{tell('page.suggestion.due', { day: formatDay(due, language) })}</span>}
      </p>
    </article>
  );
}
