import type { PostingKind, Side } from '@penc/domain';
import type { ScorableNeed, ScorableOffer } from '../types';
import { type Unlock, needAfter, offerAfter } from '../near-misses/unlocking';
import type { Ranked } from './best';
import type { NearMiss } from './near-misses';
import type {
  Asking,
  BestQuestion,
  FeasibleQuestion,
  MatchingQuestion,
  NearMissQuestion,
  ReachQuestion,
} from './questions';
import { type CorpusSides, type CorpusSizes, sidesOf } from './sides';

interface Held<Posting> {
  readonly posting: Posting;
  readonly version: bigint;
}

/**
 * The postings in memory, for exact questions about all of them: every answer equals brute force with `score`. A
 * side of few postings is scanned, one of many is indexed. A posting that is not open is remembered, with its
 * version, but is nobody's counterpart.
 */
export class Corpus {
  private readonly needs = new Map<string, Held<ScorableNeed>>();
  private readonly offers = new Map<string, Held<ScorableOffer>>();
  private readonly sides: CorpusSides;

  constructor(sizes: Partial<CorpusSizes> = {}) {
    this.sides = sidesOf(sizes);
  }

  /**
   * Takes a posting in, or a newer version of it. False, and nothing changes, when an equal or newer version is
   * known: rows may come twice and out of order. The posting must not be changed afterwards.
   */
  apply(kind: 'need', posting: ScorableNeed, version: bigint): boolean;
  apply(kind: 'offer', posting: ScorableOffer, version: bigint): boolean;
  apply(kind: PostingKind, posting: ScorableNeed | ScorableOffer, version: bigint): boolean {
    return kind === 'need'
      ? take(this.needs, this.sides.needs, posting as ScorableNeed, version)
      : take(this.offers, this.sides.offers, posting as ScorableOffer, version);
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
    return { needs: this.sides.needs.count, offers: this.sides.offers.count };
  }

  /**
   * The best counterparts of a posting among the feasible ones above the floor of the weights, by total descending,
   * then id ascending: offers for `('need', needId)`, needs for `('offer', offerId)`. Empty for an id that is
   * unknown or not open.
   */
  best(side: Side, id: string, question: BestQuestion): readonly Ranked[] {
    const { need, offer } = this.asker(side, id);
    if (need) return this.sides.offers.best(need, question);
    return offer ? this.sides.needs.best(offer, question) : [];
  }

  /**
   * Ids of all counterparts of a posting as it would be after these changes of its own: feasible, and not below the
   * floor of the weights; ascending. Empty for an id that is unknown or not open.
   */
  matching(side: Side, id: string, changes: readonly Unlock[], question: MatchingQuestion): readonly string[] {
    const { need, offer } = this.asker(side, id);
    const all = { ...question, size: Infinity };
    let found: readonly Ranked[] = [];
    if (need) found = this.sides.offers.best(needAfter(need, changes), all);
    if (offer) found = this.sides.needs.best(offerAfter(offer, changes), all);
    return found.map(({ counterpartId }) => counterpartId).sort(byCode);
  }

  /** Ids of all counterparts that no gate refuses, at any rank, in no order. */
  feasibleWith(side: Side, id: string, question: FeasibleQuestion): readonly string[] {
    const { need, offer } = this.asker(side, id);
    if (need) return this.sides.offers.feasible(need, question);
    return offer ? this.sides.needs.feasible(offer, question) : [];
  }

  /**
   * The counterparts that exactly one gate refuses, or else two, of those that an edit may open: fewest first,
   * then by total descending as the pair stands now, then id ascending. Empty for an id that is unknown or not open.
   */
  nearMisses(side: Side, id: string, question: NearMissQuestion): readonly NearMiss[] {
    const { need, offer } = this.asker(side, id);
    if (need) return this.sides.offers.nearMisses(need, question);
    return offer ? this.sides.needs.nearMisses(offer, question) : [];
  }

  /**
   * Keeps what the last of a posting's list scores, or null while the list has room: `reached` reads it. Until
   * something is kept, a list has room.
   */
  keepTail(side: Side, id: string, total: number | null): void {
    (side === 'need' ? this.sides.needs : this.sides.offers).keepTail(id, total);
  }

  /**
   * The counterparts whose lists the posting stands in or enters, going by the kept tails, with the total of each
   * pair; in no order. Equal totals are counted in: the list itself tells them apart by their ids.
   */
  reached(side: Side, id: string, question: ReachQuestion): readonly Ranked[] {
    const { need, offer } = this.asker(side, id);
    if (need) return this.sides.offers.reached(need, question);
    return offer ? this.sides.needs.reached(offer, question) : [];
  }

  /** `best` and `reached` of one posting; nobody for an id that is unknown or not open. */
  ask(side: Side, id: string, question: ReachQuestion): Asking {
    const { need, offer } = this.asker(side, id);
    if (need) return this.sides.offers.ask(need, question);
    return offer ? this.sides.needs.ask(offer, question) : NOBODY;
  }

  /** The ids of the open postings of a side, ascending. */
  openIds(side: Side): readonly string[] {
    const open: Iterable<ScorableNeed | ScorableOffer> =
      side === 'need' ? this.sides.needs.all() : this.sides.offers.all();
    return Array.from(open, ({ id }) => id).sort(byCode);
  }

  /** Indexes at once what came since it was last done. Never needed: it is done as questions call for it. */
  settle(): void {
    this.sides.needs.settle();
    this.sides.offers.settle();
  }

  private asker(side: Side, id: string): { readonly need?: ScorableNeed; readonly offer?: ScorableOffer } {
    const need = side === 'need' ? this.need(id) : undefined;
    const offer = side === 'offer' ? this.offer(id) : undefined;
    return { ...(need?.open && { need }), ...(offer?.open && { offer }) };
  }
}

const NOBODY: Asking = { best: () => [], reached: () => [] };

/** As lists order equal totals: by the codes of the characters, not by any language. */
function byCode(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
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
