import { type PartnershipState, type Step, stepsOf } from '@penc/domain';
import { label } from '@penc/reference';
import { Banner } from '../../site/components/banner';
import { useSay, useVisit } from '../../site/visit';
import type { PartnershipView } from '../views';

const MARKS: Readonly<Partial<Record<Step['stands'], string>>> = { done: '✓', stopped: '✕' };

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
        {stepsOf(view).map(({ state, stands }, place) => (
          <li
            key={state}
            class={stands === 'done' ? 'done' : undefined}
            aria-current={stands === 'here' || stands === 'stopped' ? 'step' : undefined}
          >
            <span aria-hidden="true">{MARKS[stands] ?? `${place + 1}.`}</span>
            <span class="cap">{label('partnershipState', state, language)}</span>
            {stands === 'done' && <span class="unseen"> {tell('page.partnership.step.done')}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}
