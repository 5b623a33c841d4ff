import type { TrancheAction } from '@penc/domain';
import { formatDay } from '@penc/language';
import { Button } from '../../site/components/button';
import { DayInput } from '../../site/components/day-input';
import { ErrorSummary } from '../../site/components/error-summary';
import { MoneyText } from '../../site/components/money';
import { SummaryList } from '../../site/components/summary-list';
import { Textarea } from '../../site/components/textarea';
import { Form, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { TrancheView } from '../lines/requests';
import { TrancheState } from './lines';

interface TrancheFormProps {
  readonly action: TrancheAction;
  readonly tranche: TrancheView;
  readonly revision: number;
  readonly state: FormState;
}

/** A tranche is called, paid, or kept back. */
export function TrancheForm({ action, tranche, revision, state }: TrancheFormProps) {
  const tell = useSay();
  const { language } = useVisit();
  const labels = { doneOn: tell('page.tranche.done-on'), withheldFor: tell('page.tranche.withheld-for') };
  return (
    <>
      <ErrorSummary state={state} labels={labels} />
      <p class="lead">{tell('page.tranche.meaning', { action })}</p>
      <SummaryList
        lines={[
          { term: tell('page.tranche.amount'), value: <MoneyText of={tranche.amount} /> },
          { term: tell('page.tranche.due'), value: formatDay(tranche.due, language) },
          { term: tell('page.tranche.condition'), value: tranche.condition },
          { term: tell('page.tranche.state'), value: <TrancheState tranche={tranche} /> },
        ]}
      />
      <Form label={tell('page.tranche.title', { action })}>
        <input type="hidden" name="revision" value={revision} />
        {action === 'disburse' && (
          <DayInput state={state} name="doneOn" label={labels.doneOn} hint={tell('page.tranche.done-on.hint')} />
        )}
        {action === 'withhold' && (
          <Textarea
            rows={4}
            state={state}
            name="withheldFor"
            label={labels.withheldFor}
            hint={tell('page.tranche.withheld-for.hint')}
          />
        )}
        <Button kind={action === 'withhold' ? 'danger' : 'main'}>{tell('page.tranche.title', { action })}</Button>
      </Form>
    </>
  );
}
