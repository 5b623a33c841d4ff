import type { Codes } from '../../packed/codes';

/** What is known of a list: where it begins, how many are in it. */
const PER_LIST = 2;
const FIRST_ROOM = 1 << 10;

/**
 * Of each code the track records that hold it, and with what mass: the other way round than a record tells it. All lists stand
 * in one piece of memory, so that a list is found by one read. Each has room for a power of two; one that is full moves behind
 * the others, into twice the room.
 */
export class Holders {
  /** By number of code. */
  private lists = new Int32Array(0);
  private records = new Int32Array(FIRST_ROOM);
  private masses = new Float64Array(FIRST_ROOM);
  private used = 0;

  constructor(private readonly codes: Codes) {}

  add(record: number, masses: ReadonlyMap<string, number>): void {
    for (const [code, mass] of masses) {
      const place = this.placeIn(this.codes.numberOf(code));
      this.records[place] = record;
      this.masses[place] = mass;
    }
  }

  /** Adds the mass of a code to the sums of its holders. */
  count(code: string, sums: Float64Array): void {
    const number = this.codes.known(code);
    if (number !== undefined) this.weigh(number, 1, sums);
  }

  /** The same so many times. */
  weigh(number: number, times: number, sums: Float64Array): void {
    const { lists, records, masses } = this;
    const list = PER_LIST * number;
    if (list >= lists.length) return;
    const from = lists[list] as number;
    const end = from + (lists[list + 1] as number);
    for (let place = from; place < end; place++) {
      const record = records[place] as number;
      sums[record] = (sums[record] as number) + times * (masses[place] as number);
    }
  }

  /** The next place of a list, which then belongs to it. */
  private placeIn(number: number): number {
    const list = PER_LIST * number;
    if (list >= this.lists.length) this.lists = widened(this.lists, 2 * (list + PER_LIST));
    const count = this.lists[list + 1] as number;
    if (count === 0 || isPowerOfTwo(count)) this.move(list, count, Math.max(1, 2 * count));
    this.lists[list + 1] = count + 1;
    return (this.lists[list] as number) + count;
  }

  private move(list: number, count: number, room: number): void {
    const [from, to] = [this.lists[list] as number, this.used];
    this.used += room;
    if (this.used > this.records.length) {
      this.records = widened(this.records, 2 * this.used);
      const masses = new Float64Array(2 * this.used);
      masses.set(this.masses);
      this.masses = masses;
    }
    this.records.copyWithin(to, from, from + count);
    this.masses.copyWithin(to, from, from + count);
    this.lists[list] = to;
  }
}

const isPowerOfTwo = (number: number) => (number & (number - 1)) === 0;

function widened(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length);
  wider.set(numbers);
  return wider;
}
