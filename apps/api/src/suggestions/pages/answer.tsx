import { type AnswerAction, DECLINE_REASONS } from '@penc/domain';
import { label } from '@penc/reference';
import { Button } from '../../site/components/button';
import { DayInput } from '../../site/components/day-input';
import { ErrorSummary } from '../../site/components/error-summary';
import { Radios } from '../../site/components/radios';
import { Textarea } from '../../site/components/textarea';
import { TextInput } from '../../site/components/text-input';
import { Form, type FormState } from '../../site/forms';
import { type Say, useSay, useVisit } from '../../site/visit';
import type { OtherSide } from './other-side';

interface AnswerProps {
  readonly action: AnswerAction;
  readonly revision: number;
  /** Both titles, so that one sees what one answers to. */
  readonly need: string;
  readonly offer: string;
  readonly other: OtherSide;
  readonly state: FormState;
}

const REFUSALS: ReadonlySet<AnswerAction> = new Set(['decline', 'reject']);

/** One answer, a page: what it means, what it asks for, and its button. */
export function AnswerForm({ action, revision, need, offer, other, state }: AnswerProps) {
  const tell = useSay();
  return (
    <>
      <ErrorSummary state={state} labels={labelsOf(tell)} />
      <p class="lead">{tell('page.answer.about', { need, offer })}</p>
      <p>{tell('page.answer.meaning', { action, other })}</p>
      <Form label={tell('page.answer.title', { action })}>
        <input type="hidden" name="revision" value={revision} />
        <Fields action={action} state={state} />
        <Button kind={REFUSALS.has(action) ? 'danger' : 'main'}>{tell('page.answer.button', { action })}</Button>
      </Form>
    </>
  );
}

function Fields({ action, state }: Pick<AnswerProps, 'action' | 'state'>) {
  const tell = useSay();
  const { language } = useVisit();
  const labels = labelsOf(tell);
  if (action === 'considering') {
    return (
      <DayInput state={state} name="until" month="last" label={labels.until} hint={tell('page.answer.until.hint')} />
    );
  }
  if (action === 'submit') {
    return (
      <TextInput state={state} name="reference" label={labels.reference} hint={tell('page.answer.reference.hint')} />
    );
  }
  if (!REFUSALS.has(action)) return null;
  return (
    <>
      <Radios
        state={state}
        name="reason"
        label={labels.reason}
        hint={tell('page.answer.reason.hint')}
        choices={DECLINE_REASONS.map((code) => ({ value: code, text: label('declineReason', code, language) }))}
      />
      <Textarea rows={4} state={state} name="note" label={labels.note} hint={tell('page.answer.note.hint')} />
    </>
  );
}

function labelsOf(tell: Say) {
  return {
    until: tell('page.answer.until'),
    reference: tell('page.answer.reference'),
    reason: tell('page.answer.reason'),
    note: tell('page.answer.note'),
  };
}
