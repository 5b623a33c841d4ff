import { type Side, scopeOf } from '@penc/domain';
import { formatDay, sayDeadline } from '@penc/language';
import { label } from '@penc/reference';
import type { Caller } from '../../access/caller';
import type { Page } from '../../http/lists/cursor';
import { inboxHref } from '../../inbox/address';
import { ownSide } from '../../postings/own-side';
import { ButtonLink } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import type { FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { DecisionView } from '../history/views';
import type { MessageView } from '../talk/requests';
import type { SuggestionView } from '../views';
import { Contacts } from './contacts';
import { History } from './history';
import { Pair } from './pair';
import { Reasons } from './reasons';
import { StateTag } from './state-tag';
import { otherSide } from './other-side';
import { recipientsOf } from './recipients';
import { Talk, type Writing } from './talk';

interface SheetProps {
  readonly caller: Caller;
  readonly view: SuggestionView;
  /** Null where the reader has no part in them. */
  readonly messages: Page<MessageView> | null;
  readonly decisions: Page<DecisionView>;
  readonly state: FormState;
  /** Whether the reader’s role answers for its side. */
  readonly mayAnswer: boolean;
}

/** One suggestion: where it stands and what one may answer, why, both postings, what was said and decided. */
export function SuggestionSheet({ caller, view, messages, decisions, state, mayAnswer }: SheetProps) {
  const tell = useSay();
  const side = ownSide(caller, view);
  return (
    <>
      <ErrorSummary state={state} labels={{ text: tell('page.talk.text'), to: tell('page.talk.to') }} />
      <Standing caller={caller} view={view} mayAnswer={mayAnswer && side !== null} />
      <Contacts view={view} />
      <Reasons {...view} />
      {scopeOf(caller.role, 'suggestion.read-inside') && (
        <p class="actions">
          <ButtonLink href={`/suggestions/${view.id}/replay`} kind="second">
            {tell('page.replay.do')}
          </ButtonLink>
        </p>
      )}
      <Pair view={view} side={side} />
      {messages && <Talk messages={messages} state={state} writing={writingOf(caller, view, mayAnswer)} />}
      {decisions.items.length > 0 && <History decisions={decisions} isSide={side !== null} />}
    </>
  );
}

/** A side that answers for itself, or a coordinator who judges this pair; null of who only reads. */
function writingOf(caller: Caller, view: SuggestionView, mayAnswer: boolean): Writing | null {
  const side = ownSide(caller, view);
  const writer = view.mayJudge ? 'coordinator' : mayAnswer ? side : null;
  return writer && { writer, recipients: recipientsOf(writer, view.audience) };
}

function Standing({ caller, view, mayAnswer }: Pick<SheetProps, 'caller' | 'view' | 'mayAnswer'>) {
  const tell = useSay();
  const { language } = useVisit();
  const side = ownSide(caller, view);
  return (
    <section class="aside" aria-labelledby="standing">
      <h2 id="standing">{tell('page.suggestion.standing')}</h2>
      <p>
        <StateTag caller={caller} view={view} />
      </p>
      {view.status === 'approved' && side && <Other view={view} side={side} />}
      {scopeOf(caller.role, 'suggestion.read-inside') && (
        <p>
          <a href={inboxHref({ at: view.id })}>{tell(`page.suggestion.${view.mayJudge ? 'judge' : 'look'}`)}</a>
        </p>
      )}
      {side === 'need' && view.offer.deadline && view.answersOpen.includes('submit') && (
        <p>
          {tell('page.suggestion.apply', {
            organisation: view.offer.organisation.name,
            deadline: sayDeadline(language, view.offer.deadline),
          })}
        </p>
      )}
      {view.answerDue && view.answersOpen.length > 0 && (
        <p>{tell('page.suggestion.due.long', { day: formatDay(view.answerDue, language) })}</p>
      )}
      {view.applicationReference && (
        <p>{tell('page.suggestion.application', { reference: view.applicationReference })}</p>
      )}
      {mayAnswer && view.answersOpen.length > 0 && (
        <p class="actions">
          {view.answersOpen.map((action, place) => (
            <ButtonLink
              href={`/suggestions/${view.id}/answer/${action}`}
              kind={place === 0 ? 'main' : 'second'}
              key={action}
            >
              {tell('page.answer.button', { action })}
            </ButtonLink>
          ))}
        </p>
      )}
      {view.why === 'evaluator' && <p>{tell('page.suggestion.evaluator')}</p>}
      {!mayAnswer && side !== null && view.answersOpen.length > 0 && <p>{tell('page.suggestion.reads-only')}</p>}
    </section>
  );
}

/** What the other side has said, or why it knows of nothing. */
function Other({ view, side }: { readonly view: SuggestionView; readonly side: Side }) {
  const tell = useSay();
  const { language } = useVisit();
  const other = side === 'need' ? 'offer' : 'need';
  const knows = otherSide(view, side);
  if (knows !== 'told') return <p>{tell(`page.suggestion.other.${knows}`)}</p>;
  const until = view.answers[`${other}Until`];
  const answer = until
    ? tell('page.suggestion.other.considering', { day: formatDay(until, language) })
    : label('answer', view.answers[other], language);
  return <p>{tell('page.suggestion.other', { side: other, answer })}</p>;
}
