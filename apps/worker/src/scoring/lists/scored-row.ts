import { type ScorableNeed, type ScorableOffer, packReasons, score, scoredOn } from '@penc/matching';
import { contentHash } from '@penc/platform';
import type { Place } from './changes';
import { fingerprintOf } from './fingerprint';
import { type Frame, pairOf } from './plan';

/** A pair as `suggestions` holds it: its score, what is said of it, and what it rests on. */
export function scoredRow({ owner, counterpartId, rank }: Place, frame: Frame) {
  const { need, offer } = pairOf(owner, counterpartId, frame.corpus);
  const { total, ...said } = score(need, offer, frame);
  return {
    need_id: need.id,
    offer_id: offer.id,
    rank,
    total,
    need_revision: need.revision,
    offer_revision: offer.revision,
    reasons: packReasons(said),
    inputs: inputs(need, offer, frame),
    weights_version: frame.weights.version,
    print: fingerprintOf(need, offer, frame),
  };
}

/** What the scorer was given beside the two revisions, its track record by the hash of its snapshot. */
function inputs(need: ScorableNeed, offer: ScorableOffer, frame: Frame) {
  const on = scoredOn(need, offer, frame.today);
  const { trackRecord, ...rest } = on.offer;
  return { ...on, offer: { ...rest, record: contentHash(trackRecord) } };
}
