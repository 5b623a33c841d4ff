import type { Outcome } from '@penc/domain';
import { reason, silence } from '../reason-keys';
import type { PackedNeed, PackedOffer } from '../packed/postings';
import type { Gate, PackedGate } from '../rules';
import { anyRelated, meeting } from '../closeness/territory-closeness';
import type { ScorableNeed, ScorableOffer } from '../types';

function outcome(need: ScorableNeed, offer: ScorableOffer): Outcome {
  if (need.territories.length === 0 || offer.territories.length === 0) return 'unknown';
  return anyRelated(need.territories, offer.territories) ? 'pass' : 'fail';
}

const refuses: PackedGate = {
  byNeed: (need) => (offer) => apart(need, offer),
  byOffer: (offer) => (need) => apart(need, offer),
};

function apart(need: PackedNeed, offer: PackedOffer): boolean {
  if (need.territoryCount === 0 || offer.territoryCount === 0) return false;
  const { territories } = need.numbers;
  const end = need.territoriesAt + need.territoryCount;
  const otherEnd = offer.territoriesAt + offer.territoryCount;
  for (let at = need.territoriesAt; at < end; at++) {
    for (let other = offer.territoriesAt; other < otherEnd; other++) {
      if (territories.related(need.words[at] as number, offer.words[other] as number)) return false;
    }
  }
  return true;
}

/** Some territory of one side equals or contains some territory of the other. */
export const territoryRelated: Gate = {
  key: 'territory-related',
  outcome,
  refuses,
  reason: (need, offer) => {
    const result = outcome(need, offer);
    if (result === 'unknown') return reason('gate.territory-related.unknown');
    if (result === 'pass') {
      return reason('gate.territory-related.pass', {
        territories: { territories: meeting(need.territories, offer.territories) },
      });
    }
    return reason('gate.territory-related.fail', {
      asked: { territories: need.territories },
      offered: { territories: offer.territories },
    });
  },
  toVerify: (need, offer) =>
    silence('territories-missing', need.territories.length === 0, offer.territories.length === 0),
};
