import type { Outcome } from '@penc/domain';
import { reason, silence } from '../reason-keys';
import type { PackedNeed, PackedOffer } from '../packed/postings';
import type { Gate, PackedGate } from '../rules';
import { within } from '../closeness/sector-fields';
import type { ScorableNeed, ScorableOffer } from '../types';

function excludedOf(need: ScorableNeed, offer: ScorableOffer): readonly string[] {
  return need.sectors.filter((one) => offer.excludedSectors.some((excluded) => within(excluded, one)));
}

function outcome(need: ScorableNeed, offer: ScorableOffer): Outcome {
  if (offer.excludedSectors.length === 0) return 'pass';
  if (need.sectors.length === 0) return 'unknown';
  return excludedOf(need, offer).length > 0 ? 'fail' : 'pass';
}

const refuses: PackedGate = {
  byNeed: (need) => (offer) => excludes(offer, need),
  byOffer: (offer) => {
    if (offer.excludedCount === 0) return () => false;
    return (need) => excludes(offer, need);
  },
};

function excludes(offer: PackedOffer, need: PackedNeed): boolean {
  const { sectors } = need.numbers;
  const end = offer.excludedAt + offer.excludedCount;
  for (let excluded = offer.excludedAt; excluded < end; excluded++) {
    for (let at = need.sectorsAt; at < need.sectorsAt + need.sectorCount; at++) {
      if (sectors.within(offer.words[excluded] as number, need.words[at] as number)) return true;
    }
  }
  return false;
}

/**
 * No sector of the need lies within one that the offer excludes. A need of a whole category is not refused by
 * the exclusion of one sector of it.
 */
export const sectorNotExcluded: Gate = {
  key: 'sector-not-excluded',
  outcome,
  refuses,
  reason: (need, offer) => {
    switch (outcome(need, offer)) {
      case 'unknown':
        return reason('gate.sector-not-excluded.unknown');
      case 'fail':
        return reason('gate.sector-not-excluded.fail', { sectors: { sectors: excludedOf(need, offer) } });
      case 'pass':
        return reason(
          offer.excludedSectors.length === 0 ? 'gate.sector-not-excluded.pass-none' : 'gate.sector-not-excluded.pass',
        );
    }
  },
  // What an offer excludes is its own affair: here only the need can be silent
  toVerify: (need, offer) => (outcome(need, offer) === 'unknown' ? silence('sectors-missing', true, false) : []),
};
