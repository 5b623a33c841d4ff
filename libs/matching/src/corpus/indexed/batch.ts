import { FULL } from '../../arithmetic/integers';
import { DEAD } from '../../packed/layout';
import type { PackedNeed, PackedOffer } from '../../packed/postings';
import type { Base } from './base';
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
  /** Which of its territories each was met at, counted from 0; 0 for what came after the base. */
  readonly ordinals = new Uint16Array(MOST_TOGETHER);
  /** How many gates are known to refuse it. */
  readonly refusals = new Uint8Array(MOST_TOGETHER);
  count = 0;

  constructor(
    /** Moved over the postings while something is asked of them. */
    readonly own: PackedNeed | PackedOffer,
    /** On whoever asks. */
    private readonly asker: PackedNeed | PackedOffer,
  ) {}

  /** Takes entries of a base, and how many gates are known to refuse each. Reads that do not wait for each other are done together. */
  fill(base: Pick<Base, 'entries' | 'ordinals'>, found: Int32Array, refusals: Uint8Array | null): void {
    const { places, ordinals } = this;
    this.count = found.length;
    for (let one = 0; one < found.length; one++) {
      const entry = found[one] as number;
      places[one] = base.entries[entry] as number;
      ordinals[one] = base.ordinals[entry] as number;
    }
    if (refusals) this.refusals.set(refusals);
    else this.refusals.fill(0, 0, found.length);
  }

  /** Takes postings that came after the base. */
  fillLater(places: readonly number[]): void {
    this.count = places.length;
    this.places.set(places);
    this.ordinals.fill(0, 0, places.length);
    this.refusals.fill(0, 0, places.length);
  }

  /** Fetches what gates read. */
  fetchHeads(): void {
    touch(this.own.words, this.places, this.count);
  }

  fetchTexts(): void {
    touchRest(this.own, this.asker, this.places, this.count);
  }

  /** Leaves out those of which one of the rules holds; a rule may ask as well at which of their territories they were met. */
  leaveOut(rules: readonly PlacedRule[]): void {
    const { own, places, ordinals, refusals, count } = this;
    let kept = 0;
    for (let one = 0; one < count; one++) {
      const place = places[one] as number;
      const ordinal = ordinals[one] as number;
      own.at = place;
      if (holdsOne(rules, own, ordinal)) continue;
      places[kept] = place;
      ordinals[kept] = ordinal;
      refusals[kept] = refusals[one] as number;
      kept++;
    }
    this.count = kept;
  }

  /** Counts a gate that refuses some of them, and leaves out those that more than so many refuse. */
  countRefusals(rule: Rule<boolean>, most: number): void {
    const { own, places, ordinals, refusals, count } = this;
    let kept = 0;
    for (let one = 0; one < count; one++) {
      const place = places[one] as number;
      const ordinal = ordinals[one] as number;
      own.at = place;
      const found = (refusals[one] as number) + (rule(own) ? 1 : 0);
      if (found > most) continue;
      places[kept] = place;
      ordinals[kept] = ordinal;
      refusals[kept] = found;
      kept++;
    }
    this.count = kept;
  }

  /** Keeps those that exactly so many gates refuse. */
  keepRefused(times: number): void {
    const { places, ordinals, refusals, count } = this;
    let kept = 0;
    for (let one = 0; one < count; one++) {
      if (refusals[one] !== times) continue;
      places[kept] = places[one] as number;
      ordinals[kept] = ordinals[one] as number;
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

type PlacedRule = (own: PackedNeed | PackedOffer, ordinal: number) => boolean;

/** It has changed or closed since it was laid out. */
export const isDead: PlacedRule = ({ flags }) => (flags & DEAD) !== 0;

function holdsOne(rules: readonly PlacedRule[], own: PackedNeed | PackedOffer, ordinal: number): boolean {
  for (let rule = 0; rule < rules.length; rule++) if ((rules[rule] as PlacedRule)(own, ordinal)) return true;
  return false;
}
