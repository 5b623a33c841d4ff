import { Arena } from '../../packed/arena';
import { packedFacts } from '../../packed/need-facts';
import type { Numbers } from '../../packed/numbers';
import { PackedRecord, packRecord } from '../../packed/packed-record';
import type { Evidence, PackedNeed, PackedOffer } from '../../packed/postings';
import { evidenceFrom } from '../../record/evidence';
import { recordFacts } from '../../record/facts';
import { type RecordProfile, profileOf } from '../../record/profile';
import type { ScorableNeed, TrackRecordEntry } from '../../types';
import { Holdings } from './holdings';

type TrackRecord = readonly TrackRecordEntry[];

/** Facts are of the year of the latest question; this one until the first. */
const FIRST_YEAR = 2000;
/** So many records that nobody has any more are carried along before the others are laid out anew. */
const FEW = 256;

/** The track records of the offers of a side: what a need that asks is compared with. */
export class Records {
  /** A record is told from others by its identity: the offers of one organisation share it. */
  private readonly numbers = new Map<TrackRecord, number>();
  private readonly users: number[] = [];
  /** Numbers that may be given again, and those that may be once all is laid out anew. */
  private readonly free: number[] = [];
  private readonly gone: number[] = [];
  private year = FIRST_YEAR;
  private arena = new Arena();
  private window = new PackedRecord(this.arena);
  /** By number, where it begins in the arena. */
  private readonly places: number[] = [];
  private holdings: Holdings;
  private found = new Float64Array(0);

  constructor(private readonly shared: Pick<Numbers, 'words' | 'concepts'>) {
    this.holdings = new Holdings(shared);
  }

  /** The number of the record of one more offer; `release` when that offer is gone. */
  numberOf(record: TrackRecord): number {
    const known = this.numbers.get(record);
    if (known !== undefined) {
      this.users[known] = (this.users[known] ?? 0) + 1;
      return known;
    }
    const number = this.free.pop() ?? this.places.length;
    this.numbers.set(record, number);
    this.users[number] = 1;
    this.layOut(record, number);
    return number;
  }

  release(record: TrackRecord): void {
    const number = this.numbers.get(record);
    if (number === undefined) return;
    const left = (this.users[number] ?? 0) - 1;
    this.users[number] = left;
    if (left > 0) return;
    this.numbers.delete(record);
    this.gone.push(number);
    if (this.gone.length > FEW + this.numbers.size) this.layOutAnew();
  }

  /** What all records show about a need, found when it is first asked for; good until the next need asks. */
  askedBy(need: ScorableNeed, packed: PackedNeed, year: number): Evidence {
    let asked: Evidence['of'] | null = null;
    return { of: (one, offer) => (asked ??= this.compared(need, packed, year))(one, offer) };
  }

  private compared(need: ScorableNeed, packed: PackedNeed, year: number): Evidence['of'] {
    if (year !== this.year) this.reckon(year);
    const count = this.places.length;
    if (this.found.length < count) this.found = new Float64Array(2 * count);
    const { found, places, window } = this;
    found.fill(Number.NaN, 0, count);
    const shared = this.holdings.sharedWith(need, packed, count);
    const compared = { need: packedFacts(packed), shared, record: window };
    return (_need: PackedNeed, { record }: PackedOffer): number => {
      const known = found[record] as number;
      if (!Number.isNaN(known)) return known;
      window.at = places[record] as number;
      shared.record = record;
      const made = evidenceFrom(compared);
      found[record] = made;
      return made;
    };
  }

  private layOut(record: TrackRecord, number: number): void {
    const profile = profileOf(record);
    this.pack(profile, number);
    this.holdings.add(number, profile);
  }

  private pack(profile: RecordProfile, number: number): void {
    this.places[number] = packRecord(recordFacts(profile, this.year), this.arena);
  }

  /** Packs all facts anew as they are in another year. */
  private reckon(year: number): void {
    this.year = year;
    this.clear();
    for (const [record, number] of this.numbers) this.pack(profileOf(record), number);
  }

  private layOutAnew(): void {
    this.clear();
    this.holdings = new Holdings(this.shared);
    this.free.push(...this.gone);
    this.gone.length = 0;
    for (const [record, number] of this.numbers) this.layOut(record, number);
  }

  private clear(): void {
    this.arena = new Arena();
    this.window = new PackedRecord(this.arena);
  }
}
