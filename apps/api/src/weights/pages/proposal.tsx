import { type Role, scopeOf } from '@penc/domain';
import { formatInstant, formatPercent } from '@penc/language';
import { ENOUGH_OUTCOMES, areEnoughOutcomes } from '@penc/matching';
import { Banner } from '../../site/components/banner';
import { Button, ButtonLink } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { Form, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { DeployableView } from '../candidates';
import type { ProposalView } from '../views';
import { CalibrationTold } from './calibration-told';
import { Obstacle, Refusals } from './obstacle';
import { Progress } from './progress';
import { ComparedWeights, Fit, GatesToReview, Regions } from './report';

interface ProposalProps {
  readonly proposal: ProposalView;
  /** Of the weights that it has led to. */
  readonly deployable: DeployableView | null;
  readonly role: Role;
  readonly state: FormState;
}

/** What was learnt from the judgements, beside what is in force; why it may or may not be deployed. */
export function Proposal({ proposal, deployable, role, state }: ProposalProps) {
  const tell = useSay();
  const { language } = useVisit();
  const { report, asOf, madeAt, weightsId, refusals, rescoring } = proposal;
  return (
    <>
      <ErrorSummary state={state} labels={{}} />
      <p class="lead">{tell('page.weights.proposal.lead')}</p>
      {asOf && <p class="hint">{tell('page.weights.proposal.as-of', { at: formatInstant(asOf, language) })}</p>}
      {!madeAt && (
        <div data-follow>
          <Banner kind="notice">{tell('page.weights.proposal.waiting')}</Banner>
        </div>
      )}
      {rescoring && <Progress rescoring={rescoring} />}
      <Refusals refusals={refusals} />
      {deployable?.obstacle === 'compared-with-another' && <Obstacle deployable={deployable} />}
      {report && (
        <>
          <p data-come>
            {tell('page.weights.proposal.judgements', { ...report.judgements })} <Since report={report} />
          </p>
          <Calibrated report={report} />
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
          {deployable?.obstacle === null && scopeOf(role, 'weights.deploy') && (
            <ButtonLink href={`/weights/${weightsId}/deploy`}>{tell('page.weights.deploy')}</ButtonLink>
          )}
        </p>
      )}
      {scopeOf(role, 'weights.deploy') && <CalibratePresent proposal={proposal} />}
    </>
  );
}

/** Of judgements that the weights in force were learnt from, nothing is said of which weights are better. */
function Since({ report: { judgements } }: { readonly report: NonNullable<ProposalView['report']> }) {
  const { used, since = used } = judgements;
  const tell = useSay();
  return since < used && <>{tell('page.weights.proposal.since', { since })}</>;
}

/** Whether a score under them would be a probability; if not, whether answers are missing or do not go with the scores. */
function Calibrated({
  report: { fit, calibration, answers },
}: {
  readonly report: NonNullable<ProposalView['report']>;
}) {
  const tell = useSay();
  const { language } = useVisit();
  // nothing was learnt: there is nothing to be calibrated
  if (!fit) return null;
  const { all, ofEachKind: each } = ENOUGH_OUTCOMES;
  const error = formatPercent(100 * ENOUGH_OUTCOMES.error, language);
  const state = calibration ? 'made' : areEnoughOutcomes(answers.settled, answers.accepted) ? 'inexact' : 'few';
  return <p>{tell(`page.weights.proposal.calibration.${state}`, { ...answers, all, each, error })}</p>;
}

/** Whatever becomes of the proposal, what it has found of the weights in force can be used. */
function CalibratePresent({ proposal: { id, report } }: Pick<ProposalProps, 'proposal'>) {
  const tell = useSay();
  const { presentCalibration, presentVersion } = report ?? {};
  if (!presentCalibration || presentVersion === undefined) return null;
  return (
    <section class="aside" aria-labelledby="calibrate">
      <h2 id="calibrate">{tell('page.weights.calibrate', { version: presentVersion })}</h2>
      <CalibrationTold calibration={presentCalibration} />
      <p>{tell('page.weights.calibrate.text')}</p>
      <Form action={`/weights/proposals/${id}/calibrate`}>
        <Button kind="second">{tell('page.weights.calibrate.do', { version: presentVersion })}</Button>
      </Form>
    </section>
  );
}
