import type { OrganisationState } from '@penc/domain';
import { label } from '@penc/reference';
import { Tag } from '../../site/components/tag';
import { useVisit } from '../../site/visit';

const TONES = { applied: 'busy', verified: 'good', suspended: 'over' } as const;

export function StateTag({ status }: { readonly status: OrganisationState }) {
  const { language } = useVisit();
  return <Tag tone={TONES[status]}>{label('organisationState', status, language)}</Tag>;
}
