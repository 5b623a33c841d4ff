import type { Day } from '@penc/domain';
import { formatDay, formatInstant } from '@penc/language';
import { Details } from '../../site/components/details';
import { Tag } from '../../site/components/tag';
import type { FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import { Criteria } from '../../suggestions/pages/criteria';
import { Messages } from '../../suggestions/pages/talk';
import type { MessageView } from '../../suggestions/talk/requests';
import type { SuggestionView } from '../../suggestions/views';
import type { Place } from '../address';
import type { Around } from './around';
import { Comparison } from './comparison';
import { Deciding } from './deciding';
import { History } from './history';
import { Notes } from './notes';
import { Sides } from './sides';
import { PairWarnings } from './warnings';

export interface PairProps {
  readonly view: SuggestionView;
  readonly around: Around;
  readonly messages: readonly MessageView[] | null;
  readonly place: Place;
  readonly today: Day;
  /** Of the decision that was refused, or empty. */
  readonly state: FormState;
}

/** One suggestion with all that a coordinator judges it by, and the forms to judge it with. */
export function Pair(props: PairProps) {
  const tell = useSay();
  const { view, around, messages, place, today, state } = props;
  return (
    <article class="judged" aria-labelledby="pair">
      <h2 id="pair" tabIndex={-1}>
        {tell('page.inbox.pair')}
      </h2>
      <Standing view={view} />
      <Sides view={view} />
      <Score view={view} />
      <PairWarnings view={view} around={around} />
      <Deciding view={view} foreseen={around.foreseen} place={place} today={today} state={state} />
      <section aria-labelledby="criteria">
        <h3 id="criteria">{tell('page.inbox.criteria')}</h3>
        <Criteria criteria={view.criteria} under="h3" />
      </section>
      <Comparison view={view} />
      <Details summary={tell('page.inbox.gates')}>
        <ul>
          {view.gates.map(({ key, sentence }) => (
            <li key={key}>{sentence}</li>
          ))}
        </ul>
      </Details>
      <p>
        <a href={`/suggestions/${view.id}/replay`}>{tell('page.replay.do')}</a>
      </p>
      {messages && <Asked view={view} messages={messages} />}
      <History decisions={around.history} />
      {around.notes && <Notes id={view.id} notes={around.notes} place={place} state={state} />}
    </article>
  );
}

/** What the sides and the coordinators have said; it is answered on the page of the suggestion itself. */
function Asked({ view: { id, audience }, messages }: Pick<PairProps, 'view'> & { messages: readonly MessageView[] }) {
  const tell = useSay();
  if (messages.length === 0 && audience.length === 0) return null;
  return (
    <section aria-labelledby="talk">
      <h3 id="talk">{tell('page.talk.title')}</h3>
      <Messages messages={messages} />
      {audience.length > 0 && <a href={`/suggestions/${id}#talk`}>{tell('page.talk.write')}</a>}
    </section>
  );
}

/** Where it stands: its state, since when, with whom it lies. */
function Standing({ view }: Pick<PairProps, 'view'>) {
  const tell = useSay();
  const { language } = useVisit();
  const { status, statusLabel, createdAt, postponedUntil, answerDue, judgedBy } = view;
  return (
    <p class="facts">
      <Tag tone={status === 'suggested' ? 'busy' : 'plain'}>{statusLabel}</Tag>
      <span>{tell('page.inbox.since', { at: formatInstant(createdAt, language) })}</span>
      {postponedUntil && <span>{tell('page.inbox.until', { day: formatDay(postponedUntil, language) })}</span>}
      {status === 'approved' && answerDue && (
        <span>{tell('page.inbox.due', { day: formatDay(answerDue, language) })}</span>
      )}
      {judgedBy && status === 'suggested' && <span>{tell('page.inbox.judged-by', { judgedBy })}</span>}
    </p>
  );
}

/** A probability only where enough answers have been seen to say one: the service tells. */
function Score({ view }: Pick<PairProps, 'view'>) {
  const tell = useSay();
  const { score, scoreSentence, probability, needRank, offerRank } = view;
  return (
    <>
      <h3>{tell('page.inbox.score', { score })}</h3>
      {probability !== null && <p>{tell('page.inbox.probability', { percent: probability })}</p>}
      <p class="hint">
        {scoreSentence} {needRank !== null && tell('page.inbox.rank.need', { rank: needRank })}{' '}
        {offerRank !== null && tell('page.inbox.rank.offer', { rank: offerRank })}
      </p>
    </>
  );
}
