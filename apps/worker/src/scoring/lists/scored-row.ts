import { type ScorableNeed, type ScorableOffer, packReasons, score, scoredOn } from '@penc/matching';
import { contentHash } from '@penc/platform';
import type { Place } from './changes';
import { fingerprintOf } from './fingerprint';
import { type Frame, pairOf } from './plan';

/** A pair as `suggestions` holds it: its score, what is said of it, and what it rests on, both as JSON on one line. */
export function scoredRow({ owner, counterpartId, rank }: Place, frame: Frame) {
  const { need, offer } = pairOf(owner, counterpartId, frame.corpus);
  const { total, ...said } = score(need, offer, frame);
  return {
    needId: need.id,
    offerId: offer.id,
    rank,
    total,
    needRevision: need.revision,
    offerRevision: offer.revision,
    // row by row: what a row is made of need not outlive it
    reasons: JSON.stringify(packReasons(said)),
    inputs: JSON.stringify(inputs(need, offer, frame)),
    print: fingerprintOf(need, offer, frame),
  };
}

/** What the scorer was given beside the two revisions, its track record by the hash of its snapshot. */
function inputs(need: ScorableNeed, offer: ScorableOffer, frame: Frame) {
  const on = scoredOn(need, offer, frame.today);
  const { trackRecord, ...rest } = on.offer;
  return { ...on, offer: { ...rest, record: contentHash(trackRecord) } };
}
