import { typedDay } from '@penc/language';
import { Button, ButtonLink } from '../../site/components/button';
import { DayInput } from '../../site/components/day-input';
import { ErrorSummary } from '../../site/components/error-summary';
import { TextInput } from '../../site/components/text-input';
import { type FormBody, Form, type FormState, plainOf } from '../../site/forms';
import { type Say, useSay } from '../../site/visit';
import type { ApprovalView } from '../approvals/requests';
import type { PartnershipView } from '../views';
import { IsRequired, WhoApproves, approvalLabels, withApproval } from './approval-fields';

interface ApprovalFormProps {
  readonly view: PartnershipView;
  readonly place: number;
  readonly state: FormState;
}

/** One approval: who gives it, by when, and, once given, on which day and under which number. */
export function ApprovalForm({ view, place, state }: ApprovalFormProps) {
  const tell = useSay();
  const at = `approvals.${place}`;
  const labels = labelsOf(tell, at);
  const stored = view.approvals[place];
  return (
    <>
      <ErrorSummary state={state} labels={labels} />
      <Form label={tell('page.approval.title')}>
        <input type="hidden" name="revision" value={view.revision} />
        <WhoApproves state={state} at={at} />
        <DayInput state={state} name={`${at}.due`} month="last" label={tell('page.approval.due')} />
        <DayInput state={state} name={`${at}.doneOn`} label={tell('page.approval.done-on')} />
        <TextInput
          state={state}
          name={`${at}.reference`}
          label={tell('page.approval.reference')}
          hint={tell('page.approval.reference.hint')}
        />
        {asksRequired(view) ? (
          <IsRequired state={state} at={at} />
        ) : (
          <input type="hidden" name={`${at}.required`} value={stored?.required ? 'yes' : 'no'} />
        )}
        <p class="actions">
          <Button>{tell('page.line.save')}</Button>
          {stored && (view.status === 'drafted' || !stored.required) && (
            <ButtonLink kind="danger" href={`/partnerships/${view.id}/removed-approvals/${place}`}>
              {tell('page.approval.remove')}
            </ButtonLink>
          )}
        </p>
      </Form>
    </>
  );
}

/** Once both have signed, what comes later holds up no signature. */
function asksRequired({ status }: PartnershipView): boolean {
  return status === 'drafted' || status === 'in-approval';
}

function labelsOf(tell: Say, at: string) {
  return {
    ...approvalLabels(tell, at),
    [`${at}.due`]: tell('page.approval.due'),
    [`${at}.doneOn`]: tell('page.approval.done-on'),
    [`${at}.reference`]: tell('page.approval.reference'),
  };
}

export function approvalTyped(place: number, approval: ApprovalView | undefined): FormBody {
  const { kind = '', body = '', due, doneOn, reference = '', required = true } = approval ?? {};
  const days = { due: due ? typedDay(due) : '', doneOn: doneOn ? typedDay(doneOn) : '' };
  const fields = Object.entries({ kind, body, ...days, reference, required: required ? 'yes' : 'no' });
  return Object.fromEntries(fields.map(([name, value]) => [`approvals.${place}.${name}`, value]));
}

/** The body of the JSON route: all approvals, this one as it was typed. */
export function approvalBody(view: PartnershipView, place: number, values: FormBody): object {
  const plain = plainOf(values, {
    numbers: ['revision'],
    deadlines: [`approvals.${place}.due`],
    days: [`approvals.${place}.doneOn`],
  });
  return withApproval(view.approvals, place, plain);
}
