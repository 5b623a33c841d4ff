import { ORGANISATION_TYPES, REQUIREMENTS } from '@penc/domain';
import { label } from '@penc/reference';
import { Checkboxes } from '../../../site/components/checkboxes';
import { TextInput } from '../../../site/components/text-input';
import { useSay, useVisit } from '../../../site/visit';
import type { OfferView } from '../../views';
import type { Step, StepProps } from './step';

/** Who may ask, what they must bring, and how many an agency can take on. */
export const conditionsStep: Step<OfferView> = {
  name: 'conditions',
  labels: {
    eligibleTypes: 'page.posting.eligible',
    requires: 'page.conditions.requires',
    capacity: 'page.posting.capacity',
  },
  fill: ({ eligibleTypes = [], requires = [], capacity }) => ({
    eligibleTypes: [...eligibleTypes],
    requires: [...requires],
    capacity: capacity === undefined ? '' : String(capacity),
  }),
  patch: (typed) => ({
    eligibleTypes: noneIsNull(typed.list('eligibleTypes')),
    requires: noneIsNull(typed.list('requires')),
    capacity: typed.whole('capacity'),
  }),
  Fields: ({ state }: StepProps<OfferView>) => {
    const tell = useSay();
    const { language } = useVisit();
    return (
      <>
        <Checkboxes
          state={state}
          name="eligibleTypes"
          label={tell('page.posting.eligible')}
          hint={tell('page.conditions.eligible.hint')}
          choices={ORGANISATION_TYPES.map((code) => ({ value: code, text: label('organisationType', code, language) }))}
        />
        <Checkboxes
          state={state}
          name="requires"
          label={tell('page.conditions.requires')}
          hint={tell('page.conditions.requires.hint')}
          choices={REQUIREMENTS.map((code) => ({ value: code, text: label('requirement', code, language) }))}
        />
        <TextInput
          state={state}
          name="capacity"
          width="code"
          inputMode="numeric"
          label={tell('page.posting.capacity')}
          hint={tell('page.conditions.capacity.hint')}
        />
      </>
    );
  },
};

function noneIsNull(codes: string[]): string[] | null {
  return codes.length > 0 ? codes : null;
}
