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

/** The open needs, scanned for one offer. */
export class NeedColumns extends PostingColumns<ScorableNeed> {
  private readonly types = wholeColumn();
  private readonly sectors = new Lists();
  private readonly amounts = moneyColumn();
  private readonly missing = moneyColumn();
  private readonly unmet = wholeColumn();
  private readonly excluded = new Related(this.dictionary.sectors, within);

  /** Calls `visit` with each need that no gate refuses to the offer; refused pairs are the caller's to know. */
  scan(offer: ScorableOffer, today: Day, visit: (need: ScorableNeed) => void): void {
    const probe = this.probeOf(offer, today);
    if (!probe || !offer.open) return;
    const eligible = typesMask(offer.eligibleTypes);
    const required = requirementsMask(offer.requires);
    const refused = this.excluded.flags(offer.excludedSectors);
    const rate = offer.fundingRateMax === undefined ? NO_RATE : millionths(offer.fundingRateMax);
    const ticketMin = offer.ticketMin ?? 0;
    const bound = Math.min(offer.ticketMax ?? Infinity, envelopeLeft(offer) ?? Infinity);
    for (let slot = 0; slot < this.postings.length; slot++) {
      if (eligible !== 0 && (eligible & this.types.get(slot)) === 0) continue;
      if ((required & this.unmet.get(slot)) !== 0) continue;
      const most = Math.min(bound, this.missing.get(slot));
      if (!moneyPossible(this.amounts.get(slot), most, rate, ticketMin)) continue;
      if (!this.admits(slot, probe) || this.sectors.meets(slot, refused)) continue;
      const need = this.postings[slot];
      if (need) visit(need);
    }
  }

  protected override write(slot: number, need: ScorableNeed): void {
    super.write(slot, need);
    this.types.set(slot, typesMask([need.organisationType]));
    this.unmet.set(slot, requirementsMask(need.requirements.unmet));
    this.sectors.set(slot, this.dictionary.sectors.numbersOf(need.sectors), this.postings.length);
    this.amounts.set(slot, need.amount ?? Infinity);
    this.missing.set(slot, uncovered(need) ?? Infinity);
  }

  protected override move(from: number, to: number): void {
    super.move(from, to);
    for (const column of [this.types, this.unmet]) column.move(from, to);
    for (const column of [this.amounts, this.missing]) column.move(from, to);
    this.sectors.replace(to, from);
  }
}
