import { type Role, scopeOf } from '@penc/domain';
import { formatInstant, formatNumber } from '@penc/language';
import { Button, ButtonLink } from '../../site/components/button';
import { Table } from '../../site/components/table';
import { Tag } from '../../site/components/tag';
import { Form } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { ShadowView, WeightsDetailView } from '../views';
import { CalibrationTold } from './calibration-told';
import { CriteriaShares } from './criteria-shares';
import { Obstacle } from './obstacle';
import { Progress } from './progress';

interface SheetProps {
  readonly view: WeightsDetailView;
  readonly role: Role;
}

/** One version: what it weighs, where it stands, what can be done with it. */
export function WeightsSheet({ view, role }: SheetProps) {
  const tell = useSay();
  const { language } = useVisit();
  const { status, origin, scoreKind, calibration, rescoring, shadow, proposalId, movedAt } = view;
  return (
    <>
      <p class="facts">
        <Tag tone={status === 'deployed' ? 'good' : 'busy'}>{tell(`page.weights.status.${status}`)}</Tag>
        <span>{tell(`page.weights.origin.${origin}`)}</span>
        <span>{formatInstant(movedAt, language)}</span>
      </p>
      <p>{tell(`page.weights.kind.${scoreKind}`, { outcomes: calibration?.outcomes ?? 0 })}</p>
      {calibration && <CalibrationTold calibration={calibration} />}
      {rescoring && <Progress rescoring={rescoring} />}
      <p class="actions">
        {proposalId && (
          <ButtonLink kind="second" href={`/weights/proposals/${proposalId}`}>
            {tell('page.weights.report.read')}
          </ButtonLink>
        )}
        {(status === 'proposed' || status === 'shadow') && (
          <ButtonLink kind="second" href={`/weights/${view.id}/preview`}>
            {tell('page.weights.preview.see')}
          </ButtonLink>
        )}
      </p>
      <CriteriaShares criteria={view.criteria} />
      {shadow && <Shadow shadow={shadow} />}
      {scopeOf(role, 'weights.deploy') && <Moves view={view} />}
    </>
  );
}

/** For administrators: try them beside the present ones, or put them in their place. */
function Moves({ view: { id, status, deployable } }: Pick<SheetProps, 'view'>) {
  const tell = useSay();
  if (status !== 'proposed' && status !== 'shadow') return null;
  return (
    <section class="aside" aria-labelledby="moves">
      <h2 id="moves">{tell('page.weights.moves')}</h2>
      <p>{tell('page.weights.moves.text')}</p>
      <Obstacle deployable={deployable} />
      <div class="actions">
        {status === 'proposed' && (
          <Form action={`/weights/${id}/shadow`}>
            <Button kind="second">{tell('page.weights.shadow')}</Button>
          </Form>
        )}
        {deployable.obstacle === null && (
          <ButtonLink href={`/weights/${id}/deploy`}>{tell('page.weights.deploy')}</ButtonLink>
        )}
      </div>
    </section>
  );
}

/** What was judged while they stood in shadow: as it was shown, and as it would have been. */
function Shadow({ shadow }: { readonly shadow: ShadowView }) {
  const tell = useSay();
  const { language } = useVisit();
  const number = (value: number | null) =>
    value === null ? tell('page.weights.unknown') : formatNumber(value, language);
  const rows = [
    { id: 'auc', live: shadow.live.auc, shadow: shadow.shadow.auc },
    { id: 'approved', live: shadow.live.meanRank.approved, shadow: shadow.shadow.meanRank.approved },
    { id: 'dismissed', live: shadow.live.meanRank.dismissed, shadow: shadow.shadow.meanRank.dismissed },
  ] as const;
  return (
    <section>
      <h2 id="shadow">{tell('page.weights.shadow.title', { count: shadow.judgements })}</h2>
      <Table
        labelledBy="shadow"
        rows={rows}
        columns={[
          { title: tell('page.weights.measure'), heads: true, cell: ({ id }) => tell(`page.weights.measure.${id}`) },
          { title: tell('page.weights.before'), number: true, cell: ({ live }) => number(live) },
          { title: tell('page.weights.after'), number: true, cell: (row) => number(row.shadow) },
        ]}
      />
    </section>
  );
}
