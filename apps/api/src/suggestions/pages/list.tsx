import { ACTING_ROLES } from '@penc/domain';
import { formatDay } from '@penc/language';
import type { ComponentChildren } from 'preact';
import type { Caller } from '../../access/caller';
import { Unverified } from '../../postings/own/unverified';
import { ownSide } from '../../postings/own-side';
import { Button, ButtonLink } from '../../site/components/button';
import { EmptyState } from '../../site/components/empty-state';
import { Select } from '../../site/components/select';
import { filledWith } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { SuggestedFor } from '../reading/reading';
import type { TakenBack } from '../reading/withdrawn';
import type { SuggestionView } from '../views';
import { type Group, groupOf } from './groups';
import { StateTag } from './state-tag';

/** So many of a group stand on the page until all are asked for. */
const SHOWN = 30;

interface GroupProps {
  readonly caller: Caller;
  readonly group: Group;
  readonly views: readonly SuggestionView[];
  /** In all, read or not. */
  readonly count: number;
}
interface ListProps extends Pick<GroupProps, 'caller'> {
  readonly groups: readonly Omit<GroupProps, 'caller'>[];
  /** That are to be judged again. */
  readonly takenBack: readonly TakenBack[];
  readonly posting: string | undefined;
  readonly all: boolean;
  readonly children: ComponentChildren;
}

/** What is suggested to an organisation, by whom it waits for. */
export function SuggestionList({ caller, groups, takenBack, posting, all, children }: ListProps) {
  const tell = useSay();
  const isEmpty = groups.every(({ views }) => views.length === 0);
  if (isEmpty) {
    return (
      <>
        <Unverified />
        {children}
        {takenBack.length > 0 ? <ToJudgeAgain takenBack={takenBack} /> : <None caller={caller} posting={posting} />}
      </>
    );
  }
  const more = `/suggestions?${new URLSearchParams({ ...(posting !== undefined && { posting }), all: '1' })}`;
  return (
    <>
      <p class="lead">{tell('page.suggestions.lead')}</p>
      {children}
      {groups.map(
        (one) =>
          (one.group === 'mine' || one.views.length > 0) && (
            <Section key={one.group} caller={caller} {...one} more={all ? null : more} />
          ),
      )}
      <ToJudgeAgain takenBack={takenBack} />
    </>
  );
}

function None({ caller, posting }: Pick<ListProps, 'caller' | 'posting'>) {
  const tell = useSay();
  if (posting !== undefined) return <EmptyState>{tell('page.suggestions.none-for')}</EmptyState>;
  return (
    <EmptyState>
      <p>{tell('page.suggestions.none')}</p>
      {ACTING_ROLES.includes(caller.role) && (
        <>
          <p>{tell('page.suggestions.none.begin')}</p>
          <p class="actions">
            <ButtonLink href="/my/needs">{tell('page.nav.my-needs')}</ButtonLink>
            <ButtonLink href="/my/offers" kind="second">
              {tell('page.nav.my-offers')}
            </ButtonLink>
          </p>
        </>
      )}
    </EmptyState>
  );
}

/** Whoever edits a posting finds again what was taken back for it. */
function ToJudgeAgain({ takenBack }: Pick<ListProps, 'takenBack'>) {
  const tell = useSay();
  if (takenBack.length === 0) return null;
  return (
    <section aria-labelledby="again">
      <h2 id="again">{tell('page.suggestions.again', { count: takenBack.length })}</h2>
      <p>{tell('page.suggestions.again.text')}</p>
      <ul>
        {takenBack.map(({ id, told }) => (
          <li key={id}>
            <a href={`/suggestions/${id}`}>{tell('page.suggestions.again.one', told)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Of whoever has several postings, those of one. */
export function SuggestionFilter({
  postings,
  posting = '',
}: {
  readonly postings: readonly SuggestedFor[];
  readonly posting: string | undefined;
}) {
  const tell = useSay();
  if (postings.length < 2 && posting === '') return null;
  return (
    <form class="filters" method="get" action="/suggestions" aria-label={tell('page.filter.title')}>
      <Select
        state={filledWith({ posting })}
        name="posting"
        label={tell('page.suggestions.posting')}
        none={tell('page.suggestions.posting.all')}
        choices={postings.map(({ id, title, count }) => ({
          value: id,
          text: tell('page.suggestions.posting.one', { title, count }),
        }))}
      />
      <Button kind="second">{tell('page.filter')}</Button>
    </form>
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

function Section({ caller, group, views, count, more }: GroupProps & { readonly more: string | null }) {
  const tell = useSay();
  const shown = more === null ? views : views.slice(0, SHOWN);
  return (
    <section aria-labelledby={group}>
      <h2 id={group}>{tell(`page.suggestions.${group}`, { count })}</h2>
      {views.length === 0 ? (
        <p>{tell('page.suggestions.mine.none')}</p>
      ) : (
        <ul class="cards">
          {shown.map((view) => (
            <li key={view.id}>
              <Card caller={caller} view={view} />
            </li>
          ))}
        </ul>
      )}
      {more !== null && shown.length < views.length && (
        <p>
          {tell('page.suggestions.more', { count: views.length - shown.length })}{' '}
          <a href={`${more}#${group}`}>{tell('page.import.check.all')}</a>
        </p>
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
        {view.applicationReference && (
          <span>{tell('page.suggestions.reference', { reference: view.applicationReference })}</span>
        )}
        {due && <span>{tell('page.suggestion.due', { day: formatDay(due, language) })}</span>}
      </p>
    </article>
  );
}
