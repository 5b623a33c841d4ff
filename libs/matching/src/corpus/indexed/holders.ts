import type { Codes } from '../../packed/codes';

/** Who holds one code, and with what mass. */
interface Held {
  records: Int32Array;
  masses: Float64Array;
  count: number;
}

/** Of each code the track records that hold it: the other way round than a record tells it. */
export class Holders {
  private readonly held: (Held | undefined)[] = [];

  constructor(private readonly codes: Codes) {}

  add(record: number, masses: ReadonlyMap<string, number>): void {
    for (const [code, mass] of masses) {
      const held = this.roomFor(this.codes.numberOf(code));
      held.records[held.count] = record;
      held.masses[held.count] = mass;
      held.count++;
    }
  }

  /** Adds the mass of a code to the sums of its holders. */
  count(code: string, sums: Float64Array): void {
    const number = this.codes.known(code);
    if (number !== undefined) this.weigh(number, 1, sums);
  }

  /** The same so many times. */
  weigh(number: number, times: number, sums: Float64Array): void {
    const held = this.held[number];
    if (!held) return;
    const { records, masses, count } = held;
    for (let holder = 0; holder < count; holder++) {
      const record = records[holder] as number;
      sums[record] = (sums[record] as number) + times * (masses[holder] as number);
    }
  }

  private roomFor(number: number): Held {
    const held = (this.held[number] ??= { records: new Int32Array(1), masses: new Float64Array(1), count: 0 });
    if (held.count === held.records.length) {
      const records = new Int32Array(2 * held.count);
      const masses = new Float64Array(2 * held.count);
      records.set(held.records);
      masses.set(held.masses);
      Object.assign(held, { records, masses });
    }
    return held;
  }
}
