import { VISIBILITIES } from '@penc/domain';
import { typedDay } from '@penc/language';
import { label } from '@penc/reference';
import { DayInput } from '../../../site/components/day-input';
import { Radios } from '../../../site/components/radios';
import { useSay, useVisit } from '../../../site/visit';
import type { Step, StepProps } from './step';

/** Who may read it, and from when. */
export const discretionStep: Step = {
  name: 'discretion',
  labels: { visibility: 'page.discretion.visibility', embargoUntil: 'page.discretion.embargo' },
  fill: ({ visibility = 'public', embargoUntil }) => ({
    visibility,
    embargoUntil: embargoUntil ? typedDay(embargoUntil) : '',
  }),
  patch: (typed, { visibility }) => {
    const chosen = typed.text('visibility');
    // what was left as it is by default is not written down
    const isUsual = chosen === 'public' && visibility === undefined;
    return { visibility: isUsual ? null : chosen, embargoUntil: typed.opening('embargoUntil') };
  },
  Fields: ({ state }: StepProps) => {
    const tell = useSay();
    const { language } = useVisit();
    return (
      <>
        <Radios
          state={state}
          name="visibility"
          label={tell('page.discretion.visibility')}
          hint={tell('page.discretion.visibility.hint')}
          choices={VISIBILITIES.map((code) => ({ value: code, text: label('visibility', code, language) }))}
        />
        <DayInput
          state={state}
          name="embargoUntil"
          month="whole"
          label={tell('page.discretion.embargo')}
          hint={tell('page.discretion.embargo.hint')}
        />
      </>
    );
  },
};
