import { Places } from '../../../site/components/places';
import { useSay } from '../../../site/visit';
import type { Step, StepProps } from './step';

export const whereStep: Step = {
  name: 'where',
  labels: { territories: 'page.posting.territories' },
  fill: ({ territories: codes }) => ({ territories: [...codes] }),
  patch: (typing) => ({ territories: typing.list('territories') }),
  Fields: ({ state }: StepProps) => {
    const tell = useSay();
    return (
      <Places
        state={state}
        name="territories"
        label={tell('page.where.regions')}
        hint={tell('page.where.hint')}
        country
      />
    );
  },
};
