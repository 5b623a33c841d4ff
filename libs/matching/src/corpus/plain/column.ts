type Numbers = Float64Array | Int32Array;

const FIRST_CAPACITY = 64;

/** One number per slot, side by side in memory; grows by doubling. */
export class Column<Kind extends Numbers> {
  /** Longer than what was set; read it anew after each `set`. */
  values: Kind;

  constructor(private readonly make: (length: number) => Kind) {
    this.values = make(FIRST_CAPACITY);
  }

  set(slot: number, value: number): void {
    if (slot >= this.values.length) {
      const wider = this.make(Math.max(slot + 1, this.values.length * 2));
      wider.set(this.values);
      this.values = wider;
    }
    this.values[slot] = value;
  }

  get(slot: number): number {
    return this.values[slot] ?? 0;
  }

  move(from: number, to: number): void {
    this.set(to, this.get(from));
  }
}

export const wholeColumn = () => new Column((length) => new Int32Array(length));
/** For francs: whole numbers up to 10¹⁵, or Infinity. */
export const moneyColumn = () => new Column((length) => new Float64Array(length));
