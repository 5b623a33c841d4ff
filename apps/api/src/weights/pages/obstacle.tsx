import type { WeightRefusal } from '@penc/domain';
import { ENOUGH_JUDGEMENTS } from '@penc/matching';
import { Banner } from '../../site/components/banner';
import { useSay } from '../../site/visit';
import type { DeployableView } from '../candidates';

/** Why weights cannot be put into force, where they cannot. */
export function Obstacle({ deployable }: { readonly deployable: DeployableView }) {
  const tell = useSay();
  const { obstacle, refusals, comparedWith } = deployable;
  switch (obstacle) {
    case null:
      return null;
    case 'refused':
      return <Refusals refusals={refusals} />;
    case 'state':
      return <p>{tell('page.weights.not-deployable')}</p>;
    case 'not-made':
      return <p>{tell('problem.not-yet-made.detail')}</p>;
    case 'compared-with-another':
      return (
        <Banner kind="notice">{tell('page.weights.compared-with-another', { version: comparedWith ?? 0 })}</Banner>
      );
  }
}

/** What their report says against them. */
export function Refusals({ refusals }: { readonly refusals: readonly WeightRefusal[] }) {
  const tell = useSay();
  const { all, ofEachKind: each } = ENOUGH_JUDGEMENTS;
  if (refusals.length === 0) return null;
  return (
    <Banner kind="warning">
      <p>{tell('page.weights.proposal.refused')}</p>
      <ul>
        {refusals.map((refusal) => (
          <li key={refusal}>
            {tell(`problem.weights-${refusal}.detail`)}{' '}
            {refusal === 'too-few-judgements' && tell('page.weights.proposal.enough', { all, each })}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
