import type { PostingKind, Side } from '@penc/domain';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';
import { Best, type Ranked } from './best';
import { Codes } from './codes';
import { type NearMiss, type Pair, nearestMisses } from './near-misses';
import { NeedColumns } from './need-columns';
import { OfferColumns } from './offer-columns';
import type { BestQuestion, FeasibleQuestion, NearMissQuestion } from './questions';
import { Totals } from './totals';

interface Held<Posting> {
  readonly posting: Posting;
  readonly version: bigint;
}

/**
 * The postings in memory, for exact questions about all of them: every answer equals brute force with `score`.
 * The gates run on columns of numbers, the totals of what passes by the criteria themselves. A posting that is
 * not open is remembered, with its version, but stands in no column.
 */
export class Corpus {
  private readonly needs = new Map<string, Held<ScorableNeed>>();
  private readonly offers = new Map<string, Held<ScorableOffer>>();
  private readonly dictionary = {
    organisations: new Codes(),
    territories: new Codes(),
    sectors: new Codes(),
    fields: new Codes(),
  };
  private readonly openNeeds = new NeedColumns(this.dictionary);
  private readonly openOffers = new OfferColumns(this.dictionary);
  private readonly totals = new Totals();

  /**
   * Takes a posting in, or a newer version of it. False, and nothing changes, when an equal or newer version is
   * known: rows may come twice and out of order. The posting must not be changed afterwards.
   */
  apply(kind: 'need', posting: ScorableNeed, version: bigint): boolean;
  apply(kind: 'offer', posting: ScorableOffer, version: bigint): boolean;
  apply(kind: PostingKind, posting: ScorableNeed | ScorableOffer, version: bigint): boolean {
    return kind === 'need'
      ? take(this.needs, this.openNeeds, posting as ScorableNeed, version)
      : take(this.offers, this.openOffers, posting as ScorableOffer, version);
  }

  need(id: string): ScorableNeed | undefined {
    return this.needs.get(id)?.posting;
  }

  offer(id: string): ScorableOffer | undefined {
    return this.offers.get(id)?.posting;
  }

  /** The version of a posting that is held; undefined for an id that is unknown. */
  versionOf(kind: PostingKind, id: string): bigint | undefined {
    return (kind === 'need' ? this.needs.get(id) : this.offers.get(id))?.version;
  }

  /** How many postings are open. */
  get size(): { readonly needs: number; readonly offers: number } {
    return { needs: this.openNeeds.postings.length, offers: this.openOffers.postings.length };
  }

  /**
   * The best counterparts of a posting among the feasible ones above the floor of the weights, by total descending, then id ascending: offers
   * for `('need', needId)`, needs for `('offer', offerId)`. Empty for an id that is unknown or not open.
   */
  best(side: Side, id: string, question: BestQuestion): readonly Ranked[] {
    const best = new Best(question.size, question.weights.floor);
    const conditions: Conditions = { today: question.today, weights: question.weights };
    this.visitFeasible(side, id, question, (need, offer, counterpartId) =>
      best.offer({ counterpartId, total: this.totals.of(need, offer, conditions) }),
    );
    return best.kept;
  }

  /** Ids of all counterparts that no gate refuses, at any rank, in no order. */
  feasibleWith(side: Side, id: string, question: FeasibleQuestion): readonly string[] {
    const found: string[] = [];
    this.visitFeasible(side, id, question, (_need, _offer, counterpartId) => found.push(counterpartId));
    return found;
  }

  /**
   * The counterparts that exactly one gate refuses, or else two, of those that an edit may open: fewest first,
   * then by total descending as the pair stands now, then id ascending. Empty for an id that is unknown or not open.
   */
  nearMisses(side: Side, id: string, question: NearMissQuestion): readonly NearMiss[] {
    const totalOf = this.totals.of.bind(this.totals);
    return nearestMisses(this.pairsOf(side, id, question), question, totalOf);
  }

  /** Every open counterpart of an open posting that may be named, whatever the gates say. */
  private *pairsOf(side: Side, id: string, { excluded, refused }: FeasibleQuestion): Iterable<Pair> {
    const namable = (counterpartId: string) =>
      excluded?.has(counterpartId) !== true && refused?.has(counterpartId) !== true;
    const need = side === 'need' ? this.need(id) : undefined;
    const offer = side === 'offer' ? this.offer(id) : undefined;
    const counterparts = need ? this.openOffers.postings : offer ? this.openNeeds.postings : [];
    for (const one of counterparts) {
      if (!namable(one.id)) continue;
      if (need) yield { need, offer: one as ScorableOffer, counterpartId: one.id };
      else if (offer) yield { need: one as ScorableNeed, offer, counterpartId: one.id };
    }
  }

  private visitFeasible(
    side: Side,
    id: string,
    { today, excluded, refused }: FeasibleQuestion,
    visit: (need: ScorableNeed, offer: ScorableOffer, counterpartId: string) => void,
  ): void {
    const leftOut = (counterpartId: string) =>
      excluded?.has(counterpartId) === true || refused?.has(counterpartId) === true;
    const need = side === 'need' ? this.need(id) : undefined;
    const offer = side === 'offer' ? this.offer(id) : undefined;
    if (need) {
      this.openOffers.scan(need, today, (one) => {
        if (!leftOut(one.id)) visit(need, one, one.id);
      });
    }
    if (offer) {
      this.openNeeds.scan(offer, today, (one) => {
        if (!leftOut(one.id)) visit(one, offer, one.id);
      });
    }
  }
}

function take<Posting extends ScorableNeed | ScorableOffer>(
  held: Map<string, Held<Posting>>,
  open: { put(posting: Posting): void; remove(id: string): void },
  posting: Posting,
  version: bigint,
): boolean {
  const known = held.get(posting.id);
  if (known && known.version >= version) return false;
  held.set(posting.id, { posting, version });
  if (posting.open) open.put(posting);
  else open.remove(posting.id);
  return true;
}
