import { FULL } from '../../integers';
import { DEAD } from '../../packed/layout';
import type { PackedNeed, PackedOffer } from '../../packed/postings';
import { touch, touchRest } from './touch';

/** So many postings are fetched from memory together: they fit in the second cache. */
export const MOST_TOGETHER = 512;

/** A rule as it stands for whoever asks, about the posting that a window is on. */
export type Rule<Result> = (own: PackedNeed | PackedOffer) => Result;

/** What a criterion gives, 0 to 10,000, and how often it counts. */
export interface Weighed {
  readonly rule: Rule<number>;
  readonly weight: number;
}

/** Postings of a shelf that are looked at together: what is asked is asked of all of them, one question after the other. */
export class Batch {
  /** Where each begins in the arena. */
  readonly places = new Int32Array(MOST_TOGETHER);
  /** Its entry of the base; LATER where it came after that. */
  readonly entries = new Int32Array(MOST_TOGETHER);
  /** How many gates are known to refuse it. */
  readonly refusals = new Uint8Array(MOST_TOGETHER);
  count = 0;

  constructor(
    /** Moved over the postings while something is asked of them. */
    readonly own: PackedNeed | PackedOffer,
    /** On whoever asks. */
    private readonly asker: PackedNeed | PackedOffer,
  ) {}

  clear(): void {
    this.count = 0;
  }

  add(place: number, entry: number, refusals: number): void {
    this.places[this.count] = place;
    this.entries[this.count] = entry;
    this.refusals[this.count] = refusals;
    this.count++;
  }

  /** Fetches what gates read. */
  fetchHeads(): void {
    touch(this.own.words, this.places, this.count);
  }

  fetchTexts(): void {
    touchRest(this.own, this.asker, this.places, this.count);
  }

  /** Leaves out those of which one of the rules holds; a rule may ask as well at which entry they were met. */
  leaveOut(rules: readonly EntryRule[]): void {
    const { own, places, entries, refusals, count } = this;
    let kept = 0;
    for (let one = 0; one < count; one++) {
      const place = places[one] as number;
      const entry = entries[one] as number;
      own.at = place;
      if (holdsOne(rules, own, entry)) continue;
      places[kept] = place;
      entries[kept] = entry;
      refusals[kept] = refusals[one] as number;
      kept++;
    }
    this.count = kept;
  }

  /** Counts a gate that refuses some of them, and leaves out those that more than so many refuse. */
  countRefusals(rule: Rule<boolean>, most: number): void {
    const { own, places, entries, refusals, count } = this;
    let kept = 0;
    for (let one = 0; one < count; one++) {
      const place = places[one] as number;
      const entry = entries[one] as number;
      own.at = place;
      const found = (refusals[one] as number) + (rule(own) ? 1 : 0);
      if (found > most) continue;
      places[kept] = place;
      entries[kept] = entry;
      refusals[kept] = found;
      kept++;
    }
    this.count = kept;
  }

  /** Keeps those that exactly so many gates refuse. */
  keepRefused(times: number): void {
    const { places, entries, refusals, count } = this;
    let kept = 0;
    for (let one = 0; one < count; one++) {
      if (refusals[one] !== times) continue;
      places[kept] = places[one] as number;
      entries[kept] = entries[one] as number;
      kept++;
    }
    this.count = kept;
  }

  /** Takes from what is to spare of each what the rule finds missing, as often as it weighs; leaves out those who fall short. */
  takeOff({ rule, weight }: Weighed, spare: Int32Array): void {
    const { own, places, count } = this;
    let kept = 0;
    for (let one = 0; one < count; one++) {
      const place = places[one] as number;
      own.at = place;
      const left = (spare[one] as number) - weight * (FULL - rule(own));
      if (left < 0) continue;
      places[kept] = place;
      spare[kept] = left;
      kept++;
    }
    this.count = kept;
  }
}

type EntryRule = (own: PackedNeed | PackedOffer, entry: number) => boolean;

/** It has changed or closed since it was laid out. */
export const isDead: EntryRule = ({ flags }) => (flags & DEAD) !== 0;

function holdsOne(rules: readonly EntryRule[], own: PackedNeed | PackedOffer, entry: number): boolean {
  for (let rule = 0; rule < rules.length; rule++) if ((rules[rule] as EntryRule)(own, entry)) return true;
  return false;
}
