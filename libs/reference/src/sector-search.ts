import type { Language } from '@penc/domain';
import { type Findable, bestOf, findable } from './ranking';
import { type Sector, sectors } from './sectors';

const candidates: Readonly<Record<Language, readonly Findable<Sector>[]>> = {
  fr: candidatesIn('fr'),
  en: candidatesIn('en'),
};

function candidatesIn(language: Language): Findable<Sector>[] {
  return sectors()
    .filter(({ active }) => active)
    .map((one) =>
      findable(
        one,
        one.code,
        [one.name[language], one.code, one.description[language]],
        one.level === 'category' ? 0 : 1,
      ),
    );
}

/**
 * Sectors and categories that can be chosen, by name or code, then by description; ranked as territories are.
 * An empty text takes all.
 */
export function searchSectors(text: string, language: Language, limit = 20): Sector[] {
  return bestOf(candidates[language], text, limit);
}
