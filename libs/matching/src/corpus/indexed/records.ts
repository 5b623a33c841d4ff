import { LANGUAGES } from '@penc/domain';
import { ancestorsOf } from '@penc/reference';
import { packedFacts } from '../../packed/need-facts';
import type { Evidence, PackedNeed, PackedOffer } from '../../packed/postings';
import { weightToday } from '../../record/decay';
import { evidenceFrom } from '../../record/evidence';
import { type RecordFacts, type RecordProfile, profileOf, recordFacts, sectorKeys, within } from '../../record/profile';
import type { ScorableNeed, TrackRecordEntry } from '../../types';
import { Inverted } from './inverted';

type TrackRecord = readonly TrackRecordEntry[];

/** What is summed for each record, side by side: `Overlap`, in this order. */
const [WORDS, CONCEPTS, SECTOR, CATEGORY, FAMILY, THERE, INSIDE, AROUND] = [0, 1, 2, 3, 4, 5, 6, 7];
const SUMS = 8;
/** So many records that nobody has any more are carried along before they are cleared away. */
const FEW_DEAD = 64;

/**
 * The track records of the offers of a side, turned about: by word, concept, sector and territory, which records hold it.
 * So a need is compared with all of them by reading what it names, and no more.
 */
export class Records {
  /** A record is told from others by its identity: the offers of one organisation share it. */
  private readonly numbers = new Map<TrackRecord, number>();
  private readonly users: number[] = [];
  private readonly facts: (RecordFacts | undefined)[] = [];
  private readonly free: number[] = [];
  private dead: number[] = [];
  private readonly words = { fr: new Inverted(SUMS), en: new Inverted(SUMS) };
  private readonly concepts = new Inverted(SUMS);
  private readonly sectors = new Inverted(SUMS);
  private readonly territories = new Inverted(SUMS);
  private sums = new Float64Array(0);
  private found = new Float64Array(0);

  /** The number of the record of one more offer; `release` when that offer is gone. */
  numberOf(record: TrackRecord): number {
    const known = this.numbers.get(record);
    if (known !== undefined) {
      this.users[known] = (this.users[known] ?? 0) + 1;
      return known;
    }
    const number = this.free.pop() ?? this.facts.length;
    this.numbers.set(record, number);
    this.users[number] = 1;
    const profile = profileOf(record);
    this.facts[number] = recordFacts(profile);
    this.turnAbout(number, profile);
    return number;
  }

  release(record: TrackRecord): void {
    const number = this.numbers.get(record);
    if (number === undefined) return;
    const left = (this.users[number] ?? 0) - 1;
    this.users[number] = left;
    if (left > 0) return;
    this.numbers.delete(record);
    this.facts[number] = undefined;
    this.dead.push(number);
    if (this.dead.length > FEW_DEAD + this.numbers.size) this.clearAway();
  }

  /** What all records show about a need, found when it is first asked for; good until the next need asks. */
  askedBy(need: ScorableNeed, packed: PackedNeed, year: number): Evidence {
    let all: Evidence['of'] | null = null;
    return { of: (one, offer) => (all ??= this.compared(need, packed, year))(one, offer) };
  }

  private compared(need: ScorableNeed, packed: PackedNeed, year: number): Evidence['of'] {
    const count = this.facts.length;
    if (this.found.length < count) {
      this.sums = new Float64Array(2 * count * SUMS);
      this.found = new Float64Array(2 * count);
    }
    const { sums, found, facts: ofRecords } = this;
    sums.fill(0, 0, count * SUMS);
    found.fill(Number.NaN, 0, count);
    this.gather(need);
    const compared = { need: packedFacts(packed), decay: weightToday(year) };
    return (_need: PackedNeed, { record }: PackedOffer): number => {
      const known = found[record] as number;
      if (!Number.isNaN(known)) return known;
      const own = ofRecords[record];
      const shared = sharedAt(sums, record * SUMS);
      const made = own ? evidenceFrom({ ...compared, shared, record: own }) : 0;
      found[record] = made;
      return made;
    };
  }

  private gather(need: ScorableNeed): void {
    const { sums } = this;
    for (const { id, weight } of need.words) this.words[need.language].pour(id, weight, sums, WORDS);
    for (const { id, weight } of need.concepts) this.concepts.pour(id, weight, sums, CONCEPTS);
    for (const one of need.sectors) {
      const { sector, category, family } = sectorKeys(one);
      if (sector !== undefined) this.sectors.pour(sector, 1, sums, SECTOR);
      if (category !== undefined) this.sectors.pour(category, 1, sums, CATEGORY);
      this.sectors.pour(family, 1, sums, FAMILY);
    }
    for (const one of need.territories) {
      this.territories.pour(one, 1, sums, THERE);
      this.territories.pour(within(one), 1, sums, INSIDE);
      for (const above of ancestorsOf(one)) this.territories.pour(above, 1, sums, AROUND);
    }
  }

  private turnAbout(number: number, { words, concepts, sectors, territories }: RecordProfile): void {
    for (const language of LANGUAGES) this.words[language].add(number, words[language].by);
    this.concepts.add(number, concepts.by);
    this.sectors.add(number, sectors.by);
    this.territories.add(number, territories.by);
  }

  private clearAway(): void {
    const dead = new Set(this.dead);
    for (const one of [this.words.fr, this.words.en, this.concepts, this.sectors, this.territories]) one.drop(dead);
    this.free.push(...this.dead);
    this.dead = [];
  }
}

function sharedAt(sums: Float64Array, at: number) {
  return {
    words: sums[at + WORDS] as number,
    concepts: sums[at + CONCEPTS] as number,
    sector: sums[at + SECTOR] as number,
    category: sums[at + CATEGORY] as number,
    family: sums[at + FAMILY] as number,
    there: sums[at + THERE] as number,
    inside: sums[at + INSIDE] as number,
    around: sums[at + AROUND] as number,
  };
}
