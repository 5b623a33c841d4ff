import { CRITERIA, GATES, type Reason } from '@penc/domain';
import fc from 'fast-check';
import { DEFAULT_WEIGHTS, REASON_KEYS, score } from '../index';
import { type PackedReasons, type Reasons, packReasons, unpackReasons } from './packed-reasons';
import { drawBy } from '../samples/pairs';
import { aNeed, anOffer, drawnNeed, drawnOffer, drawnWeights } from '../samples/postings';

const TODAY = '2026-12-15';

/** As Postgres keeps it: as text. */
const stored = (reasons: Reasons) => JSON.stringify(packReasons(reasons));
const read = (text: string) => unpackReasons(JSON.parse(text) as PackedReasons);

/** Of any two postings, whether they suit each other or not. */
function eachDrawn(check: (reasons: Reasons) => void): void {
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const draw = drawBy(gen);
      const refused = draw([undefined, 'dismissed' as const, 'declined' as const]);
      const conditions = { today: TODAY, weights: drawnWeights(draw), ...(refused && { refused }) };
      const { gates, criteria, toVerify } = score(drawnNeed(draw, 'need'), drawnOffer(draw, 'offer'), conditions);
      check({ gates, criteria, toVerify });
    }),
    { numRuns: 250 },
  );
}

const anyReason = fc.record(
  {
    key: fc.oneof(
      fc.constantFrom<string>(...REASON_KEYS),
      fc.string(),
      fc.string().map((end) => `/${end}`),
    ),
    values: fc.dictionary(fc.string({ minLength: 1 }), fc.record({ words: fc.array(fc.string()) }), {
      noNullPrototype: true,
    }),
  },
  { requiredKeys: ['key'] },
) as fc.Arbitrary<Reason>;
const anyReasons: fc.Arbitrary<Reasons> = fc.record({
  gates: fc.array(
    fc.record({
      key: fc.constantFrom(...GATES),
      outcome: fc.constantFrom('pass' as const, 'fail' as const, 'unknown' as const),
      reason: anyReason,
    }),
  ),
  criteria: fc.array(
    fc
      .record({
        key: fc.constantFrom(...CRITERIA),
        value: fc.nat(10_000),
        weight: fc.nat(10_000),
        known: fc.boolean(),
        reason: anyReason,
      })
      .map((one) => ({ ...one, points: one.value * one.weight })),
  ),
  toVerify: fc.array(anyReason),
});

const OF_FORM_1: Reasons = {
  gates: [
    { key: 'both-open', outcome: 'pass', reason: { key: 'gate.both-open.pass' } },
    {
      key: 'theme-shared',
      outcome: 'pass',
      reason: { key: 'gate.theme-shared.pass-axis', values: { themes: { themes: ['return'] } } },
    },
    { key: 'periods-overlap', outcome: 'unknown', reason: { key: 'gate.periods-overlap.unknown' } },
  ],
  criteria: [
    {
      key: 'territory-closeness',
      value: 8_000,
      weight: 500,
      points: 4_000_000,
      known: true,
      reason: {
        key: 'criterion.territory-closeness.equal',
        values: { territories: { territories: ['SN-LG'] }, left: 0 },
      },
    },
    {
      key: 'track-record',
      value: 5_000,
      weight: 2_000,
      points: 10_000_000,
      known: false,
      reason: { key: 'criterion.track-record.unknown' },
    },
  ],
  toVerify: [
    { key: 'verify.track-record-missing' },
    { key: 'verify.capacity-used', values: { capacity: 1 } },
    { key: 'asked.otherwise' },
  ],
};

describe('reasons, packed', () => {
  it('are read as they were said, whatever the two postings', () => {
    eachDrawn((reasons) => expect(read(stored(reasons))).toEqual(reasons));
  });

  it('are read as they were said in any order, even where a key begins as no rule of today has it', () => {
    fc.assert(fc.property(anyReasons, (reasons) => expect(read(stored(reasons))).toEqual(reasons)));
  });

  it('are the same text for the same reasons: that nothing has changed is seen without reading it', () => {
    eachDrawn((reasons) => expect(stored(read(stored(reasons)))).toBe(stored(reasons)));
  });

  it('say no key in full that the rules of today say', () => {
    eachDrawn((reasons) => expect(stored(reasons)).not.toContain('/'));
  });

  it('take less than half of the room: what they name, which may be long, is all that is left', () => {
    const { gates, criteria, toVerify } = score(aNeed(), anOffer(), { today: TODAY, weights: DEFAULT_WEIGHTS });
    const reasons = { gates, criteria, toVerify };
    expect(stored(reasons).length).toBeLessThan(0.5 * JSON.stringify(reasons).length);
  });

  it('of form 1 are read for ever: whoever packs otherwise gives it another number', () => {
    const text = [
      '[1,[["both-open","p"],["theme-shared","p-axis",{"themes":{"themes":["return"]}}],["periods-overlap","u"]],',
      '[["territory-closeness",8000,500,1,"equal",{"territories":{"territories":["SN-LG"]},"left":0}],',
      '["track-record",5000,2000,0,"unknown"]],',
      '[["track-record-missing"],["capacity-used",{"capacity":1}],["/asked.otherwise"]]]',
    ].join('');
    expect(read(text)).toEqual(OF_FORM_1);
    expect(stored(OF_FORM_1)).toBe(text);
  });

  it('of a form that is not known are refused', () => {
    expect(() => unpackReasons([2, [], [], []])).toThrow('form 2');
    expect(() => unpackReasons([1, [['both-open', 'x']], [], []])).toThrow('both-open');
  });
});
