/** A counterpart and the exact total of the pair. */
export interface Ranked {
  readonly counterpartId: string;
  readonly total: number;
}

/** Higher totals first; equal ones by id, so that every list has one order. */
function isBefore(a: Ranked, b: Ranked): boolean {
  return a.total === b.total ? a.counterpartId < b.counterpartId : a.total > b.total;
}

/** Keeps the first few of many, in order, of those that reach the floor. */
export class Best {
  readonly kept: Ranked[] = [];

  constructor(
    private readonly size: number,
    private readonly floor: number,
  ) {}

  /** What nobody below can still be kept with; equal totals are told apart by their ids. */
  get least(): number {
    if (this.kept.length < this.size) return this.floor;
    return this.kept.at(-1)?.total ?? Infinity;
  }

  offer(candidate: Ranked): void {
    if (candidate.total < this.floor) return;
    const last = this.kept.at(-1);
    if (this.kept.length >= this.size && (!last || !isBefore(candidate, last))) return;
    this.kept.splice(this.placeOf(candidate), 0, candidate);
    if (this.kept.length > this.size) this.kept.pop();
  }

  /** The first place whose holder the candidate goes before. */
  private placeOf(candidate: Ranked): number {
    let low = 0;
    let high = this.kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const holder = this.kept[middle];
      if (holder && isBefore(candidate, holder)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
