import type { GateKey } from '@penc/domain';
import { envelopeTold, mostToTell, uncovered } from '../posting/funding';
import { within } from '../closeness/sector-fields';
import { millionths } from '../arithmetic/integers';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';
import type { NeedChange } from './changes';
import { periodChanges } from './period-changes';
import { themeChanges } from './theme-changes';

/** No amount is larger. */
const MOST_XOF = 10 ** 15;

/**
 * The smallest edits of a need that open one gate which refuses the pair, each of them enough by itself; none
 * where only the offer could. `offer` is as its side tells of it: nothing may follow from what it keeps secret.
 */
export function needChanges(
  gate: GateKey,
  need: ScorableNeed,
  offer: ScorableOffer,
  { today }: Conditions,
): readonly (readonly NeedChange[])[] {
  switch (gate) {
    case 'theme-shared':
      return themeChanges(offer);
    case 'modality-common':
      return offer.modalities.map((modality) => [{ field: 'modalities', change: 'add', codes: [modality] }]);
    case 'sector-not-excluded':
      return withoutExcluded(need, offer);
    case 'requirements-met': {
      const codes = offer.requires.filter((one) => need.requirements.unmet.includes(one));
      return [[{ field: 'readiness', change: 'meet', codes }]];
    }
    case 'money-possible':
      return raisedAmount(need, offer);
    case 'periods-overlap': {
      const changes = periodChanges(need, offer, today);
      return changes ? [changes] : [];
    }
    // a need is where it is and whose it is; nothing opens the others
    case 'territory-related':
    case 'type-eligible':
    case 'both-open':
    case 'not-self':
    case 'not-refused':
      return [];
  }
}

/** A need must keep a sector. */
function withoutExcluded(need: ScorableNeed, offer: ScorableOffer): readonly (readonly NeedChange[])[] {
  const codes = need.sectors.filter((one) => offer.excludedSectors.some((excluded) => within(excluded, one)));
  return codes.length < need.sectors.length ? [[{ field: 'sectors', change: 'remove', codes }]] : [];
}

/**
 * The least total cost with which what is missing, and the share that the offer pays of it, both reach the
 * offer's minimum: max(own + covered + ticketMin, ⌈ticketMin ÷ rate⌉). A need that is covered asks for no more.
 */
function raisedAmount(need: ScorableNeed, offer: ScorableOffer): readonly (readonly NeedChange[])[] {
  const least = offer.ticketMin ?? 0;
  const missing = uncovered(need);
  if (need.amount === undefined || missing === undefined || missing === 0) return [];
  if (mostToTell(need, offer) <= 0) return [];
  // a maximum below the minimum is the offer's to put right
  if (Math.min(offer.ticketMax ?? Infinity, envelopeTold(offer) ?? Infinity) < least) return [];
  const byMissing = need.amount - missing + least;
  const rate = offer.fundingRateMax === undefined ? undefined : millionths(offer.fundingRateMax);
  const byRate = rate === undefined ? 0 : Number((BigInt(least) * 1_000_000n + BigInt(rate - 1)) / BigInt(rate));
  const xof = Math.max(byMissing, byRate);
  if (xof <= need.amount || xof > MOST_XOF) return [];
  return [[{ field: 'amount', change: 'raise', xof }]];
}
