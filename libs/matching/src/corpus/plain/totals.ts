import { total } from '../../score';
import type { Conditions, ScorableNeed, ScorableOffer } from '../../types';

interface Known {
  readonly offer: ScorableOffer;
  readonly total: number;
}

/** Some dozen megabytes; beyond that, all are forgotten and found anew. */
const MOST = 400_000;

/** What is remembered under one day and one version of the weights. */
interface Remembered {
  readonly today: Conditions['today'];
  readonly weights: Conditions['weights'];
  readonly byNeed: WeakMap<ScorableNeed, Map<string, Known>>;
  count: number;
}

/**
 * Totals of pairs, remembered as long as the day and the weights are the same, and beside those of one other day or
 * version: who looks at what other weights would change takes nothing from those in force. A posting never changes:
 * another version is another object, and its totals are found anew.
 */
export class Totals {
  /** The one that was asked last, then the one before. */
  private remembered: readonly Remembered[] = [];

  of(need: ScorableNeed, offer: ScorableOffer, conditions: Conditions): number {
    const under = this.under(conditions);
    const known = under.byNeed.get(need) ?? new Map<string, Known>();
    const found = known.get(offer.id);
    if (found?.offer === offer) return found.total;
    const made = { offer, total: total(need, offer, conditions) };
    known.set(offer.id, made);
    under.byNeed.set(need, known);
    under.count++;
    return made.total;
  }

  private under({ today, weights }: Conditions): Remembered {
    const [last, before] = this.remembered;
    const isUnder = (one: Remembered | undefined) =>
      one?.today === today && one.weights === weights && one.count < MOST;
    if (last && isUnder(last)) return last;
    const found = before && isUnder(before) ? before : { today, weights, byNeed: new WeakMap(), count: 0 };
    this.remembered = last ? [found, last] : [found];
    return found;
  }
}
