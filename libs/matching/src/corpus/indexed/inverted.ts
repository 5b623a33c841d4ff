/** Of one key, who holds it, and how much. */
interface Holders {
  numbers: number[];
  masses: number[];
}

/** Sparse vectors turned about: by key, the numbers of those that hold it. */
export class Inverted {
  private readonly lists = new Map<string, Holders>();

  /** `stride`: how many sums of each holder stand side by side. */
  constructor(private readonly stride: number) {}

  add(number: number, by: ReadonlyMap<string, number>): void {
    for (const [key, mass] of by) {
      const holders = this.lists.get(key);
      if (holders) {
        holders.numbers.push(number);
        holders.masses.push(mass);
      } else {
        this.lists.set(key, { numbers: [number], masses: [mass] });
      }
    }
  }

  /** Adds `times` the mass of each holder of a key to its sum: the one in this place of those that stand side by side. */
  pour(key: string, times: number, sums: Float64Array, place: number): void {
    const holders = this.lists.get(key);
    if (!holders) return;
    const { numbers, masses } = holders;
    const { stride } = this;
    for (let one = 0; one < numbers.length; one++) {
      const at = (numbers[one] as number) * stride + place;
      sums[at] = (sums[at] as number) + times * (masses[one] as number);
    }
  }

  drop(dead: ReadonlySet<number>): void {
    for (const [key, { numbers, masses }] of this.lists) {
      if (!numbers.some((one) => dead.has(one))) continue;
      const kept = [...numbers.keys()].filter((place) => !dead.has(numbers[place] as number));
      if (kept.length === 0) this.lists.delete(key);
      else
        this.lists.set(key, { numbers: kept.map((at) => numbers[at] ?? 0), masses: kept.map((at) => masses[at] ?? 0) });
    }
  }
}
