import { OFFER_KINDS } from '@penc/domain';
import { typedDay, typedDeadline } from '@penc/language';
import { label } from '@penc/reference';
import { DayInput } from '../../../site/components/day-input';
import { Radios } from '../../../site/components/radios';
import { TextInput } from '../../../site/components/text-input';
import type { FormBody, FormState } from '../../../site/forms';
import { useSay, useVisit } from '../../../site/visit';
import type { NeedView, OfferView } from '../../views';
import type { Typed } from '../typed';
import type { Step, StepProps, View } from './step';

const PERIOD = { 'period.start': 'page.dates.start', 'period.end': 'page.dates.end' } as const;
const PERIOD_HINT = 'period-hint';

export const needDatesStep: Step<NeedView> = {
  name: 'dates',
  labels: { deadline: 'page.posting.need-deadline', ...PERIOD },
  fill: datesOf,
  patch: datesTyped,
  Fields: ({ state }: StepProps<NeedView>) => {
    const tell = useSay();
    return (
      <>
        <PeriodFields state={state} />
        <DayInput
          state={state}
          name="deadline"
          month="last"
          label={tell('page.posting.need-deadline')}
          hint={tell('page.dates.need-deadline.hint')}
        />
      </>
    );
  },
};

export const offerDatesStep: Step<OfferView> = {
  name: 'dates',
  labels: { kind: 'page.posting.kind', deadline: 'page.posting.offer-deadline', ...PERIOD },
  fill: (view) => ({ kind: view.kind ?? 'standing', ...datesOf(view) }),
  patch: (typed, view) => ({ kind: typed.text('kind'), ...datesTyped(typed, view) }),
  Fields: ({ state }: StepProps<OfferView>) => {
    const tell = useSay();
    const { language } = useVisit();
    return (
      <>
        <Radios
          state={state}
          name="kind"
          label={tell('page.posting.kind')}
          choices={OFFER_KINDS.map((code) => ({ value: code, text: label('offerKind', code, language) }))}
        />
        <TextInput
          state={state}
          name="deadline"
          label={tell('page.posting.offer-deadline')}
          hint={`${tell('page.dates.offer-deadline.hint')} ${tell('page.deadline.hint')} ${tell('page.deadline.hint.hour')}`}
        />
        <PeriodFields state={state} />
      </>
    );
  },
};

function PeriodFields({ state }: { readonly state: FormState }) {
  const tell = useSay();
  return (
    <fieldset class="field">
      <legend>{tell('page.posting.period')}</legend>
      <p class="hint" id={PERIOD_HINT}>
        {tell('page.optional')}. {tell('page.period.hint')}
      </p>
      <DayInput state={state} name="period.start" label={tell('page.dates.start')} hintAt={PERIOD_HINT} />
      <DayInput state={state} name="period.end" label={tell('page.dates.end')} hintAt={PERIOD_HINT} />
    </fieldset>
  );
}

function datesOf({ deadline, period }: View): FormBody {
  return {
    deadline: deadline ? typedDeadline(deadline) : '',
    'period.start': period ? typedDay(period.start) : '',
    'period.end': period ? typedDay(period.end) : '',
  };
}

/** What was left as it was shown stays to the second. */
function datesTyped(typed: Typed, { deadline }: View): object {
  const [start, end] = [typed.bound('period.start', 'first'), typed.bound('period.end', 'last')];
  const isAsShown = deadline !== undefined && typed.text('deadline') === typedDeadline(deadline);
  return { period: start || end ? { start, end } : null, deadline: isAsShown ? deadline : typed.deadline('deadline') };
}
