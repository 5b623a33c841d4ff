import { dayNumber } from '@penc/domain';
import fc from 'fast-check';
import { criteria } from '../criteria/all';
import { gates } from '../gates/all';
import { drawBy } from '../samples/pairs';
import { aNeed, anOffer, drawnNeed, drawnOffer, drawnWeights, vague, without } from '../samples/postings';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';
import { Arena } from './arena';
import type { Asked } from './asked';
import { packedWordProduct } from './likeness';
import { Numbers } from './numbers';
import { packNeed, packOffer } from './pack';
import { packable } from './packable';
import { PackedNeed, PackedOffer } from './postings';
import { RecordWindow } from './record-window';

const TODAY = '2026-12-15';

function packedPair(need: ScorableNeed, offer: ScorableOffer, numbers = new Numbers()) {
  const arena = new Arena(2);
  const [needAt, offerAt] = [packNeed(need, 0, arena, numbers), packOffer(offer, 1, arena, numbers)];
  const [packedNeed, packedOffer] = [new PackedNeed(arena, numbers), new PackedOffer(arena, numbers)];
  packedNeed.at = needAt;
  packedOffer.at = offerAt;
  const window = new RecordWindow(numbers);
  window.open(offer.trackRecord, 2026);
  packedOffer.evidence = window;
  return { need: packedNeed, offer: packedOffer };
}

/** What a rule says where the need asks, and where the offer does. */
function bothWays<Given, Result>(
  { byNeed, byOffer }: Asked<Given, Result>,
  { need, offer }: ReturnType<typeof packedPair>,
  given: Given,
): readonly [Result, Result] {
  return [byNeed(need, given)(offer), byOffer(offer, given)(need)];
}

function holds(check: (need: ScorableNeed, offer: ScorableOffer, conditions: Conditions) => void): void {
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const draw = drawBy(gen);
      const conditions = { today: TODAY, weights: drawnWeights(draw) };
      check(vague(drawnNeed(draw, 'need'), draw), vague(drawnOffer(draw, 'offer'), draw), conditions);
    }),
    { numRuns: 500 },
  );
}

/** So many words of the largest weight: the sum of the squares of nine is above 31 bits. */
const heavy = (count: number) => Array.from({ length: count }, (_, place) => ({ id: `mot${place}`, weight: 16_383 }));

describe('packed postings', () => {
  it('are refused by the gates that refuse the postings themselves', () => {
    holds((need, offer, conditions) => {
      const packed = packedPair(need, offer);
      for (const { key, outcome, refuses } of gates) {
        if (!refuses) continue;
        const refused = outcome(need, offer, conditions) === 'fail';
        expect([key, ...bothWays(refuses, packed, dayNumber(TODAY))]).toEqual([key, refused, refused]);
      }
    });
  });

  it('have the values of the postings themselves', () => {
    holds((need, offer, conditions) => {
      const packed = packedPair(need, offer);
      const { neutral } = conditions.weights;
      for (const { key, value, packed: rule } of criteria) {
        const exact = value(need, offer, conditions);
        expect([key, ...bothWays(rule, packed, neutral)]).toEqual([key, exact, exact]);
      }
    });
  });

  it('have the same text with the heaviest of words', () => {
    const [need, offer] = [aNeed({ words: heavy(8) }), anOffer({ words: heavy(8) })];
    const packed = packedPair(need, offer);
    packed.need.denseWords = Int32Array.from({ length: 8 }, () => 16_383);
    expect(packedWordProduct(packed.need, packed.offer)).toBe(8 * 16_383 ** 2);
  });

  it('say the same from an arena that has grown', () => {
    const numbers = new Numbers();
    const arena = new Arena(2);
    const needs = Array.from({ length: 50 }, (_, place) => aNeed({ id: `${place}`, amount: 1_000_000 * place }));
    const starts = needs.map((need, place) => packNeed(need, place, arena, numbers));
    const packed = new PackedNeed(arena, numbers);
    const seen = starts.map((at) => {
      packed.at = at;
      return [packed.handle, packed.cost];
    });
    expect(seen).toEqual(needs.map(({ amount }, place) => [place, amount]));
  });

  it.each([
    ['everything said', aNeed(), true],
    ['an offer', anOffer(), true],
    ['a blank', without(aNeed(), 'period', 'amount'), true],
    ['a modality named twice', aNeed({ modalities: ['grant', 'grant'] }), false],
    ['a concept named twice', aNeed({ concepts: [1, 2].map((weight) => ({ id: 'dac:113', weight })) }), false],
    ['a weight beyond the vector', aNeed({ concepts: [{ id: 'dac:113', weight: 20_000 }] }), false],
    ['words that weigh more than can be multiplied', aNeed({ words: heavy(9) }), false],
    ['words that weigh as much as can be multiplied', aNeed({ words: heavy(8) }), true],
    ['half a weight', aNeed({ concepts: [{ id: 'dac:113', weight: 0.5 }] }), false],
    ['a day that does not exist', aNeed({ deadline: '2027-02-33' }), false],
    ['the vector of a model', aNeed({ embedding: { model: 'm', vector: Int8Array.of(127) } }), false],
    ['a code that nobody knows', anOffer({ eligibleTypes: ['guild' as 'ard'] }), false],
  ])('can be made of %s, or not', (_, posting, possible) => {
    expect(packable(posting, new Numbers())).toBe(possible);
  });
});
