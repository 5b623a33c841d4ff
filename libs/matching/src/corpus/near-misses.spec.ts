import fc from 'fast-check';
import { drawBy } from '../samples/pairs';
import { aNeed, anOffer, drawnEmbedding, drawnNeed, drawnOffer, drawnWeights } from '../samples/postings';
import { score } from '../score';
import type { ScorableNeed, ScorableOffer } from '../types';
import { UNLOCKABLE_GATES } from '../near-misses/unlockable';
import { DEFAULT_WEIGHTS } from '../weights';
import { Corpus, type NearMiss, type NearMissQuestion } from './index';

const question = { today: '2026-12-15', weights: DEFAULT_WEIGHTS, size: 5 };
const IDS = Array.from({ length: 12 }, (_, place) => `${place}`.padStart(2, '0'));
const NEED_IDS = IDS.map((id) => `n${id}`);
const OFFER_IDS = IDS.map((id) => `o${id}`);

/** What a corpus is to say, by scoring every pair in full. */
function byScoring(
  side: 'need' | 'offer',
  id: string,
  asked: NearMissQuestion,
  needs: readonly ScorableNeed[],
  offers: readonly ScorableOffer[],
): readonly NearMiss[] {
  const { excluded, refused, gates = UNLOCKABLE_GATES, size } = asked;
  return needs
    .flatMap((need) => offers.map((offer) => ({ need, offer, other: side === 'need' ? offer.id : need.id })))
    .filter(({ need, offer }) => (side === 'need' ? need.id : offer.id) === id)
    .filter(({ other }) => !excluded?.has(other) && !refused?.has(other))
    .map(({ need, offer, other }) => {
      const { gates: results, total } = score(need, offer, { today: asked.today, weights: asked.weights });
      const failed = results.filter(({ outcome }) => outcome === 'fail').map(({ key }) => key);
      return { counterpartId: other, failed, total };
    })
    .filter(({ failed }) => failed.length >= 1 && failed.length <= 2 && failed.every((key) => gates.includes(key)))
    .toSorted(
      (a, b) => a.failed.length - b.failed.length || b.total - a.total || (a.counterpartId < b.counterpartId ? -1 : 1),
    )
    .slice(0, size);
}

describe.each([
  ['that is scanned', { indexedFrom: Infinity }],
  ['that is indexed', { indexedFrom: 0, changesScanned: 2 }],
  ['whose changes are scanned', { indexedFrom: 0 }],
])('The near misses of a corpus %s', (_, sizes) => {
  it('are those that scoring every pair finds, from both sides', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const draw = drawBy(gen);
        const needs = NEED_IDS.map((id) => ({ ...drawnNeed(draw, id), ...drawnEmbedding(draw) }));
        const offers = OFFER_IDS.map((id) => ({ ...drawnOffer(draw, id), ...drawnEmbedding(draw) }));
        const corpus = corpusOf(sizes, needs, offers);
        const asked: NearMissQuestion = {
          today: question.today,
          weights: drawnWeights(draw),
          size: draw([1, 5, 100]),
          excluded: new Set([draw(NEED_IDS), draw(OFFER_IDS)]),
          refused: new Map([[draw(OFFER_IDS), 'dismissed' as const]]),
          ...draw([{}, {}, { gates: ['territory-related', 'money-possible', 'periods-overlap'] as const }]),
        };
        const sides = [
          ...needs.map(({ id }) => ['need', id] as const),
          ...offers.map(({ id }) => ['offer', id] as const),
        ];
        for (const [side, id] of sides) {
          const said = corpus.nearMisses(side, id, asked);
          expect(said).toEqual(byScoring(side, id, asked, needs, offers));
          found += said.length;
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
    expect(found).toBeGreaterThan(200);
  });

  it('name one failed gate before two, whatever the totals', () => {
    const offers = [
      anOffer({ id: 'a-fits' }),
      anOffer({ id: 'b-two', territories: ['SN-SE'], modalities: ['loan'] }),
      anOffer({ id: 'c-one', modalities: ['loan'], sectors: [], targetGroups: [] }),
      anOffer({ id: 'd-three', territories: ['SN-SE'], modalities: ['loan'], eligibleTypes: ['commune'] }),
    ];
    expect(corpusOf(sizes, [aNeed()], offers).nearMisses('need', 'need-1', question)).toMatchObject([
      { counterpartId: 'c-one', failed: ['modality-common'] },
      { counterpartId: 'b-two', failed: ['territory-related', 'modality-common'] },
    ]);
  });

  it('come once each to a need that names no place, however many places an offer names', () => {
    const places = { territories: ['SN-LG', 'SN-SE', 'SN-KD'] };
    const refusedBy = [
      { modalities: ['loan'] },
      { eligibleTypes: ['commune'] },
      { themes: ['planning'], sectors: [] },
    ] as const;
    const offers = OFFER_IDS.flatMap((id) =>
      refusedBy.map((refusing, place) => anOffer({ id: `${id}-${place}`, ...places, ...refusing })),
    );
    const found = corpusOf(sizes, [aNeed({ territories: [] })], offers)
      .nearMisses('need', 'need-1', { ...question, size: 100 })
      .map(({ counterpartId }) => counterpartId);
    expect(found.length).toBeGreaterThan(OFFER_IDS.length);
    expect(new Set(found).size).toBe(found.length);
  });

  it('are no pairs within one organisation, of closed postings, or of an unknown id', () => {
    const own = anOffer({ id: 'own', organisationId: 'ard-louga', modalities: ['loan'] });
    const closed = anOffer({ id: 'closed', open: false, modalities: ['loan'] });
    const corpus = corpusOf(sizes, [aNeed(), aNeed({ id: 'closed-need', open: false })], [own, closed]);
    expect(corpus.nearMisses('need', 'need-1', question)).toEqual([]);
    expect(corpus.nearMisses('need', 'closed-need', question)).toEqual([]);
    expect(corpus.nearMisses('need', 'nobody', question)).toEqual([]);
  });
});

function corpusOf(
  sizes: { readonly indexedFrom: number },
  needs: readonly ScorableNeed[],
  offers: readonly ScorableOffer[],
): Corpus {
  const corpus = new Corpus(sizes);
  for (const need of needs) corpus.apply('need', need, 1n);
  for (const offer of offers) corpus.apply('offer', offer, 1n);
  return corpus;
}
