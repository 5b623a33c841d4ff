import { MODALITIES } from '@penc/domain';
import { label } from '@penc/reference';
import { Checkboxes } from '../../../site/components/checkboxes';
import { useSay, useVisit } from '../../../site/visit';
import type { Step, StepProps } from './step';

export const modalitiesStep: Step = {
  name: 'modalities',
  labels: { modalities: 'page.posting.modalities' },
  fill: ({ modalities }) => ({ modalities: [...modalities] }),
  patch: (typed) => ({ modalities: typed.list('modalities') }),
  Fields: ({ state, view }: StepProps) => {
    const tell = useSay();
    const { language } = useVisit();
    return (
      <Checkboxes
        state={state}
        name="modalities"
        label={tell('page.posting.modalities')}
        hint={tell(`page.modalities.hint.${'coverage' in view ? 'need' : 'offer'}`)}
        choices={MODALITIES.map((code) => ({ value: code, text: label('modality', code, language) }))}
      />
    );
  },
};
