import { Arena } from '../../packed/arena';
import { Codes } from '../../packed/codes';
import { packedFacts } from '../../packed/need-facts';
import type { Numbers } from '../../packed/numbers';
import { PackedRecord, type RecordCodes, packRecord } from '../../packed/packed-record';
import type { Evidence, PackedNeed, PackedOffer } from '../../packed/postings';
import { weightToday } from '../../record/decay';
import { evidenceFrom } from '../../record/evidence';
import { profileOf } from '../../record/profile';
import type { ScorableNeed, TrackRecordEntry } from '../../types';
import { Named } from './named';

type TrackRecord = readonly TrackRecordEntry[];

/** So many words of records that nobody has any more are carried along before the others are packed anew. */
const FEW_WORDS = 1 << 14;

/** The track records of the offers of a side, packed: what a need that asks is compared with, one by one as offers come up. */
export class Records {
  /** A record is told from others by its identity: the offers of one organisation share it. */
  private readonly numbers = new Map<TrackRecord, number>();
  private readonly users: number[] = [];
  private readonly free: number[] = [];
  private readonly codes: RecordCodes;
  private readonly named: Named;
  private arena = new Arena();
  private window = new PackedRecord(this.arena);
  /** By number, where it begins in the arena. */
  private readonly places: number[] = [];
  /** Words of the arena that are read no more. */
  private deadWords = 0;
  private found = new Float64Array(0);

  constructor({ words, concepts }: Pick<Numbers, 'words' | 'concepts'>) {
    this.codes = { words, concepts, sectors: new Codes(), territories: new Codes() };
    this.named = new Named(this.codes);
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
    this.places[number] = packRecord(profileOf(record), this.arena, this.codes);
    return number;
  }

  release(record: TrackRecord): void {
    const number = this.numbers.get(record);
    if (number === undefined) return;
    const left = (this.users[number] ?? 0) - 1;
    this.users[number] = left;
    if (left > 0) return;
    this.numbers.delete(record);
    this.free.push(number);
    this.window.at = this.places[number] ?? 0;
    this.deadWords += this.window.length;
    if (this.deadWords > FEW_WORDS + this.arena.used / 2) this.packAnew();
  }

  /** What all records show about a need, each found when it is first asked for; good until the next need asks. */
  askedBy(need: ScorableNeed, packed: PackedNeed, year: number): Evidence {
    let asked: Evidence['of'] | null = null;
    return { of: (one, offer) => (asked ??= this.compared(need, packed, year))(one, offer) };
  }

  private compared(need: ScorableNeed, packed: PackedNeed, year: number): Evidence['of'] {
    const count = this.places.length;
    if (this.found.length < count) this.found = new Float64Array(2 * count);
    const { found, places, window } = this;
    found.fill(Number.NaN, 0, count);
    const named = this.named.by(need);
    const { language } = packed;
    const compared = { need: packedFacts(packed), shared: window.shared, record: window, decay: weightToday(year) };
    return (_need: PackedNeed, { record }: PackedOffer): number => {
      const known = found[record] as number;
      if (!Number.isNaN(known)) return known;
      window.at = places[record] as number;
      window.compare(named, language);
      const made = evidenceFrom(compared);
      found[record] = made;
      return made;
    };
  }

  private packAnew(): void {
    this.arena = new Arena(this.arena.used - this.deadWords);
    this.window = new PackedRecord(this.arena);
    this.deadWords = 0;
    for (const [record, number] of this.numbers) {
      this.places[number] = packRecord(profileOf(record), this.arena, this.codes);
    }
  }
}
