import { DISMISS_REASONS, type Day } from '@penc/domain';
import { label } from '@penc/reference';
import type { ComponentChildren } from 'preact';
import { Button } from '../../site/components/button';
import { Details } from '../../site/components/details';
import { Select } from '../../site/components/select';
import { Textarea } from '../../site/components/textarea';
import { EMPTY_FORM, Form, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { SuggestionView } from '../../suggestions/views';
import { type Place, inboxHref } from '../address';
import type { Foreseen } from './around';
import { PostponingFields } from './postponing';

interface DecidingProps {
  readonly view: SuggestionView;
  readonly foreseen: Foreseen | null;
  readonly place: Place;
  readonly today: Day;
  readonly state: FormState;
}

/** Approve, dismiss, postpone: three forms. Of what is judged already: take it up again. */
export function Deciding({ view, foreseen, place, today, state }: DecidingProps) {
  const tell = useSay();
  if (!view.mayJudge) return view.why ? null : <p class="hint">{tell('page.inbox.read-only')}</p>;
  if (['dismissed', 'postponed', 'superseded', 'declined', 'expired'].includes(view.status)) {
    return (
      <DecisionForm view={view} action="reopen" place={place}>
        <Button kind="second">{tell('page.inbox.reopen')}</Button>
      </DecisionForm>
    );
  }
  if (view.status !== 'suggested') return null;
  const ownFirst = foreseen?.outcome === 'second-person-needed';
  return (
    <section class="decide" aria-labelledby="decide">
      <h3 id="decide">{tell('page.inbox.decide')}</h3>
      {!ownFirst && (
        <DecisionForm view={view} action="approve" place={place}>
          <Button>{tell(`page.inbox.approve.${view.firstApproval ? 'second' : 'sides'}`)}</Button>
        </DecisionForm>
      )}
      <Dismissing view={view} place={place} state={stateOf(state, 'dismiss')} />
      <Postponing view={view} place={place} today={today} state={stateOf(state, 'postpone')} />
      {ownFirst && (
        <DecisionForm view={view} action="undo" place={place}>
          <Button kind="second">{tell('page.inbox.undo.first')}</Button>
        </DecisionForm>
      )}
    </section>
  );
}

/** A refused form comes back as it was typed; the others stay empty. */
function stateOf(state: FormState, action: string): FormState {
  return state.values['action'] === action ? state : EMPTY_FORM;
}

function DecisionForm({
  view,
  action,
  place,
  children,
}: Pick<DecidingProps, 'view' | 'place'> & { readonly action: string; readonly children: ComponentChildren }) {
  return (
    <Form action={inboxHref(place, `/inbox/${view.id}/${action}`)} class={`does-${action}`}>
      <input type="hidden" name="revision" value={String(view.revision)} />
      {children}
    </Form>
  );
}

function Dismissing({ view, place, state }: Omit<DecidingProps, 'foreseen' | 'today'>) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <Details kind="button" id="dismiss" summary={tell('page.inbox.dismiss')} open={state !== EMPTY_FORM}>
      <DecisionForm view={view} action="dismiss" place={place}>
        <Select
          state={state}
          name="reason"
          label={tell('page.inbox.reason')}
          hint={tell('page.inbox.reason.hint')}
          none={tell('page.inbox.reason.none')}
          choices={DISMISS_REASONS.map((code) => ({ value: code, text: label('dismissReason', code, language) }))}
        />
        <Textarea
          rows={3}
          state={state}
          name="note"
          label={tell('page.inbox.note')}
          hint={tell('page.inbox.note.hint')}
        />
        <Button kind="danger">{tell('page.inbox.dismiss.do')}</Button>
      </DecisionForm>
    </Details>
  );
}

function Postponing({ view, place, today, state }: Omit<DecidingProps, 'foreseen'>) {
  const tell = useSay();
  return (
    <Details kind="button" id="postpone" summary={tell('page.inbox.postpone')} open={state !== EMPTY_FORM}>
      <DecisionForm view={view} action="postpone" place={place}>
        <PostponingFields today={today} state={state} />
        <Button kind="second">{tell('page.inbox.postpone.do')}</Button>
      </DecisionForm>
    </Details>
  );
}
