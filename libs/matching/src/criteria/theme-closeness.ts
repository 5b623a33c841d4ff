import type { Reason } from '@penc/domain';
import { commonThemes, sectorsSilent, themesSilent } from '../closeness/axes-and-sectors';
import { believed, isBroad } from '../closeness/breadth';
import { average, share, small } from '../arithmetic/integers';
import { shareOfBits } from '../packed/bits';
import { UNSAID, nearestToNeed, nearestToOffer } from '../packed/nearness';
import { type ReasonKey, reason, silence } from '../reason-keys';
import type { Criterion, PackedRule } from '../rules';
import { type SectorStep, nearestSector, sectorCloseness, sectorStep } from '../closeness/sector-closeness';
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

/**
 * ⌊(7 × sectors + 3 × axes) ÷ 10⌋, of what has been found of the sectors, of which the offer names so many, and of the axes;
 * where a side says nothing of one of them it counts for neutral, and the two together for no more than that, or than what
 * is certain whatever it says.
 */
function closeness(found: number, named: number, axes: number, neutral: number): number {
  const least = together(found === UNSAID ? 0 : found, named, axes === UNSAID ? 0 : axes, neutral);
  if (found !== UNSAID && axes !== UNSAID) return least;
  const likely = together(found === UNSAID ? neutral : found, named, axes === UNSAID ? neutral : axes, neutral);
  return Math.max(least, Math.min(neutral, likely));
}

function together(found: number, named: number, axes: number, neutral: number): number {
  const sectors = believed(found, named, HALF_BELIEVED, neutral);
  return small(SECTOR_PARTS * sectors + AXIS_PARTS * axes, SECTOR_PARTS + AXIS_PARTS);
}

/**
 * `closeness` of sectors and axes, each 0 to 10,000. Sectors: for each sector of the need the nearest of the offer, averaged.
 * Axes: the share of the need's axes that the offer has too.
 */
function value(need: ScorableNeed, offer: ScorableOffer, { weights: { neutral } }: Conditions): number {
  const found = sectorsSilent(need, offer)
    ? UNSAID
    : average(need.sectors.map((one) => nearestSector(one, offer.sectors)));
  const axes = themesSilent(need, offer) ? UNSAID : share(commonThemes(need, offer).length, need.themes.length);
  return closeness(found, offer.sectors.length, axes, neutral);
}

/** The share of the axes asked for that are given, of packed lists. */
const axesIn = (asked: number, given: number) => (asked === 0 || given === 0 ? UNSAID : shareOfBits(asked, given));

const packed: PackedRule = {
  byNeed: ({ numbers, sectors, themes }, neutral) => {
    const rows = numbers.sectors.nearness.toNeed(sectors);
    return (offer) => {
      const found = nearestToNeed(rows, offer.words, offer.sectorsAt, offer.sectorCount);
      return closeness(found, offer.sectorCount, axesIn(themes, offer.themes), neutral);
    };
  },
  byOffer: ({ numbers, sectors, sectorCount, themes }, neutral) => {
    const rows = numbers.sectors.nearness.toOffer(sectors);
    return (need) => {
      const found = nearestToOffer(rows, need.words, need.sectorsAt, need.sectorCount);
      return closeness(found, sectorCount, axesIn(need.themes, themes), neutral);
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
  const axes = { axes: themes.length, themes: { themes } };
  const axesUnsaid = themesSilent(need, offer) ? 1 : 0;
  if (sectorsSilent(need, offer)) {
    return axesUnsaid
      ? reason('criterion.theme-closeness.unknown')
      : reason('criterion.theme-closeness.sectors-unsaid', axes);
  }
  const { step, sectors } = nearest(need, offer);
  const broad = isBroad(offer.sectors.length, HALF_BELIEVED);
  if (step !== 'none') return reason(KEYS[step], { sectors: { sectors }, ...axes, axesUnsaid, broad });
  return themes.length > 0
    ? reason('criterion.theme-closeness.axis-only', { ...axes, broad })
    : reason('criterion.theme-closeness.none', { axesUnsaid, broad });
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
