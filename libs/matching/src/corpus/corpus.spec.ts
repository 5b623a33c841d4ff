import fc from 'fast-check';
import { drawBy } from '../samples/pairs';
import {
  type Draw,
  aNeed,
  anOffer,
  drawFrom,
  drawnEmbedding,
  drawnNeed,
  drawnOffer,
  drawnWeights,
} from '../samples/postings';
import { score } from '../score';
import type { Conditions, ScorableNeed, ScorableOffer, Weights } from '../types';
import { DEFAULT_WEIGHTS } from '../weights';
import { Corpus, type Ranked } from './index';

const question = { today: '2026-12-15', weights: DEFAULT_WEIGHTS, size: 4, excluded: new Set<string>() };

/** What a corpus is to say, by brute force. */
class Oracle {
  readonly needs = new Map<string, ScorableNeed>();
  readonly offers = new Map<string, ScorableOffer>();

  best(side: 'need' | 'offer', id: string, asked: Asked): readonly Ranked[] {
    return this.feasible(side, id, asked)
      .filter(({ total }) => total >= asked.weights.floor)
      .toSorted((a, b) => b.total - a.total || (a.counterpartId < b.counterpartId ? -1 : 1))
      .slice(0, question.size);
  }

  feasibleWith(side: 'need' | 'offer', id: string, asked: Asked): readonly string[] {
    return this.feasible(side, id, asked).map(({ counterpartId }) => counterpartId);
  }

  private feasible(side: 'need' | 'offer', id: string, { weights, excluded, refused }: Asked): readonly Ranked[] {
    const pairs = [...this.needs.values()].flatMap((need) =>
      [...this.offers.values()].map((offer) => ({ need, offer, other: side === 'need' ? offer.id : need.id })),
    );
    return pairs
      .filter(({ need, offer, other }) => (side === 'need' ? need.id : offer.id) === id && !excluded?.has(other))
      .map(({ need, offer, other }) => {
        const before = refused?.get(other);
        const conditions: Conditions = { today: question.today, weights, ...(before && { refused: before }) };
        return { other, found: score(need, offer, conditions) };
      })
      .filter(({ found }) => found.feasible)
      .map(({ other, found }) => ({ counterpartId: other, total: found.total }));
  }
}

interface Asked {
  readonly weights: Weights;
  readonly excluded?: ReadonlySet<string>;
  readonly refused?: ReadonlyMap<string, 'dismissed' | 'declined'>;
}

const NEED_IDS = Array.from({ length: 9 }, (_, place) => `n${place}`);
const OFFER_IDS = Array.from({ length: 9 }, (_, place) => `o${place}`);

const ALL = [...NEED_IDS.map((id) => ['need', id] as const), ...OFFER_IDS.map((id) => ['offer', id] as const)];

// Shrinking whole corpora takes minutes: a failure is replayed from its seed (endOnFailure)
const SIZES = [
  ['that is scanned', { indexedFrom: Infinity }],
  ['that is indexed', { indexedFrom: 0, changesScanned: 2 }],
  ['that is indexed and whose changes are scanned', { indexedFrom: 0 }],
  ['that grows into an index', { indexedFrom: 4, changesScanned: 5 }],
] as const;

describe.each(SIZES)('a corpus %s', (_, sizes) => {
  it('says what brute force says, through inserts, edits and closings', () => {
    fc.assert(
      fc.property(fc.gen(), fc.integer({ min: 5, max: 40 }), (gen, steps) => {
        const draw = drawBy(gen);
        const corpus = new Corpus(sizes);
        const oracle = new Oracle();
        for (let step = 1; step <= steps; step++) {
          const isNeed = draw([true, false]);
          const taken = isNeed ? putNeed(corpus, oracle, draw, step) : putOffer(corpus, oracle, draw, step);
          expect(taken).toBe(true);
        }
        const excluded = new Set([draw(NEED_IDS), draw(OFFER_IDS)]);
        const refused = new Map([[draw(OFFER_IDS), 'declined' as const]]);
        for (const asked of [
          { weights: DEFAULT_WEIGHTS, excluded, refused },
          { weights: drawnWeights(draw), excluded: new Set<string>(), refused: new Map<string, never>() },
        ]) {
          expect(answersOf(corpus, asked)).toEqual(answersOf(oracle, asked));
        }
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });

  /** Of postings of both sides, drawn anew each time. */
  const ofDrawnPostings = (check: (corpus: Corpus, draw: Draw) => void) =>
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const draw = drawBy(gen);
        const corpus = new Corpus(sizes);
        for (const id of NEED_IDS) corpus.apply('need', drawnNeed(draw, id), 1n);
        for (const id of OFFER_IDS) corpus.apply('offer', drawnOffer(draw, id), 1n);
        check(corpus, draw);
      }),
      { numRuns: 25, endOnFailure: true },
    );

  it('says the same pairs from both sides', () => {
    ofDrawnPostings((corpus) => {
      const fromNeeds = NEED_IDS.flatMap((need) =>
        corpus.feasibleWith('need', need, question).map((offer) => `${need} ${offer}`),
      );
      const fromOffers = OFFER_IDS.flatMap((offer) =>
        corpus.feasibleWith('offer', offer, question).map((need) => `${need} ${offer}`),
      );
      expect(fromNeeds.sort()).toEqual(fromOffers.sort());
    });
  });

  it('survives thousands of edits of the same postings', () => {
    const corpus = new Corpus(sizes);
    const oracle = new Oracle();
    const draw = drawFrom(7);
    const answers: [unknown, unknown][] = [];
    const asked = { weights: DEFAULT_WEIGHTS };
    // Lists are rewritten every few hundred edits: ask often enough to meet one that was not written since
    for (let step = 1; step <= 1_500; step++) {
      putNeed(corpus, oracle, draw, step);
      putOffer(corpus, oracle, draw, step);
      if (step % 25 === 0) answers.push([answersOf(corpus, asked), answersOf(oracle, asked)]);
    }
    expect(answers.map(([found]) => found)).toEqual(answers.map(([, wanted]) => wanted));
  });

  it('breaks ties by id', () => {
    const corpus = new Corpus(sizes);
    corpus.apply('need', aNeed(), 1n);
    for (const id of ['o3', 'o5', 'o2', 'o4']) corpus.apply('offer', anOffer({ id }), 1n);
    // what comes after a base is looked at after it: the list is full by then
    corpus.settle();
    corpus.apply('offer', anOffer({ id: 'o1' }), 1n);
    const ids = corpus.best('need', 'need-1', question).map(({ counterpartId }) => counterpartId);
    expect(ids).toEqual(['o1', 'o2', 'o3', 'o4']);
  });

  it('gives the place of an excluded counterpart to the next', () => {
    const corpus = new Corpus(sizes);
    corpus.apply('need', aNeed(), 1n);
    for (const id of ['o1', 'o2', 'o3']) corpus.apply('offer', anOffer({ id }), 1n);
    const found = corpus.best('need', 'need-1', { ...question, size: 2, excluded: new Set(['o1']) });
    expect(found.map(({ counterpartId }) => counterpartId)).toEqual(['o2', 'o3']);
  });

  it('tells categories apart of which there are more than bitmaps', () => {
    const corpus = new Corpus(sizes);
    const sectors = Array.from(Array(200).keys(), (place) => `${100 + place}-of-its-own`);
    for (const [place, sector] of sectors.entries())
      corpus.apply('offer', anOffer({ id: `o${place}`, themes: ['planning'], sectors: [sector] }), 1n);
    corpus.settle();
    const found = [0, 150, 199].map((place) => {
      corpus.apply('need', aNeed({ sectors: sectors.slice(place, place + 1) }), BigInt(place));
      return corpus.best('need', 'need-1', question).map(({ counterpartId }) => counterpartId);
    });
    expect(found).toEqual([['o0'], ['o150'], ['o199']]);
  });

  it('ignores a version that is not newer', () => {
    const corpus = new Corpus(sizes);
    expect(corpus.apply('need', aNeed({ revision: 2 }), 5n)).toBe(true);
    expect(corpus.apply('need', aNeed({ revision: 2 }), 5n)).toBe(false);
    expect(corpus.apply('need', aNeed({ revision: 1, open: false }), 4n)).toBe(false);
    expect(corpus.need('need-1')).toMatchObject({ revision: 2, open: true });
  });

  it('keeps a closed posting out of the lists until it is opened again', () => {
    const corpus = new Corpus(sizes);
    corpus.apply('need', aNeed(), 1n);
    corpus.apply('offer', anOffer(), 1n);
    expect(corpus.size).toEqual({ needs: 1, offers: 1 });
    corpus.apply('offer', anOffer({ open: false }), 2n);
    expect(corpus.size).toEqual({ needs: 1, offers: 0 });
    expect(corpus.best('need', 'need-1', question)).toEqual([]);
    expect(corpus.best('offer', 'offer-1', question)).toEqual([]);
    corpus.apply('offer', anOffer(), 3n);
    expect(corpus.best('offer', 'offer-1', question).map(({ counterpartId }) => counterpartId)).toEqual(['need-1']);
  });

  it('answers whoever asks both questions as whoever asks one of them', () => {
    ofDrawnPostings((corpus, draw) => {
      const excluded = new Set([draw(NEED_IDS), draw(OFFER_IDS)]);
      const asking = ALL.map(([side, id]) => ({ side, id, both: corpus.ask(side, id, question) }));
      for (const { side, id, both } of asking)
        expect(both.best({ size: 4, excluded })).toEqual(corpus.best(side, id, { ...question, excluded }));
      const tails = ALL.map(([side, id]) => [side, id, draw([null, 20_000_000, 55_000_000])] as const);
      for (const tail of tails) corpus.keepTail(...tail);
      for (const { side, id, both } of asking)
        expect(new Set(both.reached())).toEqual(new Set(corpus.reached(side, id, question)));
    });
  });

  it('finds whose list is reached by the tails of now, also where it has grown into an index since', () => {
    const corpus = new Corpus(sizes);
    corpus.apply('need', aNeed(), 1n);
    corpus.apply('offer', anOffer({ id: 'o1' }), 1n);
    const asking = corpus.ask('need', 'need-1', question);
    expect(asking.best({ size: 4 })).toHaveLength(1);
    for (const id of ['o2', 'o3', 'o4', 'o5']) corpus.apply('offer', anOffer({ id }), 1n);
    corpus.keepTail('offer', 'o1', 100_000_000);
    expect(asking.reached().map(({ counterpartId }) => counterpartId)).not.toContain('o1');
  });

  it('has nothing to say of an id that it does not know', () => {
    expect(new Corpus(sizes).best('need', 'nobody', question)).toEqual([]);
    expect(new Corpus(sizes).ask('need', 'nobody', question).reached()).toEqual([]);
  });
});

function putNeed(corpus: Corpus, oracle: Oracle, draw: Draw, version: number): boolean {
  const need = { ...drawnNeed(draw, draw(NEED_IDS)), ...drawnEmbedding(draw) };
  oracle.needs.set(need.id, need);
  return corpus.apply('need', need, BigInt(version));
}

function putOffer(corpus: Corpus, oracle: Oracle, draw: Draw, version: number): boolean {
  const offer = { ...drawnOffer(draw, draw(OFFER_IDS)), ...drawnEmbedding(draw) };
  oracle.offers.set(offer.id, offer);
  return corpus.apply('offer', offer, BigInt(version));
}

/** All that can be asked: for each posting its list, and everybody whom no gate refuses. */
function answersOf(who: Corpus | Oracle, asked: Asked) {
  return ALL.map(([side, id]) => ({
    id,
    best: who.best(side, id, { ...question, ...asked }),
    feasible: [...who.feasibleWith(side, id, { ...question, ...asked })].sort(),
  }));
}
