import type { Outcome } from '@penc/domain';
import { reason, silence } from '../reason-keys';
import type { PackedNeed, PackedOffer } from '../packed/postings';
import type { Gate, PackedGate } from '../rules';
import { commonThemes, sectorsSilent, themesSilent } from '../closeness/axes-and-sectors';
import { fieldOf } from '../closeness/sector-fields';
import type { ScorableNeed, ScorableOffer } from '../types';

function commonFields(need: ScorableNeed, offer: ScorableOffer): readonly string[] {
  const offered = new Set(offer.sectors.map(fieldOf));
  return [...new Set(need.sectors.map(fieldOf))].filter((one) => offered.has(one));
}

function outcome(need: ScorableNeed, offer: ScorableOffer): Outcome {
  for (const one of need.themes) if (offer.themes.includes(one)) return 'pass';
  if (commonFields(need, offer).length > 0) return 'pass';
  return themesSilent(need, offer) || sectorsSilent(need, offer) ? 'unknown' : 'fail';
}

const refuses: PackedGate = {
  byNeed: (need) => (offer) => apart(need, offer),
  byOffer: (offer) => (need) => apart(need, offer),
};

function apart(need: PackedNeed, offer: PackedOffer): boolean {
  if ((need.themes & offer.themes) !== 0) return false;
  if (need.themes === 0 || offer.themes === 0 || need.sectorCount === 0 || offer.sectorCount === 0) return false;
  const { sectors } = need.numbers;
  const end = need.sectorsAt + need.sectorCount;
  const otherEnd = offer.sectorsAt + offer.sectorCount;
  for (let at = need.sectorsAt; at < end; at++) {
    const field = sectors.fieldOf(need.words[at] as number);
    for (let other = offer.sectorsAt; other < otherEnd; other++) {
      if (sectors.fieldOf(offer.words[other] as number) === field) return false;
    }
  }
  return true;
}

/** An axis or a DAC category in common: else the two speak of different things, however well all the rest fits. */
export const themeShared: Gate = {
  key: 'theme-shared',
  outcome,
  refuses,
  reason: (need, offer) => {
    const themes = commonThemes(need, offer);
    const fields = commonFields(need, offer);
    if (themes.length > 0) return reason('gate.theme-shared.pass-axis', { themes: { themes } });
    if (fields.length > 0) return reason('gate.theme-shared.pass-field', { sectors: { sectors: fields } });
    return reason(outcome(need, offer) === 'fail' ? 'gate.theme-shared.fail' : 'gate.theme-shared.unknown');
  },
  toVerify: (need, offer) => {
    if (outcome(need, offer) !== 'unknown') return [];
    return [
      ...silence('sectors-missing', need.sectors.length === 0, offer.sectors.length === 0),
      ...silence('themes-missing', need.themes.length === 0, offer.themes.length === 0),
    ];
  },
};
