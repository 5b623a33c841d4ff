import fc from 'fast-check';
import { textRelevance } from '../criteria/text-relevance';
import { type Embedding, comparable, cosine, embeddingOf, quantised } from './embedding';
import { scoredOn } from '../stored/replay';
import { aNeed, anOffer, drawFrom, drawnNeed, drawnOffer, drawnWeights } from '../samples/postings';
import { DEFAULT_WEIGHTS } from '../weights';

const of = (numbers: readonly number[], model = 'm'): Embedding => ({
  model,
  vector: quantised(numbers) ?? new Int8Array(),
});
const exact = (a: readonly number[], b: readonly number[]) => {
  const product = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, number, place) => sum + number * (other[place] ?? 0), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
};

describe('The direction of a vector in bytes', () => {
  it.each([
    [
      [1, 0],
      [127, 0],
    ],
    [
      [0, -3e300],
      [0, -127],
    ],
    [
      [3e-310, 4e-310],
      [76, 102],
    ],
  ])('of %j is %j, however long it is', (numbers, bytes) => {
    expect([...(quantised(numbers) ?? [])]).toEqual(bytes);
  });

  it.each([[[]], [[0, 0]], [[NaN, 1]], [[1, Infinity]]])('there is none of %j', (numbers) => {
    expect(quantised(numbers)).toBeNull();
  });

  it('keeps the cosine but for what rounding may change at worst, as a whole number on which both sides agree', () => {
    const vector = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 64, maxLength: 64 });
    const some = vector.filter((numbers) => numbers.some((one) => one !== 0));
    fc.assert(
      fc.property(some, some, (a, b) => {
        const found = cosine(of(a), of(b));
        expect(found).toBe(cosine(of(b), of(a)));
        expect(Number.isInteger(found) && found >= 0 && found <= 10_000).toBe(true);
        expect(Math.abs(found - 10_000 * Math.max(0, exact(a, b)))).toBeLessThan(700);
      }),
    );
  });

  it('is compared with one of the same model and length only', () => {
    expect(comparable(of([1, 0]), of([0, 1]))).toBe(true);
    expect(comparable(of([1, 0]), of([0, 1], 'n'))).toBe(false);
    expect(comparable(of([1, 0]), of([0, 1, 0]))).toBe(false);
    expect(comparable(of([1, 0]), undefined)).toBe(false);
  });
});

describe('The relevance of texts that a model has compared', () => {
  const conditions = { today: '2026-12-15', weights: DEFAULT_WEIGHTS };
  const near = (degrees: number) => of([Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]);
  const strangers = (degrees?: number) => {
    const words = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ id, weight: 250 }));
    const apart = { concepts: [{ id: 'sdg:6.1', weight: 10_000 }], words, language: 'en' } as const;
    const need = aNeed({ words, ...(degrees === undefined ? {} : { embedding: near(0) }) });
    return [need, anOffer({ ...apart, ...(degrees === undefined ? {} : { embedding: near(degrees) }) })] as const;
  };
  const valueAt = (degrees?: number) => textRelevance.value(...strangers(degrees), conditions);

  it('rises with what the model hears, where words and concepts hear nothing; never falls by it', () => {
    const values = [90, 70, 60, 45, 30, 15, 0].map(valueAt);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(values[0]).toBe(valueAt());
    expect(valueAt()).toBeLessThan(5_000);
    expect(values.at(-1)).toBeGreaterThan(7_000);
  });

  it('is told with the name of the model', () => {
    const model = { words: ['m'] };
    const keyOf = (degrees: number) => textRelevance.reason(...strangers(degrees), conditions);
    expect(keyOf(90)).toMatchObject({ key: 'criterion.text-relevance.none-compared', values: { model } });
    expect(keyOf(10)).toMatchObject({ key: 'criterion.text-relevance.compared', values: { model } });
    const [need, offer] = [aNeed({ embedding: near(0) }), anOffer({ embedding: near(0), language: 'en' })];
    expect(textRelevance.reason(need, offer, conditions)).toMatchObject({
      key: 'criterion.text-relevance.near-compared',
      values: { model, concepts: { concepts: ['dac:11330'] } },
    });
  });

  it('is never less than without it, and the same where only one side has one', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 180 }), (seed, degrees) => {
        const draw = drawFrom(seed);
        const [need, offer] = [drawnNeed(draw, 'n'), drawnOffer(draw, 'o')];
        const drawn = { today: '2026-12-15', weights: drawnWeights(draw) };
        const without = textRelevance.value(need, offer, drawn);
        const told = textRelevance.reason(need, offer, drawn);
        const one = { ...need, embedding: near(0) };
        expect(textRelevance.value(one, offer, drawn)).toBe(without);
        expect(textRelevance.reason(one, offer, drawn)).toEqual(told);
        expect(textRelevance.value(one, { ...offer, embedding: near(degrees) }, drawn)).toBeGreaterThanOrEqual(without);
      }),
    );
  });

  it('can be computed again from what inputs name: the model, and its vector of the revision', () => {
    const [need, offer] = strangers(20);
    expect(scoredOn(need, offer, '2026-12-15')).toMatchObject({ need: { embedding: 'm' }, offer: { embedding: 'm' } });
    expect(JSON.stringify(scoredOn(...strangers(), '2026-12-15'))).not.toContain('embedding');
    const stored = { model: 'm', vector: Buffer.from(near(20).vector).toString('base64') };
    expect(embeddingOf(stored)).toEqual(near(20));
  });
});
