import { rarityOf } from '../words/rarity';
import { SENEGAL } from '../words/vocabulary';
import { describe } from './describe';
import { propose } from './proposals/propose';

/** Words that nobody has taught us, so that what is spelt like them is looked for. */
const UNKNOWN = {
  fr: 'Forages équipées au village de Ndiobenne',
  en: 'Boreholess for the vilage of Ndiobenne',
} as const;

/** Builds what the first text would otherwise wait for: some tenths of a second. */
export function warmUp(): void {
  for (const language of ['fr', 'en'] as const) {
    describe({ title: UNKNOWN[language], description: UNKNOWN[language], language });
    propose(UNKNOWN[language], language);
  }
  rarityOf('forage', SENEGAL);
}
