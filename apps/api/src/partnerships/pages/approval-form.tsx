import { APPROVAL_KINDS } from '@penc/domain';
import { typedDay } from '@penc/language';
import { label } from '@penc/reference';
import { Button, ButtonLink } from '../../site/components/button';
import { DayInput } from '../../site/components/day-input';
import { ErrorSummary } from '../../site/components/error-summary';
import { Radios } from '../../site/components/radios';
import { Select } from '../../site/components/select';
import { TextInput } from '../../site/components/text-input';
import { type FormBody, Form, type FormState, plainOf } from '../../site/forms';
import { type Say, useSay, useVisit } from '../../site/visit';
import type { ApprovalView } from '../approvals/requests';
import type { PartnershipView } from '../views';

interface ApprovalFormProps {
  readonly view: PartnershipView;
  readonly place: number;
  readonly state: FormState;
}

/** One approval: who gives it, by when, and, once given, on which day and under which number. */
export function ApprovalForm({ view, place, state }: ApprovalFormProps) {
  const tell = useSay();
  const { language } = useVisit();
  const at = `approvals.${place}`;
  const labels = labelsOf(tell, at);
  const stored = view.approvals[place];
  return (
    <>
      <ErrorSummary state={state} labels={labels} />
      <Form label={tell('page.approval.title')}>
        <input type="hidden" name="revision" value={view.revision} />
        <Select
          state={state}
          name={`${at}.kind`}
          label={tell('page.approval.kind')}
          choices={APPROVAL_KINDS.map((code) => ({ value: code, text: label('approvalKind', code, language) }))}
        />
        <TextInput
          state={state}
          name={`${at}.body`}
          label={tell('page.approval.body')}
          hint={tell('page.approval.body.hint')}
        />
        <DayInput state={state} name={`${at}.due`} month="last" label={tell('page.approval.due')} />
        <DayInput state={state} name={`${at}.doneOn`} label={tell('page.approval.done-on')} />
        <TextInput
          state={state}
          name={`${at}.reference`}
          label={tell('page.approval.reference')}
          hint={tell('page.approval.reference.hint')}
        />
        {asksRequired(view) ? (
          <Radios
            state={state}
            name={`${at}.required`}
            label={tell('page.approval.required.question')}
            choices={(['yes', 'no'] as const).map((value) => ({ value, text: tell(`page.${value}`) }))}
          />
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
    [`${at}.kind`]: tell('page.approval.kind'),
    [`${at}.body`]: tell('page.approval.body'),
    [`${at}.due`]: tell('page.approval.due'),
    [`${at}.doneOn`]: tell('page.approval.done-on'),
    [`${at}.reference`]: tell('page.approval.reference'),
    [`${at}.required`]: tell('page.approval.required.question'),
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
  const { revision, approvals = {} } = plainOf(values, {
    numbers: ['revision'],
    deadlines: [`approvals.${place}.due`],
    days: [`approvals.${place}.doneOn`],
  }) as {
    readonly revision?: number;
    readonly approvals?: Readonly<Record<number, { readonly required?: string }>>;
  };
  const stored = view.approvals[place];
  const typed = approvals[place];
  const approval = { ...(stored && { id: stored.id }), ...typed, required: typed?.required !== 'no' };
  return {
    revision,
    approvals: stored ? view.approvals.with(place, approval as ApprovalView) : [...view.approvals, approval],
  };
}
