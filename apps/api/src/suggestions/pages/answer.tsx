import { type AnswerAction, DECLINE_REASONS, type Day, MAX_CONSIDERING_DAYS, addDays } from '@penc/domain';
import { formatDay, typedDay } from '@penc/language';
import { label } from '@penc/reference';
import { Button } from '../../site/components/button';
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
  readonly today: Day;
  /** Of the answers of this side. */
  readonly isFirst: boolean;
  readonly state: FormState;
}

/** An example within what is allowed. */
const USUAL_DAYS = 60;
const REFUSALS: ReadonlySet<AnswerAction> = new Set(['decline', 'reject']);

/** One answer, a page: what it means, what it asks for, and its button. */
export function AnswerForm({ action, revision, need, offer, other, today, isFirst, state }: AnswerProps) {
  const tell = useSay();
  return (
    <>
      <ErrorSummary state={state} labels={labelsOf(tell)} />
      <p class="lead">{tell('page.answer.about', { need, offer })}</p>
      <p>{tell('page.answer.meaning', { action, other })}</p>
      <Form label={tell('page.answer.title', { action })}>
        <input type="hidden" name="revision" value={revision} />
        <Fields action={action} today={today} isFirst={isFirst} state={state} />
        <Button kind={REFUSALS.has(action) ? 'danger' : 'main'}>{tell('page.answer.button', { action })}</Button>
      </Form>
    </>
  );
}

function Fields({ action, today, isFirst, state }: Pick<AnswerProps, 'action' | 'today' | 'isFirst' | 'state'>) {
  const tell = useSay();
  const { language } = useVisit();
  const labels = labelsOf(tell);
  if (action === 'considering') {
    const hint = tell('page.answer.until.hint', { example: typedDay(addDays(today, USUAL_DAYS)) });
    const latest = isFirst
      ? tell('page.answer.until.latest', { day: formatDay(addDays(today, MAX_CONSIDERING_DAYS), language) })
      : tell('page.answer.until.latest.again', { days: MAX_CONSIDERING_DAYS });
    return (
      <>
        <TextInput state={state} name="until" label={labels.until} hint={`${hint} ${latest}`} width="code" />
        <Textarea
          rows={3}
          state={state}
          name="note"
          label={labels.note}
          hint={tell('page.answer.note.considering.hint')}
        />
      </>
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
