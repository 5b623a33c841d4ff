import type { Base, Stretch } from './base';
import { type Groups, keepGroup } from './groups';

/** Words of bitmaps that are looked at together: they fit in the nearest cache. */
const CHUNK = 1_024;

/** Finds the entries that stand in at least one bitmap of each group. */
export class Sift {
  private readonly passing = new Int32Array(CHUNK);
  private found = new Int32Array(CHUNK);
  private count = 0;

  /** The entries of the stretches that pass, ascending; good until the next call. */
  find(
    base: Base,
    stretches: readonly Stretch[],
    groups: Groups,
  ): { readonly found: Int32Array; readonly count: number } {
    this.count = 0;
    for (const [from, to] of stretches) {
      const last = (to - 1) >> 5;
      for (let word = from >> 5; word <= last; word += CHUNK) {
        const count = Math.min(CHUNK, last - word + 1);
        this.passing.fill(-1, 0, count);
        for (const group of groups) keepGroup(base, group, { passing: this.passing, word, count });
        this.cut(word, count, from, to);
        this.take(word, count);
      }
    }
    return { found: this.found, count: this.count };
  }

  /** A stretch may begin and end within a word. */
  private cut(word: number, count: number, from: number, to: number): void {
    const { passing } = this;
    if (from > word << 5) passing[0] = (passing[0] as number) & (-1 << (from & 31));
    const end = (word + count) << 5;
    if (to < end) passing[count - 1] = (passing[count - 1] as number) & (-1 >>> (end - to));
  }

  private take(word: number, count: number): void {
    for (let i = 0; i < count; i++) {
      let left = this.passing[i] as number;
      if (left !== 0 && this.count + 32 > this.found.length) this.widen();
      while (left !== 0) {
        const lowest = left & -left;
        this.found[this.count++] = ((word + i) << 5) + 31 - Math.clz32(lowest);
        left ^= lowest;
      }
    }
  }

  private widen(): void {
    const wider = new Int32Array(this.found.length * 2);
    wider.set(this.found);
    this.found = wider;
  }
}
