import type { Arena } from './arena';
import * as L from './layout';
import type { Numbers } from './numbers';

/** A window on one packed posting of an arena; moved from one to the next by setting `at`. */
class PackedPosting {
  words: Int32Array;
  amounts: Float64Array;
  at = 0;
  /** Weights by number of concept, and of word, while this is the posting that asks about all others. */
  denseConcepts: Int32Array | null = null;
  denseWords: Int32Array | null = null;

  constructor(
    arena: Arena,
    readonly numbers: Numbers,
  ) {
    this.words = arena.words;
    this.amounts = arena.amounts;
  }

  /** In words. */
  get length(): number {
    return this.wordsAt - this.at + this.wordCount;
  }
  get handle(): number {
    return this.words[this.at + L.HANDLE] as number;
  }
  get flags(): number {
    return this.words[this.at + L.FLAGS] as number;
  }
  get organisation(): number {
    return this.words[this.at + L.ORGANISATION] as number;
  }
  get modalities(): number {
    return (this.words[this.at + L.MASKS] as number) & L.HALF_WORD;
  }
  get themes(): number {
    return ((this.words[this.at + L.MASKS] as number) >>> L.THEMES_FROM) & L.THEMES_MASK;
  }
  /** Of a need those that are not met; of an offer those that it has. */
  get requirements(): number {
    return (this.words[this.at + L.MASKS] as number) >>> L.REQUIREMENTS_FROM;
  }
  get groups(): number {
    return this.words[this.at + L.GROUPS] as number;
  }
  /** Of a need the bit of its own type; of an offer those of the eligible types, 0 for all. */
  get types(): number {
    return this.words[this.at + L.TYPES] as number;
  }
  get periodKnown(): boolean {
    return (this.flags & L.PERIOD_KNOWN) !== 0;
  }
  get start(): number {
    return this.words[this.at + L.START] as number;
  }
  get end(): number {
    return this.words[this.at + L.END] as number;
  }
  get deadline(): number {
    return this.words[this.at + L.DEADLINE] as number;
  }
  get sectorCount(): number {
    return (this.words[this.at + L.SECTORS_AND_TERRITORIES] as number) & L.HALF_WORD;
  }
  get territoryCount(): number {
    return (this.words[this.at + L.SECTORS_AND_TERRITORIES] as number) >>> L.HALF_WORD_BITS;
  }
  get sectorsAt(): number {
    return this.at + L.HEAD;
  }
  get territoriesAt(): number {
    return this.at + L.HEAD + this.sectorCount;
  }
  get sectors(): Int32Array {
    return this.words.subarray(this.sectorsAt, this.territoriesAt);
  }
  get territories(): Int32Array {
    return this.words.subarray(this.territoriesAt, this.firstAt);
  }
  /** Where the list after the territories begins, how long it is, and the one after it. */
  protected get firstAt(): number {
    return this.territoriesAt + this.territoryCount;
  }
  protected get firstCount(): number {
    return (this.words[this.at + L.FIRST_AND_SECOND] as number) & L.HALF_WORD;
  }
  protected get secondCount(): number {
    return (this.words[this.at + L.FIRST_AND_SECOND] as number) >>> L.HALF_WORD_BITS;
  }
  get conceptsAt(): number {
    return this.firstAt + this.firstCount + this.secondCount;
  }
  get conceptCount(): number {
    return this.words[this.at + L.CONCEPTS] as number;
  }

  get wordsAt(): number {
    return this.conceptsAt + this.conceptCount;
  }
  get wordCount(): number {
    return this.words[this.at + L.WORDS] as number;
  }
  get wordSquares(): number {
    return this.amount(L.SQUARES);
  }
  get language(): number {
    return this.flags >>> L.LANGUAGE_FROM;
  }

  protected amount(place: number): number {
    return this.amounts[((this.at + L.AMOUNTS) >> 1) + place] as number;
  }
}

export class PackedNeed extends PackedPosting {
  /** Francs; Infinity where it is not said. */
  get cost(): number {
    return this.amount(0);
  }
  get uncovered(): number {
    return this.amount(1);
  }
  get countriesAt(): number {
    return this.firstAt;
  }
  get countryCount(): number {
    return this.firstCount;
  }
}

/** Knows how much the track record of an offer shows about a need, while one of the two asks about all of the others. */
export interface Evidence {
  /** `evidenceOf` of the two. */
  of(need: PackedNeed, offer: PackedOffer): number;
}

export class PackedOffer extends PackedPosting {
  /** While one of the two sides asks. */
  evidence: Evidence | null = null;

  /** Francs; 0 where there is no minimum. */
  get least(): number {
    return this.amount(0);
  }
  /** Francs; Infinity where nothing bounds it. */
  get most(): number {
    return this.amount(1);
  }
  /** The same without a confidential envelope. */
  get mostTold(): number {
    return this.amount(2);
  }
  /** Millionths, or NO_RATE. */
  get rate(): number {
    return this.words[this.at + L.RATE] as number;
  }
  get country(): number {
    return this.words[this.at + L.COUNTRY] as number;
  }
  get homesAt(): number {
    return this.firstAt;
  }
  get homeCount(): number {
    return this.firstCount;
  }
  get homes(): Int32Array {
    return this.words.subarray(this.homesAt, this.excludedAt);
  }
  get excludedAt(): number {
    return this.firstAt + this.firstCount;
  }
  get excludedCount(): number {
    return this.secondCount;
  }
  get boundsKnown(): boolean {
    return (this.flags & L.BOUNDS_KNOWN) !== 0;
  }
  get homeExpected(): boolean {
    return (this.flags & L.HOME_EXPECTED) !== 0;
  }
  get hasRecord(): boolean {
    return (this.flags & L.HAS_RECORD) !== 0;
  }
  /** Its number among the records of the same side. */
  get record(): number {
    return this.words[this.at + L.RECORD] as number;
  }
}
