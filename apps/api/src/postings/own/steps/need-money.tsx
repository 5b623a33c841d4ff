import { formatMoney } from '@penc/language';
import { TextInput } from '../../../site/components/text-input';
import { useSay } from '../../../site/visit';
import type { NeedView } from '../../views';
import type { Step, StepProps } from './step';

export const needMoneyStep: Step<NeedView> = {
  name: 'money',
  labels: { amount: 'page.posting.amount', ownContribution: 'page.posting.own' },
  amounts: ['amount', 'ownContribution'],
  fill: ({ amount, ownContribution }, language) => ({
    amount: amount ? formatMoney(amount, language) : '',
    ownContribution: ownContribution ? formatMoney(ownContribution, language) : '',
  }),
  patch: (typed) => ({ amount: typed.money('amount'), ownContribution: typed.money('ownContribution') }),
  Fields: ({ state, view }: StepProps<NeedView>) => {
    const tell = useSay();
    return (
      <>
        <p>{tell('page.money.how')}</p>
        <TextInput
          state={state}
          name="amount"
          width="amount"
          label={tell('page.posting.amount')}
          hint={tell('page.money.amount.hint')}
        />
        {!view.financingPlan && (
          <TextInput
            state={state}
            name="ownContribution"
            width="amount"
            label={tell('page.posting.own')}
            hint={tell('page.money.own.hint')}
          />
        )}
      </>
    );
  },
};
