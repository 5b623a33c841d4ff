import { COUNTRY, territory } from '@penc/reference';
import type { Say } from '../../site/visit';

/** In a column of regions: « Sédhiou », « Tout le pays »; of all together « Ensemble ». */
export function placeName(code: string | null, tell: Say): string {
  if (code === null) return tell('page.insight.whole');
  return code === COUNTRY ? tell('page.insight.country') : (territory(code)?.name ?? code);
}
