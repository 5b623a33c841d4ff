import { PLAN_KINDS, PLAN_STATES } from '@penc/domain';
import { label } from '@penc/reference';
import { Radios } from '../../../site/components/radios';
import { Select } from '../../../site/components/select';
import { TextInput } from '../../../site/components/text-input';
import { useSay, useVisit } from '../../../site/visit';
import type { NeedView } from '../../views';
import type { Step, StepProps } from './step';

/** The local development plan that lists the action, or does not yet. */
export const planStep: Step<NeedView> = {
  name: 'plan',
  labels: {
    'plan.kind': 'page.plan.kind',
    'plan.status': 'page.plan.status',
    'plan.years': 'page.plan.years',
    'plan.action': 'page.plan.action',
  },
  texts: /^plan\.(years|action)$/,
  fill: ({ plan }) => ({
    'plan.kind': plan?.kind ?? '',
    'plan.status': plan?.status ?? '',
    'plan.years': plan?.years ?? '',
    'plan.action': plan?.action ?? '',
  }),
  patch: (typed) => {
    const plan = {
      kind: typed.text('plan.kind'),
      status: typed.text('plan.status'),
      years: typed.text('plan.years'),
      action: typed.text('plan.action'),
    };
    return { plan: Object.values(plan).some((one) => one !== null) ? plan : null };
  },
  Fields: ({ state }: StepProps<NeedView>) => {
    const tell = useSay();
    const { language } = useVisit();
    return (
      <>
        <p>{tell('page.plan.lead')}</p>
        <Select
          state={state}
          name="plan.kind"
          label={tell('page.plan.kind')}
          none={tell('page.plan.none')}
          choices={PLAN_KINDS.map((code) => ({ value: code, text: label('planKind', code, language) }))}
        />
        <Radios
          state={state}
          name="plan.status"
          label={tell('page.plan.status')}
          choices={PLAN_STATES.map((code) => ({ value: code, text: label('planState', code, language) }))}
        />
        <TextInput
          state={state}
          name="plan.years"
          label={tell('page.plan.years')}
          hint={tell('page.plan.years.hint')}
          width="amount"
        />
        <TextInput state={state} name="plan.action" label={tell('page.plan.action')} />
      </>
    );
  },
};
