import { economyTerms } from './economy';
import type { GlossaryEntry } from './entry';
import { landAndWaterTerms } from './land-and-water';
import { migrationTerms } from './migration';
import { peopleTerms } from './people';
import { territoryTerms } from './territory';

/** What the code lists do not say in the words of the field; a term may stand in several entries. */
export const glossary: readonly GlossaryEntry[] = [
  ...migrationTerms,
  ...territoryTerms,
  ...economyTerms,
  ...landAndWaterTerms,
  ...peopleTerms,
];
