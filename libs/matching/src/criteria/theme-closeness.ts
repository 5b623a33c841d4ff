import type { Reason, Theme } from '@penc/domain';
import { believed, isBroad } from '../breadth';
import { average, quotient, share, small } from '../integers';
import { shareOfBits } from '../packed/bits';
import { UNSAID, nearestToNeed, nearestToOffer } from '../packed/nearness';
import { type ReasonKey, reason, silence } from '../reason-keys';
import type { Criterion, PackedRule } from '../rules';
import { type SectorStep, nearestSector, sectorCloseness, sectorStep } from '../sector-closeness';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';

/** Sectors say what is done, axes only in which spirit: seven parts to three. */
const SECTOR_PARTS = 7;
const AXIS_PARTS = 3;
/** Of two sectors each is believed by half. */
const HALF_BELIEVED = 1;

const KEYS: Readonly<Record<SectorStep, ReasonKey>> = {
  same: 'criterion.theme-closeness.same-sector',
  contains: 'criterion.theme-closeness.contains-sector',
  category: 'criterion.theme-closeness.same-category',
  family: 'criterion.theme-closeness.same-family',
  domain: 'criterion.theme-closeness.same-domain',
  none: 'criterion.theme-closeness.none',
};

const sectorsSilent = (need: ScorableNeed, offer: ScorableOffer) =>
  need.sectors.length === 0 || offer.sectors.length === 0;
const themesSilent = (need: ScorableNeed, offer: ScorableOffer) =>
  need.themes.length === 0 || offer.themes.length === 0;

function commonThemes(need: ScorableNeed, offer: ScorableOffer): readonly Theme[] {
  return need.themes.filter((one) => offer.themes.includes(one));
}

/**
 * ⌊(7 × sectors + 3 × axes) ÷ 10⌋. Sectors: for each sector of the need the nearest of the offer, averaged.
 * Axes: the share of the need's axes that the offer has too. A silent part counts for the neutral value.
 */
function value(need: ScorableNeed, offer: ScorableOffer, { weights }: Conditions): number {
  const sectors = sectorsSilent(need, offer)
    ? weights.neutral
    : believed(
        average(need.sectors.map((one) => nearestSector(one, offer.sectors))),
        offer.sectors.length,
        HALF_BELIEVED,
        weights.neutral,
      );
  const axes = themesSilent(need, offer)
    ? weights.neutral
    : share(commonThemes(need, offer).length, need.themes.length);
  return quotient(SECTOR_PARTS * sectors + AXIS_PARTS * axes, SECTOR_PARTS + AXIS_PARTS);
}

/** Of what has been found of the sectors, of which the offer names so many, and of the axes that are asked for and given. */
function closeness(found: number, named: number, asked: number, given: number, neutral: number): number {
  const sectors = found === UNSAID ? neutral : believed(found, named, HALF_BELIEVED, neutral);
  const axes = asked === 0 || given === 0 ? neutral : shareOfBits(asked, given);
  return small(SECTOR_PARTS * sectors + AXIS_PARTS * axes, SECTOR_PARTS + AXIS_PARTS);
}

const packed: PackedRule = {
  byNeed: ({ numbers, sectors, themes }, neutral) => {
    const rows = numbers.sectors.nearness.toNeed(sectors);
    return (offer) => {
      const found = nearestToNeed(rows, offer.words, offer.sectorsAt, offer.sectorCount);
      return closeness(found, offer.sectorCount, themes, offer.themes, neutral);
    };
  },
  byOffer: ({ numbers, sectors, sectorCount, themes }, neutral) => {
    const rows = numbers.sectors.nearness.toOffer(sectors);
    return (need) => {
      const found = nearestToOffer(rows, need.words, need.sectorsAt, need.sectorCount);
      return closeness(found, sectorCount, need.themes, themes, neutral);
    };
  },
};

/** The nearest step that any pair reaches, and the need's sectors that reach it. */
function nearest(need: ScorableNeed, offer: ScorableOffer): { step: SectorStep; sectors: readonly string[] } {
  const best = Math.max(...need.sectors.map((one) => nearestSector(one, offer.sectors)));
  const sectors = need.sectors.filter((one) => nearestSector(one, offer.sectors) === best);
  const near = offer.sectors.find((other) => sectors.some((one) => sectorCloseness(one, other) === best)) ?? '';
  return { step: sectorStep(sectors[0] ?? '', near), sectors };
}

function say(need: ScorableNeed, offer: ScorableOffer): Reason {
  const themes = commonThemes(need, offer);
  const broad = isBroad(offer.sectors.length, HALF_BELIEVED);
  const common = { axes: themes.length, themes: { themes }, broad };
  if (sectorsSilent(need, offer)) {
    return themes.length > 0
      ? reason('criterion.theme-closeness.axis-only', { ...common, broad: 0 })
      : reason('criterion.theme-closeness.unknown');
  }
  const { step, sectors } = nearest(need, offer);
  if (step !== 'none') return reason(KEYS[step], { sectors: { sectors }, ...common });
  return themes.length > 0
    ? reason('criterion.theme-closeness.axis-only', common)
    : reason('criterion.theme-closeness.none', { broad });
}

export const themeCloseness: Criterion = {
  key: 'theme-closeness',
  value,
  packed,
  reason: say,
  toVerify: (need, offer) => [
    ...silence('sectors-missing', need.sectors.length === 0, offer.sectors.length === 0),
    ...silence('themes-missing', need.themes.length === 0, offer.themes.length === 0),
  ],
};
