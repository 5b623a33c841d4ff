import { aNeed, anOffer, drawFrom, drawnNeed, drawnOffer } from '../samples/postings';
import { feasible, total } from '../score';
import type { ScorableNeed, ScorableOffer } from '../types';
import { DEFAULT_WEIGHTS } from '../weights';
import { Corpus, type Ranked } from './index';
import { type Pair, nearestMisses } from './near-misses';

const conditions = { today: '2026-12-15', weights: DEFAULT_WEIGHTS };
const question = { ...conditions, size: 200 };
/** Bitmaps, batches and what is found are all cut into several pieces: the longest piece holds 32,768 entries. */
const MANY = 36_000;
/** Beside one that suits many. */
const DRAWN_ASKERS = 3;
const CHANGED = 700;

type Posting = ScorableNeed | ScorableOffer;
type Side = 'need' | 'offer';

/** Many postings of one side and a few of the other, which ask about them: in a corpus, and by every pair. */
class Crowd {
  readonly corpus = new Corpus();
  readonly askers: readonly [Posting, ...Posting[]];
  private readonly others = new Map<string, Posting>();
  private readonly draw = drawFrom(11);
  private version = 0n;

  constructor(private readonly asking: Side) {
    const plain = asking === 'need' ? aNeed() : anOffer();
    this.askers = [plain, ...Array.from({ length: DRAWN_ASKERS }, (_, place) => this.drawn(asking, `asker-${place}`))];
    for (const one of this.askers) this.apply(asking, one);
    for (let place = 0; place < MANY; place++) this.put(place);
  }

  get asked(): Side {
    return this.asking === 'need' ? 'offer' : 'need';
  }

  put(place: number): void {
    const one = this.drawn(this.asked, `other-${place}`);
    this.others.set(one.id, one);
    this.apply(this.asked, one);
  }

  close(place: number): void {
    const one = this.others.get(`other-${place}`);
    if (!one) return;
    this.others.delete(one.id);
    this.apply(this.asked, { ...one, open: false });
  }

  feasible(asker: Posting): readonly Ranked[] {
    return this.pairsOf(asker)
      .filter(({ need, offer }) => feasible(need, offer, conditions))
      .map(({ need, offer, counterpartId }) => ({ counterpartId, total: total(need, offer, conditions) }));
  }

  best(asker: Posting): readonly Ranked[] {
    return this.feasible(asker)
      .filter((one) => one.total >= conditions.weights.floor)
      .toSorted((a, b) => b.total - a.total || (a.counterpartId < b.counterpartId ? -1 : 1))
      .slice(0, question.size);
  }

  pairsOf(asker: Posting): readonly Pair[] {
    return Array.from(this.others.values(), (other) => {
      const [need, offer] = this.asking === 'need' ? [asker, other] : [other, asker];
      return { need: need as ScorableNeed, offer: offer as ScorableOffer, counterpartId: other.id };
    });
  }

  private drawn(side: Side, id: string): Posting {
    return side === 'need' ? drawnNeed(this.draw, id) : drawnOffer(this.draw, id);
  }

  private apply(side: Side, posting: Posting): void {
    this.version++;
    if (side === 'need') this.corpus.apply('need', posting as ScorableNeed, this.version);
    else this.corpus.apply('offer', posting as ScorableOffer, this.version);
  }
}

describe.each(['need', 'offer'] as const)('Of %ss that ask about tens of thousands, a corpus', (asking) => {
  const crowd = new Crowd(asking);
  const { corpus, askers } = crowd;

  it('says the same as every pair: the best, all whom no gate refuses, and the near misses', () => {
    for (const asker of askers) {
      const all = crowd.feasible(asker).map(({ counterpartId }) => counterpartId);
      expect(corpus.best(asking, asker.id, question)).toEqual(crowd.best(asker));
      expect([...corpus.feasibleWith(asking, asker.id, question)].sort()).toEqual(all.sort());
      expect(corpus.nearMisses(asking, asker.id, question)).toEqual(
        nearestMisses(crowd.pairsOf(asker), question, total),
      );
    }
    // so many that they are looked at in several batches, and that a list is full before the last
    expect(crowd.feasible(askers[0]).length).toBeGreaterThan(512);
    expect(crowd.best(askers[0])).toHaveLength(question.size);
  });

  it('finds whose lists a posting reaches, by the last of each', () => {
    const [asker] = askers;
    const feasibles = crowd.feasible(asker).filter(({ total: reached }) => reached >= conditions.weights.floor);
    const tails = feasibles.map(({ counterpartId, total: reached }, place) => {
      return { counterpartId, reached, tail: reached + ((place % 3) - 1) };
    });
    for (const { counterpartId, tail } of tails) corpus.keepTail(crowd.asked, counterpartId, tail);
    const wanted = tails.filter(({ reached, tail }) => reached >= tail).map(({ counterpartId }) => counterpartId);
    const found = corpus.reached(asking, asker.id, conditions).map(({ counterpartId }) => counterpartId);
    expect(found.length).toBeGreaterThan(100);
    expect([...found].sort()).toEqual(wanted.sort());
  });

  it('says the same after hundreds of edits and closings that no base knows yet', () => {
    for (let place = 0; place < CHANGED; place++) {
      if (place % 3 === 0) crowd.close(place * 7);
      else crowd.put(place * 7);
    }
    for (const asker of askers) expect(corpus.best(asking, asker.id, question)).toEqual(crowd.best(asker));
  });
});
