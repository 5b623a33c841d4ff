import { LANGUAGES } from '@penc/domain';
import { ancestorsOf } from '@penc/reference';
import { Codes } from '../../packed/codes';
import { WEIGHT_BITS, WEIGHT_MASK } from '../../packed/layout';
import type { Numbers } from '../../packed/numbers';
import type { PackedNeed } from '../../packed/postings';
import type { Overlap } from '../../record/overlap';
import { type RecordProfile, sectorKeys, within } from '../../record/profile';
import type { ScorableNeed } from '../../types';
import { Holders } from './holders';

/**
 * What track records hold, by word, concept, sector and territory. What a need names is added up over all records at once: who
 * holds none of it is never read, and a record costs no more the longer it is.
 */
export class Holdings {
  private readonly words: readonly Holders[];
  private readonly concepts: Holders;
  private readonly sectors = new Holders(new Codes());
  private readonly territories = new Holders(new Codes());
  private readonly sums = new Sums();

  constructor({ words, concepts }: Pick<Numbers, 'words' | 'concepts'>) {
    this.words = LANGUAGES.map(() => new Holders(words));
    this.concepts = new Holders(concepts);
  }

  /** A record has a number that no other of them had. */
  add(record: number, { words, concepts, sectors, territories }: RecordProfile): void {
    for (const [place, language] of LANGUAGES.entries()) this.words[place]?.add(record, words[language].by);
    this.concepts.add(record, concepts.by);
    this.sectors.add(record, sectors.by);
    this.territories.add(record, territories.by);
  }

  /** What each of so many records has in common with a need: good until the next need asks. */
  sharedWith(need: ScorableNeed, packed: PackedNeed, records: number): Shared {
    const { sums, sectors, territories } = this;
    sums.clear(records);
    this.weighTexts(packed);
    for (const one of need.sectors) {
      const { sector, category, family } = sectorKeys(one);
      if (sector !== undefined) sectors.count(sector, sums.sector);
      if (category !== undefined) sectors.count(category, sums.category);
      sectors.count(family, sums.family);
    }
    for (const one of need.territories) {
      territories.count(one, sums.there);
      territories.count(within(one), sums.inside);
      for (const above of ancestorsOf(one)) territories.count(above, sums.around);
    }
    return new Shared(sums);
  }

  private weighTexts({ words, conceptsAt, wordsAt, wordCount, language }: PackedNeed): void {
    const { sums, concepts } = this;
    const texts = this.words[language];
    for (let at = conceptsAt; at < wordsAt + wordCount; at++) {
      const word = words[at] as number;
      if (at < wordsAt) concepts.weigh(word >>> WEIGHT_BITS, word & WEIGHT_MASK, sums.concepts);
      else texts?.weigh(word >>> WEIGHT_BITS, word & WEIGHT_MASK, sums.words);
    }
  }
}

/** `Overlap` of all records: of each of its parts the numbers of all records side by side. */
class Sums {
  words = new Float64Array(0);
  concepts = new Float64Array(0);
  sector = new Float64Array(0);
  category = new Float64Array(0);
  family = new Float64Array(0);
  there = new Float64Array(0);
  inside = new Float64Array(0);
  around = new Float64Array(0);

  clear(records: number): void {
    for (const part of Object.keys(this) as (keyof Overlap)[]) {
      if (this[part].length < records) this[part] = new Float64Array(2 * records);
      else this[part].fill(0, 0, records);
    }
  }
}

/** A window on what one record after the other has in common with a need. */
export class Shared implements Overlap {
  record = 0;

  constructor(private readonly sums: Readonly<Record<keyof Overlap, Float64Array>>) {}

  get words(): number {
    return this.sums.words[this.record] as number;
  }
  get concepts(): number {
    return this.sums.concepts[this.record] as number;
  }
  get sector(): number {
    return this.sums.sector[this.record] as number;
  }
  get category(): number {
    return this.sums.category[this.record] as number;
  }
  get family(): number {
    return this.sums.family[this.record] as number;
  }
  get there(): number {
    return this.sums.there[this.record] as number;
  }
  get inside(): number {
    return this.sums.inside[this.record] as number;
  }
  get around(): number {
    return this.sums.around[this.record] as number;
  }
}
