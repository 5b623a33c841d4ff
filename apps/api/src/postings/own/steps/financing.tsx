import { FUNDING_FORMS, FUNDING_KINDS, FUNDING_STATES, type FundingSource } from '@penc/domain';
import { formatMoney } from '@penc/language';
import { label } from '@penc/reference';
import { Select } from '../../../site/components/select';
import { TextInput } from '../../../site/components/text-input';
import { useSay, useVisit } from '../../../site/visit';
import type { NeedView } from '../../views';
import { filledRows, rowsTyped } from '../rows';
import { Rows } from './rows';
import type { Step, StepProps } from './step';

const LIST = 'financingPlan';
const PART = { source: 'page.financing.source', kind: 'page.financing.kind', form: 'page.financing.form' } as const;

/** Who pays what: all sources, the territory's own among them. It takes the place of a local contribution alone. */
export const financingStep: Step<NeedView> = {
  name: 'financing',
  list: LIST,
  labels: {
    [`${LIST}.*.source`]: PART.source,
    [`${LIST}.*.kind`]: PART.kind,
    [`${LIST}.*.form`]: PART.form,
    [`${LIST}.*.amount`]: 'page.financing.amount',
    [`${LIST}.*.status`]: 'page.financing.status',
    [LIST]: 'page.financing',
  },
  amounts: [`${LIST}.*.amount`],
  texts: /\.source$/,
  fill: ({ financingPlan, ownContribution }, language) => {
    const own: Partial<FundingSource>[] = ownContribution
      ? [{ kind: 'local-budget', form: 'cash', amount: ownContribution, status: 'planned' }]
      : [];
    const sources: readonly Partial<FundingSource>[] = financingPlan ?? own;
    const typed = sources.map(({ source = '', kind = '', form = '', amount, status = '' }) => {
      return { source, kind, form, amount: amount ? formatMoney(amount, language) : '', status };
    });
    return rowsTyped(LIST, typed);
  },
  patch: (typed) => {
    const sources = filledRows(typed.values, LIST).map((number) => {
      const at = `${LIST}.${number}`;
      return {
        source: typed.given(`${at}.source`),
        kind: typed.given(`${at}.kind`),
        form: typed.given(`${at}.form`),
        amount: typed.money(`${at}.amount`) ?? undefined,
        status: typed.given(`${at}.status`),
      };
    });
    return sources.length > 0 ? { financingPlan: sources, ownContribution: null } : { financingPlan: null };
  },
  Fields: ({ state }: StepProps<NeedView>) => {
    const tell = useSay();
    const { language } = useVisit();
    return (
      <>
        <p>{tell('page.financing.lead')}</p>
        <Rows state={state} list={LIST} title="page.financing.row">
          {(at) => (
            <>
              <TextInput state={state} name={`${at}.source`} label={tell(PART.source)} />
              <Select
                state={state}
                name={`${at}.kind`}
                label={tell(PART.kind)}
                none={tell('page.choose')}
                choices={FUNDING_KINDS.map((code) => ({ value: code, text: label('fundingKind', code, language) }))}
              />
              <Select
                state={state}
                name={`${at}.form`}
                label={tell(PART.form)}
                none={tell('page.choose')}
                choices={FUNDING_FORMS.map((code) => ({ value: code, text: label('fundingForm', code, language) }))}
              />
              <TextInput
                state={state}
                name={`${at}.amount`}
                label={tell('page.financing.amount')}
                hint={tell('page.financing.amount.hint')}
                width="amount"
              />
              <Select
                state={state}
                name={`${at}.status`}
                label={tell('page.financing.status')}
                none={tell('page.choose')}
                choices={FUNDING_STATES.map((code) => ({ value: code, text: label('fundingState', code, language) }))}
              />
            </>
          )}
        </Rows>
      </>
    );
  },
};
