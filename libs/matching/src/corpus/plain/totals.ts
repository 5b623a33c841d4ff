import { total } from '../../score';
import type { Conditions, ScorableNeed, ScorableOffer } from '../../types';

interface Known {
  readonly offer: ScorableOffer;
  readonly total: number;
}

/** Some dozen megabytes; beyond that, all are forgotten and found anew. */
const MOST = 400_000;

/**
 * Totals of pairs, remembered as long as the day and the weights are the same. A posting never changes: another
 * version is another object, and its totals are found anew.
 */
export class Totals {
  private byNeed = new WeakMap<ScorableNeed, Map<string, Known>>();
  private count = 0;
  private under: Pick<Conditions, 'today' | 'weights'> | null = null;

  of(need: ScorableNeed, offer: ScorableOffer, conditions: Conditions): number {
    const { under } = this;
    if (under?.today !== conditions.today || under.weights !== conditions.weights || this.count >= MOST) {
      this.forget(conditions);
    }
    const known = this.byNeed.get(need) ?? new Map<string, Known>();
    const found = known.get(offer.id);
    if (found?.offer === offer) return found.total;
    const made = { offer, total: total(need, offer, conditions) };
    known.set(offer.id, made);
    this.byNeed.set(need, known);
    this.count++;
    return made.total;
  }

  private forget({ today, weights }: Conditions): void {
    this.byNeed = new WeakMap();
    this.count = 0;
    this.under = { today, weights };
  }
}
