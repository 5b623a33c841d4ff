import type { PartnershipState } from '@penc/domain';
import { label } from '@penc/reference';
import { Banner } from '../../site/components/banner';
import { useSay, useVisit } from '../../site/visit';
import type { PartnershipView } from '../views';

/** In the order of a partnership that goes well. */
const STEPS: readonly PartnershipState[] = ['drafted', 'in-approval', 'signed', 'active', 'completed'];

export function toneOf(status: PartnershipState): 'good' | 'busy' | 'over' {
  if (status === 'ended' || status === 'suspended') return 'over';
  return status === 'drafted' || status === 'in-approval' ? 'busy' : 'good';
}

/** Where a partnership stands among its steps; what has stopped it is said above them. */
export function Progress(view: PartnershipView) {
  const tell = useSay();
  const { language } = useVisit();
  const { status, suspendedReason, endedReason, suspendedBy } = view;
  const reason = suspendedReason ?? endedReason;
  const here = STEPS.indexOf(status === 'suspended' ? 'active' : status);
  return (
    <>
      {(status === 'suspended' || status === 'ended') && (
        <Banner kind="warning">
          {tell('page.partnership.stopped', {
            status,
            reason: reason ? label('endedReason', reason, language) : 'none',
            by: suspendedBy ? view[suspendedBy].organisation.name : 'none',
          })}
        </Banner>
      )}
      <ol class="progress" aria-label={tell('page.partnership.progress')}>
        {STEPS.map((step, place) => (
          <li key={step} class={place < here ? 'done' : undefined} aria-current={place === here ? 'step' : undefined}>
            <span aria-hidden="true">{place < here ? '✓' : `${place + 1}.`}</span>
            <span class="cap">{label('partnershipState', step, language)}</span>
            {place < here && <span class="unseen"> {tell('page.partnership.step.done')}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}
