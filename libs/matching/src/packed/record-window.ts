import { LANGUAGES } from '@penc/domain';
import { weightToday } from '../record/decay';
import { evidenceFrom } from '../record/evidence';
import { type RecordFacts, type RecordProfile, type Spread, profileOf, recordFacts } from '../record/profile';
import { placesIn, sectorsIn } from '../record/overlap';
import type { TrackRecordEntry } from '../types';
import type { Codes } from './codes';
import { packedFacts } from './need-facts';
import { WEIGHT_BITS, WEIGHT_MASK } from './layout';
import type { Numbers } from './numbers';
import type { Evidence, PackedNeed } from './postings';

/** A sparse vector by number. */
interface Numbered {
  readonly numbers: Int32Array;
  readonly masses: Float64Array;
}

interface NumberedRecord {
  readonly words: readonly Numbered[];
  readonly concepts: Numbered;
}

const LEVELS = ['sector', 'category', 'family'] as const;
const PLACES = ['there', 'inside', 'around'] as const;

/** One track record laid out flat, to be asked about many needs. */
export class RecordWindow implements Evidence {
  private readonly numbered = new WeakMap<RecordProfile, NumberedRecord>();
  private profile: RecordProfile | null = null;
  private record: RecordFacts | null = null;
  private decay = 1;
  /** By language, the reach by number of word; then by number of concept. */
  private readonly words = LANGUAGES.map(() => new Float64Array(0));
  private concepts = new Float64Array(0);
  /** Three masses a sector, and a territory; NaN while nobody has asked. */
  private sectors = new Float64Array(0);
  private places = new Float64Array(0);

  constructor(private readonly numbers: Numbers) {}

  open(record: readonly TrackRecordEntry[], year: number): void {
    const { numbers } = this;
    this.profile = profileOf(record);
    this.record = recordFacts(this.profile);
    this.decay = weightToday(year);
    const own = this.numberedOf(this.profile);
    for (const language of LANGUAGES.keys()) this.words[language] = roomFor(this.words[language], numbers.words.count);
    this.concepts = roomFor(this.concepts, numbers.concepts.count);
    this.spread(own, (mass) => mass);
    this.sectors = unknown(this.sectors, numbers.sectors.count);
    this.places = unknown(this.places, numbers.territories.count);
  }

  close(): void {
    if (this.profile) this.spread(this.numberedOf(this.profile), () => 0);
    this.profile = null;
    this.record = null;
  }

  of(need: PackedNeed): number {
    const { profile, record } = this;
    if (!profile || !record) return 0;
    const [sector, category, family] = this.summed(this.sectors, need, need.sectorsAt, need.sectorCount, (one) => {
      const found = sectorsIn(profile.sectors, [this.numbers.sectors.codeOf(one)]);
      return LEVELS.map((level) => found[level]);
    });
    const [there, inside, around] = this.summed(this.places, need, need.territoriesAt, need.territoryCount, (one) => {
      const found = placesIn(profile.territories, [this.numbers.territories.codeOf(one)]);
      return PLACES.map((place) => found[place]);
    });
    const words = product(this.words[need.language], need, need.wordsAt, need.wordCount);
    const concepts = product(this.concepts, need, need.conceptsAt, need.conceptCount);
    const shared = { words, concepts, sector, category, family, there, inside, around };
    return evidenceFrom({ need: packedFacts(need), shared, record, decay: this.decay });
  }

  /** The three masses of each of a list of codes, summed; those of a code are looked up once. */
  private summed(
    known: Float64Array,
    { words }: PackedNeed,
    from: number,
    count: number,
    find: (number: number) => readonly number[],
  ): [number, number, number] {
    const sums: [number, number, number] = [0, 0, 0];
    for (let at = from; at < from + count; at++) {
      const first = 3 * (words[at] as number);
      if (Number.isNaN(known[first])) known.set(find(words[at] as number), first);
      sums[0] += known[first] as number;
      sums[1] += known[first + 1] as number;
      sums[2] += known[first + 2] as number;
    }
    return sums;
  }

  private numberedOf(profile: RecordProfile): NumberedRecord {
    const known = this.numbered.get(profile) ?? {
      words: LANGUAGES.map((language) => numberedIn(profile.words[language], this.numbers.words)),
      concepts: numberedIn(profile.concepts, this.numbers.concepts),
    };
    this.numbered.set(profile, known);
    return known;
  }

  private spread({ words, concepts }: NumberedRecord, massOf: (mass: number) => number): void {
    for (const [language, own] of words.entries()) pour(own, this.words[language] as Float64Array, massOf);
    pour(concepts, this.concepts, massOf);
  }
}

function numberedIn({ by }: Spread, codes: Codes): Numbered {
  return { numbers: Int32Array.from(codes.numbersOf([...by.keys()])), masses: Float64Array.from(by.values()) };
}

function pour({ numbers, masses }: Numbered, into: Float64Array, massOf: (mass: number) => number): void {
  for (let place = 0; place < numbers.length; place++) {
    into[numbers[place] as number] = massOf(masses[place] as number);
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

function roomFor(dense: Float64Array<ArrayBuffer> | undefined, count: number): Float64Array<ArrayBuffer> {
  return dense && dense.length >= count ? dense : new Float64Array(count * 2);
}

/** Room for three masses of each of so many codes, none of them known. */
function unknown(known: Float64Array<ArrayBuffer>, count: number): Float64Array<ArrayBuffer> {
  const room = known.length >= 3 * count ? known : new Float64Array(6 * count);
  return room.fill(Number.NaN);
}
