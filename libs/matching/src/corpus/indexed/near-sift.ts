import type { Base, Stretch } from './base';
import { type Groups, keepGroup } from './groups';
import { PRIMARY } from './marks';
import type { Visit } from './sought';

const CHUNK = 512;

/** What the bitmaps know of one gate. */
export interface GateBits {
  /** Who does not stand in at least one bitmap of each group is refused. */
  readonly groups: Groups;
  /** Whoever is refused by it is no near miss. */
  readonly locked: boolean;
  /** Whoever is not refused so is not refused at all. */
  readonly forGood: boolean;
}

/**
 * Finds the entries that at most one or two gates are known to refuse. Entries outside of the stretches are refused
 * by the territory; of those only the first of each posting counts. How many gates refuse is added up for 32 entries
 * at a time, a bit of the sum in each mask.
 */
export class NearSift {
  private readonly pass = new Int32Array(CHUNK);
  /** At least one, two, three gates refuse; or one that must not. */
  private readonly one = new Int32Array(CHUNK);
  private readonly two = new Int32Array(CHUNK);
  private readonly three = new Int32Array(CHUNK);
  private readonly out = new Int32Array(CHUNK);
  /** The same as `one` and `two`, of the gates that are answered for good. */
  private readonly oneForGood = new Int32Array(CHUNK);
  private readonly twoForGood = new Int32Array(CHUNK);

  /** Calls `visit` with the entries, ascending, and how many gates refuse each for good: those stand first among the gates. */
  each(
    base: Base,
    { stretches, territoryLocked }: { readonly stretches: readonly Stretch[]; readonly territoryLocked: boolean },
    gates: readonly GateBits[],
    most: 1 | 2,
    visit: Visit,
  ): void {
    const entries = new Int32Array(CHUNK * 32);
    const refusals = new Uint8Array(CHUNK * 32);
    for (let word = 0; word < base.span; word += CHUNK) {
      const count = Math.min(CHUNK, base.span - word);
      for (const mask of [this.one, this.two, this.three, this.out]) mask.fill(0, 0, count);
      this.within(stretches, word, count);
      for (let i = 0; i < count; i++) {
        const primary = base.bitmaps[PRIMARY * base.span + word + i] as number;
        this.out[i] = ~((this.pass[i] as number) | primary);
      }
      this.refuse(count, territoryLocked);
      let forGood = true;
      for (const { groups, locked, ...gate } of gates) {
        if (forGood && !gate.forGood) this.keepForGood();
        forGood = gate.forGood;
        if (groups.length === 0) continue;
        this.pass.fill(-1, 0, count);
        for (const group of groups) keepGroup(base, group, { passing: this.pass, word, count });
        this.refuse(count, locked);
      }
      if (forGood) this.keepForGood();
      const where = { word, count, end: base.entries.length };
      const found = this.take(entries, refusals, where, most === 1 ? this.two : this.three);
      if (found > 0) visit(entries, found, refusals);
    }
  }

  /** `pass`: who stands in the stretches. */
  private within(stretches: readonly Stretch[], word: number, count: number): void {
    this.pass.fill(0, 0, count);
    const [first, last] = [word << 5, (word + count) << 5];
    for (const [from, to] of stretches) {
      for (let entry = Math.max(from, first); entry < Math.min(to, last);) {
        const place = (entry >> 5) - word;
        const end = Math.min(to, ((entry >> 5) + 1) << 5);
        const upTo = (end & 31) === 0 ? -1 : -1 >>> (32 - (end & 31));
        this.pass[place] = (this.pass[place] as number) | (upTo & (-1 << (entry & 31)));
        entry = end;
      }
    }
  }

  /** Who does not pass is refused by one gate more. */
  private refuse(count: number, locked: boolean): void {
    const { pass, one, two, three, out } = this;
    for (let i = 0; i < count; i++) {
      const refused = ~(pass[i] as number);
      three[i] = (three[i] as number) | ((two[i] as number) & refused);
      two[i] = (two[i] as number) | ((one[i] as number) & refused);
      one[i] = (one[i] as number) | refused;
      if (locked) out[i] = (out[i] as number) | refused;
    }
  }

  private keepForGood(): void {
    this.oneForGood.set(this.one);
    this.twoForGood.set(this.two);
  }

  private take(
    entries: Int32Array,
    refusals: Uint8Array,
    { word, count, end }: { readonly word: number; readonly count: number; readonly end: number },
    tooMany: Int32Array,
  ): number {
    let found = 0;
    for (let i = 0; i < count; i++) {
      let left = ~((tooMany[i] as number) | (this.out[i] as number));
      const [one, two] = [this.oneForGood[i] as number, this.twoForGood[i] as number];
      while (left !== 0) {
        const lowest = left & -left;
        const entry = ((word + i) << 5) + 31 - Math.clz32(lowest);
        if (entry < end) {
          entries[found] = entry;
          refusals[found] = ((one & lowest) === 0 ? 0 : 1) + ((two & lowest) === 0 ? 0 : 1);
          found++;
        }
        left ^= lowest;
      }
    }
    return found;
  }
}
