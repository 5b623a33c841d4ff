import { Codes } from './codes';
import { type Numbered, numberedIn, pour, roomFor } from './numbered';

/** The masses that one record has at the keys of a code: which keys a code has is worked out once, for all records. */
export class KeyedMasses {
  private readonly keys = new Codes();
  /** By number of key, 0 for what the record does not hold. */
  private masses = new Float64Array(0);
  /** By number of code. */
  private readonly known: (Int32Array | undefined)[] = [];

  /** Of the number of a code its keys, in the order in which `of` is asked. */
  constructor(private readonly keysOf: (code: number) => readonly string[]) {}

  numbered(sums: ReadonlyMap<string, number>): Numbered {
    return numberedIn(sums, this.keys);
  }

  /** Takes `massOf` the masses of a record. */
  pour(record: Numbered, massOf: (mass: number) => number): void {
    this.masses = roomFor(this.masses, this.keys.count);
    pour(record, this.masses, massOf);
  }

  keysAt(code: number): Int32Array {
    return (this.known[code] ??= Int32Array.from(this.keys.numbersOf(this.keysOf(code))));
  }

  /** 0 for a key that nobody held when the record was taken. */
  of(key: number | undefined): number {
    return key === undefined || key >= this.masses.length ? 0 : (this.masses[key] as number);
  }
}
