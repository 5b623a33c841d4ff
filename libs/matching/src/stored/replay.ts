import type { CriterionKey, Day, OrganisationType } from '@penc/domain';
import { ENGINE_VERSION } from './engine';
import { type RevisionFacts, scorableNeed, scorableOffer } from '../posting/scorable';
import { score } from '../score';
import type { Score, ScorableNeed, ScorableOffer, TrackRecordEntry, Weights } from '../types';

/** What a pair was scored on beside the contents of its two revisions: enough to compute the score again. */
export interface ScoredOn {
  readonly engine: string;
  readonly day: Day;
  readonly need: { readonly organisationType: OrganisationType; readonly covered: number } & Embedded;
  readonly offer: {
    readonly organisationType: OrganisationType;
    /** Null where no envelope is named. */
    readonly envelopeLeft: number | null;
    readonly partnerships: number;
    readonly trackRecord: readonly TrackRecordEntry[];
    readonly establishedIn: string;
    readonly homeTerritories: readonly string[];
  } & Embedded;
}

/** Names the model whose vector of the text was compared; its bytes stand with the revision. */
interface Embedded {
  readonly embedding?: string;
}

/** What a score rests on beside the two revisions, to be stored with it. */
export function scoredOn(need: ScorableNeed, offer: ScorableOffer, day: Day): ScoredOn {
  return {
    engine: ENGINE_VERSION,
    day,
    need: { organisationType: need.organisationType, covered: need.covered, ...embedded(need) },
    offer: {
      organisationType: offer.organisationType,
      envelopeLeft: offer.envelopeLeft ?? null,
      partnerships: offer.partnerships,
      trackRecord: offer.trackRecord,
      establishedIn: offer.establishedIn,
      homeTerritories: offer.homeTerritories,
      ...embedded(offer),
    },
  };
}

function embedded({ embedding }: ScorableNeed | ScorableOffer): Embedded {
  return embedding ? { embedding: embedding.model } : {};
}

/**
 * The score of a pair again, by the engine of today, from what it was scored on: with the same engine and the
 * weights of then, equal to the last bit. A pair that is stored was open on both sides and not refused.
 */
export function replay(need: RevisionFacts, offer: RevisionFacts, on: ScoredOn, weights: Weights): Score {
  const { envelopeLeft, ...facts } = on.offer;
  const again = scorableOffer(offer, { ...facts, open: true, committed: 0 });
  return score(
    scorableNeed(need, { ...on.need, open: true }),
    envelopeLeft === null ? again : { ...again, envelopeLeft },
    { today: on.day, weights },
  );
}

/** One criterion in two results, of which one may not have it: values and weights 0–10,000, points their product. */
export interface CriterionDifference {
  readonly key: CriterionKey;
  readonly stored: Contribution | null;
  readonly recomputed: Contribution | null;
}
interface Contribution {
  readonly value: number;
  readonly weight: number;
  readonly points: number;
}

/** Where two results differ, criterion by criterion. */
export function differences(
  stored: Pick<Score, 'criteria'>,
  recomputed: Pick<Score, 'criteria'>,
): readonly CriterionDifference[] {
  const keys = new Set([...stored.criteria, ...recomputed.criteria].map(({ key }) => key));
  return [...keys]
    .map((key) => ({ key, stored: contributionOf(stored, key), recomputed: contributionOf(recomputed, key) }))
    .filter(({ stored: a, recomputed: b }) => a?.value !== b?.value || a?.weight !== b?.weight);
}

function contributionOf({ criteria }: Pick<Score, 'criteria'>, key: CriterionKey): Contribution | null {
  const found = criteria.find((one) => one.key === key);
  return found ? { value: found.value, weight: found.weight, points: found.points } : null;
}
