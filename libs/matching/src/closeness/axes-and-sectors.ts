import type { Theme } from '@penc/domain';
import type { ScorableNeed, ScorableOffer } from '../types';

/** Whether one side at least names no axis. */
export const themesSilent = (need: ScorableNeed, offer: ScorableOffer): boolean =>
  need.themes.length === 0 || offer.themes.length === 0;

/** Whether one side at least names no sector. */
export const sectorsSilent = (need: ScorableNeed, offer: ScorableOffer): boolean =>
  need.sectors.length === 0 || offer.sectors.length === 0;

/** The axes that both sides name, in the need’s order. */
export function commonThemes(need: ScorableNeed, offer: ScorableOffer): readonly Theme[] {
  return need.themes.filter((one) => offer.themes.includes(one));
}
