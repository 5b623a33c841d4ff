import type { Day } from '@penc/domain';
import { envelopeLeft, uncovered } from '../../posting/funding';
import { within } from '../../closeness/sector-fields';
import { millionths } from '../../arithmetic/integers';
import type { ScorableNeed, ScorableOffer } from '../../types';
import { requirementsMask, typesMask } from '../../packed/bits';
import { moneyColumn, wholeColumn } from './column';
import { Lists } from './lists';
import { moneyPossible, NO_RATE } from '../../packed/money';
import { PostingColumns } from './posting-columns';
import { Related } from './related';

/** The open offers, scanned for one need. */
export class OfferColumns extends PostingColumns<ScorableOffer> {
  private readonly eligible = wholeColumn();
  private readonly required = wholeColumn();
  private readonly excluded = new Lists();
  private readonly ticketMins = moneyColumn();
  /** The lesser of ticketMax and what is left of the envelope. */
  private readonly bounds = moneyColumn();
  private readonly rates = wholeColumn();
  private readonly excluding = new Related(this.dictionary.sectors, (named, excluded) => within(excluded, named));

  /** Calls `visit` with each offer that no gate refuses to the need; refused pairs are the caller's to know. */
  scan(need: ScorableNeed, today: Day, visit: (offer: ScorableOffer) => void): void {
    const probe = this.probeOf(need, today);
    if (!probe || !need.open) return;
    const type = typesMask([need.organisationType]);
    const unmet = requirementsMask(need.requirements.unmet);
    const refusing = this.excluding.flags(need.sectors);
    const amount = need.amount ?? Infinity;
    const missing = uncovered(need) ?? Infinity;
    for (let slot = 0; slot < this.postings.length; slot++) {
      const eligible = this.eligible.get(slot);
      if (eligible !== 0 && (eligible & type) === 0) continue;
      if ((this.required.get(slot) & unmet) !== 0) continue;
      const bound = Math.min(missing, this.bounds.get(slot));
      if (!moneyPossible(amount, bound, this.rates.get(slot), this.ticketMins.get(slot))) continue;
      if (!this.admits(slot, probe) || this.excluded.meets(slot, refusing)) continue;
      const offer = this.postings[slot];
      if (offer) visit(offer);
    }
  }

  protected override write(slot: number, offer: ScorableOffer): void {
    super.write(slot, offer);
    this.eligible.set(slot, typesMask(offer.eligibleTypes));
    this.required.set(slot, requirementsMask(offer.requires));
    const excluded = this.dictionary.sectors.numbersOf(offer.excludedSectors);
    this.excluded.set(slot, excluded, this.postings.length);
    this.ticketMins.set(slot, offer.ticketMin ?? 0);
    this.bounds.set(slot, Math.min(offer.ticketMax ?? Infinity, envelopeLeft(offer) ?? Infinity));
    this.rates.set(slot, offer.fundingRateMax === undefined ? NO_RATE : millionths(offer.fundingRateMax));
  }

  protected override move(from: number, to: number): void {
    super.move(from, to);
    for (const column of [this.eligible, this.required, this.rates]) column.move(from, to);
    for (const column of [this.ticketMins, this.bounds]) column.move(from, to);
    this.excluded.replace(to, from);
  }
}
