import { LANGUAGES } from '@penc/domain';
import { ancestorsOf } from '@penc/reference';
import { evidenceFrom } from '../record/evidence';
import { type RecordFacts, recordFacts } from '../record/facts';
import { type RecordProfile, profileOf, sectorKeys, within } from '../record/profile';
import type { TrackRecordEntry } from '../types';
import { KeyedMasses } from './keyed-masses';
import { packedFacts } from './need-facts';
import { WEIGHT_BITS, WEIGHT_MASK } from './layout';
import { type Numbered, numberedIn, pour, roomFor } from './numbered';
import type { Numbers } from './numbers';
import type { Evidence, PackedNeed } from './postings';

interface NumberedRecord {
  readonly words: readonly Numbered[];
  readonly concepts: Numbered;
  readonly sectors: Numbered;
  readonly territories: Numbered;
}

/** Stands for a level that a sector does not have: nobody holds it. */
const NO_KEY = '';

/** One track record laid out flat, to be asked about many needs. */
export class RecordWindow implements Evidence {
  private readonly numbered = new WeakMap<RecordProfile, NumberedRecord>();
  private profile: RecordProfile | null = null;
  private record: RecordFacts | null = null;
  /** By language, the reach by number of word; then by number of concept. */
  private readonly words = LANGUAGES.map(() => new Float64Array(0));
  private concepts = new Float64Array(0);
  /** Of a sector: it, its category, its family. */
  private readonly sectors = new KeyedMasses((number) => {
    const { sector = NO_KEY, category = NO_KEY, family } = sectorKeys(this.numbers.sectors.codeOf(number));
    return [sector, category, family];
  });
  /** Of a territory: what concerns it, what lies in it, what concerns those around it. */
  private readonly territories = new KeyedMasses((number) => {
    const code = this.numbers.territories.codeOf(number);
    return [code, within(code), ...ancestorsOf(code)];
  });

  constructor(private readonly numbers: Numbers) {}

  open(record: readonly TrackRecordEntry[], year: number): void {
    const { numbers } = this;
    this.profile = profileOf(record);
    this.record = recordFacts(this.profile, year);
    const own = this.numberedOf(this.profile);
    for (const language of LANGUAGES.keys()) this.words[language] = roomFor(this.words[language], numbers.words.count);
    this.concepts = roomFor(this.concepts, numbers.concepts.count);
    this.spread(own, (mass) => mass);
  }

  close(): void {
    if (this.profile) this.spread(this.numberedOf(this.profile), () => 0);
    this.profile = null;
    this.record = null;
  }

  of(need: PackedNeed): number {
    const { record, sectors, territories } = this;
    if (!record) return 0;
    const { words, sectorsAt, territoriesAt, territoryCount } = need;
    let [sector, category, family] = [0, 0, 0];
    for (let at = sectorsAt; at < territoriesAt; at++) {
      const keys = sectors.keysAt(words[at] as number);
      sector += sectors.of(keys[0]);
      category += sectors.of(keys[1]);
      family += sectors.of(keys[2]);
    }
    let [there, inside, around] = [0, 0, 0];
    for (let at = territoriesAt; at < territoriesAt + territoryCount; at++) {
      const keys = territories.keysAt(words[at] as number);
      there += territories.of(keys[0]);
      inside += territories.of(keys[1]);
      for (let above = 2; above < keys.length; above++) around += territories.of(keys[above]);
    }
    const inWords = product(this.words[need.language], need, need.wordsAt, need.wordCount);
    const concepts = product(this.concepts, need, need.conceptsAt, need.conceptCount);
    const shared = { words: inWords, concepts, sector, category, family, there, inside, around };
    return evidenceFrom({ need: packedFacts(need), shared, record });
  }

  private numberedOf(profile: RecordProfile): NumberedRecord {
    const { words, concepts } = this.numbers;
    const known = this.numbered.get(profile) ?? {
      words: LANGUAGES.map((language) => numberedIn(profile.words[language].by, words)),
      concepts: numberedIn(profile.concepts.by, concepts),
      sectors: this.sectors.numbered(profile.sectors.by),
      territories: this.territories.numbered(profile.territories.by),
    };
    this.numbered.set(profile, known);
    return known;
  }

  private spread({ words, concepts, sectors, territories }: NumberedRecord, massOf: (mass: number) => number): void {
    for (const [language, own] of words.entries()) pour(own, this.words[language] as Float64Array, massOf);
    pour(concepts, this.concepts, massOf);
    this.sectors.pour(sectors, massOf);
    this.territories.pour(territories, massOf);
  }
}

function product(masses: Float64Array | undefined, { words }: PackedNeed, from: number, count: number): number {
  if (!masses) return 0;
  let sum = 0;
  for (let at = from; at < from + count; at++) {
    const word = words[at] as number;
    sum += (masses[word >>> WEIGHT_BITS] as number) * (word & WEIGHT_MASK);
  }
  return sum;
}
