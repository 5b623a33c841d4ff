import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { COUNTRY, territory } from '@penc/reference';

/** In a column of regions: « Sédhiou », « Tout le pays »; of all together « Ensemble ». */
export function placeName(code: string | null, language: Language): string {
  if (code === null) return say(language, 'page.insight.whole');
  return code === COUNTRY ? say(language, 'page.insight.country') : (territory(code)?.name ?? code);
}
