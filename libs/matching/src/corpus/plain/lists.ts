import { wholeColumn } from './column';

const LEAST_WASTE = 1_024;

/**
 * One list of small whole numbers per slot, all in one array (compressed sparse rows). A new list is written at
 * the end; once half of the array is lists that nobody points to any more, it is written anew without them.
 */
export class Lists {
  private readonly starts = wholeColumn();
  private readonly lengths = wholeColumn();
  private readonly data = wholeColumn();
  private used = 0;
  private wasted = 0;

  /** `slots` is the number of slots in use, this one included. */
  set(slot: number, list: readonly number[], slots: number): void {
    this.starts.set(slot, this.used);
    this.lengths.set(slot, list.length);
    for (const one of list) this.data.set(this.used++, one);
    if (this.wasted > LEAST_WASTE && this.wasted * 2 > this.used) this.compact(slots);
  }

  /** The list of `from` becomes the list of `to`; the list of `to` is forgotten. */
  replace(to: number, from: number): void {
    this.wasted += this.lengths.get(to);
    this.starts.move(from, to);
    this.lengths.move(from, to);
  }

  isEmpty(slot: number): boolean {
    return this.lengths.get(slot) === 0;
  }

  /** Whether some number of the list is flagged. */
  meets(slot: number, flags: Uint8Array): boolean {
    const start = this.starts.get(slot);
    const end = start + this.lengths.get(slot);
    const { values } = this.data;
    for (let place = start; place < end; place++) if (flags[values[place] ?? 0] === 1) return true;
    return false;
  }

  private compact(slots: number): void {
    const lists = Array.from({ length: slots }, (_, slot) => {
      const start = this.starts.get(slot);
      return [...this.data.values.subarray(start, start + this.lengths.get(slot))];
    });
    this.used = 0;
    this.wasted = 0;
    for (const [slot, list] of lists.entries()) this.set(slot, list, slots);
  }
}
