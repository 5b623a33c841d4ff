import { AmountFields } from '../../partnerships/pages/amount-fields';
import { Button } from '../../site/components/button';
import { DayInput } from '../../site/components/day-input';
import { ErrorSummary } from '../../site/components/error-summary';
import { SummaryList } from '../../site/components/summary-list';
import { TextInput } from '../../site/components/text-input';
import { Form, type FormState } from '../../site/forms';
import { useSay } from '../../site/visit';
import type { MemberView } from '../views';

export function DelegationForm({ member, state }: { readonly member: MemberView; readonly state: FormState }) {
  const tell = useSay();
  const labels = {
    reference: tell('page.delegation.reference'),
    validFrom: tell('page.delegation.from'),
    validUntil: tell('page.delegation.until'),
    ceiling: tell('page.delegation.ceiling'),
  };
  return (
    <>
      <ErrorSummary state={state} labels={labels} />
      <p class="lead">{tell('page.delegations.give.lead')}</p>
      <SummaryList
        lines={[
          { term: tell('page.member.name'), value: member.name ?? <span class="exact">{member.email}</span> },
          { term: tell('page.member.role'), value: member.roleLabel },
        ]}
      />
      <Form label={tell('page.delegations.give')}>
        <TextInput
          state={state}
          name="reference"
          label={labels.reference}
          hint={tell('page.delegation.reference.hint')}
        />
        <DayInput state={state} name="validFrom" month="first" label={labels.validFrom} />
        <DayInput state={state} name="validUntil" month="last" label={labels.validUntil} />
        <AmountFields state={state} name="ceiling" label={labels.ceiling} hint={tell('page.delegation.ceiling.hint')} />
        <Button>{tell('page.delegation.save')}</Button>
      </Form>
    </>
  );
}
