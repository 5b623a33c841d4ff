import { type Role, type WeightRefusal, scopeOf } from '@penc/domain';
import { formatInstant } from '@penc/language';
import { Banner } from '../../site/components/banner';
import { ButtonLink } from '../../site/components/button';
import { useSay, useVisit } from '../../site/visit';
import type { ProposalView } from '../views';
import { Progress } from './progress';
import { ComparedWeights, Fit, GatesToReview, Regions } from './report';

interface ProposalProps {
  readonly proposal: ProposalView;
  readonly role: Role;
}

/** What was learnt from the judgements, beside what is in force; why it may or may not be deployed. */
export function Proposal({ proposal, role }: ProposalProps) {
  const tell = useSay();
  const { language } = useVisit();
  const { report, asOf, madeAt, weightsId, refusals, rescoring } = proposal;
  return (
    <>
      <p class="lead">{tell('page.weights.proposal.lead')}</p>
      {asOf && <p class="hint">{tell('page.weights.proposal.as-of', { at: formatInstant(asOf, language) })}</p>}
      {!madeAt && <Banner kind="notice">{tell('page.weights.proposal.waiting')}</Banner>}
      {rescoring && <Progress rescoring={rescoring} />}
      <Refusals refusals={refusals} />
      {report && (
        <>
          <p>{tell('page.weights.proposal.judgements', { ...report.judgements })}</p>
          <p>
            {tell(`page.weights.proposal.calibration.${report.calibration ? 'made' : 'none'}`, { ...report.answers })}
          </p>
          <ComparedWeights report={report} />
          <Fit report={report} />
          <Regions report={report} />
          <GatesToReview report={report} />
        </>
      )}
      {weightsId && (
        <p class="actions">
          <ButtonLink kind="second" href={`/weights/${weightsId}/preview`}>
            {tell('page.weights.preview.see')}
          </ButtonLink>
          {madeAt && refusals.length === 0 && scopeOf(role, 'weights.deploy') && (
            <ButtonLink href={`/weights/${weightsId}/deploy`}>{tell('page.weights.deploy')}</ButtonLink>
          )}
        </p>
      )}
    </>
  );
}

function Refusals({ refusals }: { readonly refusals: readonly WeightRefusal[] }) {
  const tell = useSay();
  if (refusals.length === 0) return null;
  return (
    <Banner kind="warning">
      <p>{tell('page.weights.proposal.refused')}</p>
      <ul>
        {refusals.map((refusal) => (
          <li key={refusal}>{tell(`problem.weights-${refusal}.detail`)}</li>
        ))}
      </ul>
    </Banner>
  );
}
