import type { GateKey } from '@penc/domain';
import { mostToGive } from '../posting/funding';
import { within } from '../closeness/sector-fields';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';
import type { OfferChange } from './changes';
import { periodChanges } from './period-changes';
import { themeChanges } from './theme-changes';

/**
 * The smallest edits of an offer that open one gate which refuses the pair, each of them enough by itself; none
 * where only the need could, or where nothing but more money would.
 */
export function offerChanges(
  gate: GateKey,
  need: ScorableNeed,
  offer: ScorableOffer,
  { today }: Conditions,
): readonly (readonly OfferChange[])[] {
  switch (gate) {
    case 'theme-shared':
      return themeChanges(need);
    case 'territory-related':
      return need.territories.map((code) => [{ field: 'territories', change: 'add', codes: [code] }]);
    case 'modality-common':
      return need.modalities.map((modality) => [{ field: 'modalities', change: 'add', codes: [modality] }]);
    case 'type-eligible':
      return [[{ field: 'eligibleTypes', change: 'add', codes: [need.organisationType] }]];
    case 'sector-not-excluded': {
      const codes = offer.excludedSectors.filter((excluded) => need.sectors.some((one) => within(excluded, one)));
      return [[{ field: 'excludedSectors', change: 'remove', codes }]];
    }
    case 'requirements-met': {
      const codes = offer.requires.filter((one) => need.requirements.unmet.includes(one));
      return [[{ field: 'requires', change: 'remove', codes }]];
    }
    case 'money-possible':
      return loweredMinimum(need, offer);
    case 'periods-overlap': {
      const changes = periodChanges(offer, need, today);
      return changes ? [changes] : [];
    }
    case 'both-open':
    case 'not-self':
    case 'not-refused':
      return [];
  }
}

/** An envelope that is spent, or a need that is covered, is no matter of the minimum. */
function loweredMinimum(need: ScorableNeed, offer: ScorableOffer): readonly (readonly OfferChange[])[] {
  const most = mostToGive(need, offer);
  if (most <= 0 || most >= (offer.ticketMin ?? 0)) return [];
  return [[{ field: 'ticket.min', change: 'lower', xof: most }]];
}
