import { Codes } from './codes';
import { SectorNumbers } from './sector-numbers';
import { TerritoryNumbers } from './territory-numbers';

/** The numbers that all packed postings of a corpus share. */
export class Numbers {
  readonly organisations = new Codes();
  readonly concepts = new Codes();
  /** Words of texts. */
  readonly words = new Codes();
  readonly countries = new Codes();
  readonly sectors = new SectorNumbers();
  readonly territories = new TerritoryNumbers();
}
