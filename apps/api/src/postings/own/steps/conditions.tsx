import { ORGANISATION_TYPES, REQUIREMENTS } from '@penc/domain';
import { label } from '@penc/reference';
import { Checkboxes } from '../../../site/components/checkboxes';
import { TextInput } from '../../../site/components/text-input';
import { useSay, useVisit } from '../../../site/visit';
import type { OfferView } from '../../views';
import { Sectors } from './sectors';
import type { Step, StepProps } from './step';

/** Who may ask, what they must bring, how many an agency can take on, and what it never supports. */
export const conditionsStep: Step<OfferView> = {
  name: 'conditions',
  labels: {
    eligibleTypes: 'page.posting.eligible',
    requires: 'page.conditions.requires',
    capacity: 'page.posting.capacity',
    excludedSectors: 'page.posting.excluded-sectors',
  },
  fill: ({ eligibleTypes = [], requires = [], capacity, excludedSectors = [] }) => ({
    eligibleTypes: [...eligibleTypes],
    requires: [...requires],
    capacity: capacity === undefined ? '' : String(capacity),
    excludedSectors: [...excludedSectors],
  }),
  patch: (typed) => ({
    eligibleTypes: noneIsNull(typed.list('eligibleTypes')),
    requires: noneIsNull(typed.list('requires')),
    capacity: typed.whole('capacity'),
    excludedSectors: noneIsNull(typed.list('excludedSectors')),
  }),
  Fields: ({ state, ahead }: StepProps<OfferView>) => {
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
        {!ahead && (
          <Sectors
            state={state}
            name="excludedSectors"
            label={tell('page.conditions.excluded')}
            hint={tell('page.conditions.excluded.hint')}
            search="page.conditions.excluded.search"
          />
        )}
      </>
    );
  },
};

function noneIsNull(codes: string[]): string[] | null {
  return codes.length > 0 ? codes : null;
}
