import { formatDay } from '@penc/language';
import { label } from '@penc/reference';
import type { Caller } from '../../access/caller';
import { ownSide } from '../../postings/own-side';
import type { Page } from '../../http/cursor';
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
import { Talk } from './talk';

interface SheetProps {
  readonly caller: Caller;
  readonly view: SuggestionView;
  /** Null where the reader may not read them. */
  readonly messages: Page<MessageView> | null;
  readonly decisions: Page<DecisionView>;
  readonly state: FormState;
  readonly mayWrite: boolean;
}

/** One suggestion: where it stands and what one may answer, why, both postings, what was said and decided. */
export function SuggestionSheet({ caller, view, messages, decisions, state, mayWrite }: SheetProps) {
  const tell = useSay();
  const side = ownSide(caller, view);
  return (
    <>
      <ErrorSummary state={state} labels={{ text: tell('page.talk.text'), to: tell('page.talk.to') }} />
      <Standing caller={caller} view={view} mayAnswer={mayWrite && side !== null} />
      <Contacts view={view} />
      <Reasons {...view} />
      <Pair view={view} side={side} />
      {messages && <Talk messages={messages} state={state} mayWrite={mayWrite && side !== null} />}
      <History decisions={decisions} />
    </>
  );
}

function Standing({ caller, view, mayAnswer }: Pick<SheetProps, 'caller' | 'view'> & { readonly mayAnswer: boolean }) {
  const tell = useSay();
  const { language } = useVisit();
  const side = ownSide(caller, view);
  const other = side === 'need' ? 'offer' : 'need';
  return (
    <section class="aside" aria-labelledby="standing">
      <h2 id="standing">{tell('page.suggestion.standing')}</h2>
      <p>
        <StateTag caller={caller} view={view} />
      </p>
      {view.status === 'approved' && side && (
        <p>{tell('page.suggestion.other', { side: other, answer: label('answer', view.answers[other], language) })}</p>
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
      {!mayAnswer && side !== null && view.answersOpen.length > 0 && <p>{tell('page.suggestion.reads-only')}</p>}
    </section>
  );
}
