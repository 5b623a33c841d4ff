import { economyTerms } from './economy';
import { enterpriseTerms } from './enterprise';
import type { GlossaryEntry } from './entry';
import { farmingTerms } from './farming';
import { finerTerms } from './finer';
import { governanceTerms } from './governance';
import { healthTerms } from './health';
import { infrastructureTerms } from './infrastructure';
import { landAndWaterTerms } from './land-and-water';
import { migrationTerms } from './migration';
import { mobilityTerms } from './mobility';
import { peopleTerms } from './people';
import { schoolTerms } from './school';
import { societyTerms } from './society';
import { territoryTerms } from './territory';
import { waterTerms } from './water';

/** What the code lists do not say in the words of the field; a term may stand in several entries. */
export const glossary: readonly GlossaryEntry[] = [
  ...migrationTerms,
  ...mobilityTerms,
  ...territoryTerms,
  ...governanceTerms,
  ...economyTerms,
  ...enterpriseTerms,
  ...landAndWaterTerms,
  ...farmingTerms,
  ...waterTerms,
  ...infrastructureTerms,
  ...peopleTerms,
  ...healthTerms,
  ...schoolTerms,
  ...societyTerms,
  ...finerTerms,
];
