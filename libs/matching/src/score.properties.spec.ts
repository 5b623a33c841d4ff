import { CRITERIA, type CriterionKey } from '@penc/domain';
import fc from 'fast-check';
import { feasible, score, shown, total } from './index';
import { type Draw, drawnNeed, drawnOffer, drawnWeights, without } from './sample-postings';
import { anyRelated } from './territory-closeness';
import type { Conditions, ScorableNeed, ScorableOffer } from './types';

const TODAY = '2026-12-15';

interface Case {
  readonly need: ScorableNeed;
  readonly offer: ScorableOffer;
  readonly conditions: Conditions;
  readonly draw: Draw;
}

/** What to make sure of, though nothing is unknown. */
const REMINDERS: ReadonlySet<string> = new Set(['verify.capacity-used', 'verify.funding-not-confirmed']);

function holds(check: (one: Case) => void, runs = 250): void {
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const draw: Draw = (choices) => gen(fc.constantFrom, ...choices) as (typeof choices)[number];
      const refused = draw([undefined, undefined, undefined, 'dismissed' as const, 'declined' as const]);
      const conditions = { today: TODAY, weights: drawnWeights(draw), ...(refused && { refused }) };
      check({ need: drawnNeed(draw, 'need'), offer: drawnOffer(draw, 'offer'), conditions, draw });
    }),
    { numRuns: runs },
  );
}

function valueOf(key: CriterionKey, need: ScorableNeed, offer: ScorableOffer, conditions: Conditions): number {
  return score(need, offer, conditions).criteria.find((one) => one.key === key)?.value ?? NaN;
}

describe('a score', () => {
  it('is what the fast paths say', () => {
    holds(({ need, offer, conditions }) => {
      const full = score(need, offer, conditions);
      expect(feasible(need, offer, conditions)).toBe(full.feasible);
      expect(total(need, offer, conditions)).toBe(full.total);
    });
  });

  it('is a whole number in its range, the sum of its points', () => {
    holds(({ need, offer, conditions }) => {
      const { total: sum, criteria } = score(need, offer, conditions);
      expect(Number.isSafeInteger(sum) && sum >= 0 && sum <= 100_000_000).toBe(true);
      expect(criteria.reduce((all, { points }) => all + points, 0)).toBe(sum);
      for (const { value, weight, points } of criteria) {
        expect(Number.isSafeInteger(value) && value >= 0 && value <= 10_000).toBe(true);
        expect(points).toBe(value * weight);
      }
    });
  });

  it('is shown in whole numbers that add up', () => {
    holds(({ need, offer, conditions }) => {
      const full = score(need, offer, conditions);
      const whole = shown(full);
      expect(whole.score).toBe(Math.round(full.total / 1_000_000));
      expect(whole.criteria.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(whole.score);
      expect(whole.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
      for (const [place, { contribution }] of whole.criteria.entries()) {
        const exact = (full.criteria[place]?.points ?? NaN) / 1_000_000;
        expect(Math.abs(contribution - exact)).toBeLessThan(1);
      }
    });
  });

  it('tells each thing to verify once, and one for each unknown', () => {
    holds(({ need, offer, conditions }) => {
      const { gates, criteria, toVerify } = score(need, offer, conditions);
      const keys = toVerify.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const unknown = gates.some(({ outcome }) => outcome === 'unknown') || criteria.some(({ known }) => !known);
      expect(keys.some((key) => !REMINDERS.has(key))).toBe(unknown);
    });
  });

  it('is the sum of its criteria under the weights: better in one, never lower in total', () => {
    holds(({ need, offer, conditions, draw }) => {
      const other = score(drawnNeed(draw, 'n2'), drawnOffer(draw, 'o2'), conditions);
      const one = score(need, offer, conditions);
      const atLeast = CRITERIA.every((_, at) => (other.criteria[at]?.value ?? 0) >= (one.criteria[at]?.value ?? 0));
      expect(!atLeast || other.total >= one.total).toBe(true);
    });
  });
});

/** An offer that gives more of one thing, and the criterion that this must not lower. */
const improvements: readonly [
  CriterionKey,
  (offer: ScorableOffer, more: ScorableOffer, need: ScorableNeed) => ScorableOffer,
][] = [
  ['theme-closeness', (offer, more) => ({ ...offer, themes: [...offer.themes, ...more.themes] })],
  ['modality-completeness', (offer, more) => ({ ...offer, modalities: [...offer.modalities, ...more.modalities] })],
  ['money-fit', (offer) => ({ ...offer, ...(offer.ticketMax && { ticketMax: offer.ticketMax + 1_000_000 }) })],
  ['money-fit', (offer) => ({ ...offer, ...(offer.envelopeLeft && { envelopeLeft: offer.envelopeLeft + 1 }) })],
  ['money-fit', (offer) => ({ ...offer, ...(offer.fundingRateMax !== undefined && { fundingRateMax: 1 }) })],
  [
    'timing-fit',
    (offer) => ({ ...offer, ...(offer.period && { period: { start: '2026-01-01', end: offer.period.end } }) }),
  ],
  [
    'target-groups',
    (offer, _, need) =>
      offer.targetGroups.length === 0
        ? offer
        : { ...offer, targetGroups: [...offer.targetGroups, ...need.targetGroups.slice(0, 1)] },
  ],
  [
    'home-link',
    (offer, more) =>
      offer.homeTerritories.length === 0
        ? offer
        : { ...offer, homeTerritories: [...offer.homeTerritories, ...more.homeTerritories] },
  ],
  ['home-link', (offer, _, need) => ({ ...offer, establishedIn: need.diasporaCountries[0] ?? offer.establishedIn })],
];

describe('an offer that gives more', () => {
  it.each(improvements)('is never lower in %s', (key, improve) => {
    holds(({ need, offer, conditions, draw }) => {
      const better = improve(offer, drawnOffer(draw, 'more'), need);
      const before = valueOf(key, need, offer, conditions);
      expect(valueOf(key, need, better, conditions)).toBeGreaterThanOrEqual(before);
    }, 200);
  });

  it('is never farther in its text for sharing a concept more strongly', () => {
    holds(({ need, offer, conditions }) => {
      const [first] = offer.concepts;
      if (!first) return;
      const stronger = [{ ...first, weight: first.weight + 100 }, ...offer.concepts.slice(1)];
      expect(valueOf('text-relevance', need, { ...offer, concepts: stronger }, conditions)).toBeGreaterThanOrEqual(
        valueOf('text-relevance', need, offer, conditions),
      );
    });
  });
});

const FAR = { start: '2150-01-01', end: '2150-12-31' };
const association = (offer: ScorableOffer): ScorableOffer => ({ ...offer, organisationType: 'diaspora-association' });
/** Its diaspora lives where no organisation of the sample does. */
const fromAbroad = (need: ScorableNeed): ScorableNeed => ({ ...need, diasporaCountries: ['JP'] });
const LAST_CONCEPT = { id: 'dac:99999', weight: 10_000 };

/** A field left blank, its criterion, and pairs with the field at its worst and at its best among others. */
const blanks: readonly [
  string,
  CriterionKey,
  (need: ScorableNeed, offer: ScorableOffer) => readonly [ScorableNeed, ScorableOffer],
  (need: ScorableNeed, offer: ScorableOffer) => readonly (readonly [ScorableNeed, ScorableOffer])[],
][] = [
  [
    'amount of the need',
    'money-fit',
    (need, offer) => [without(need, 'amount'), offer],
    (need, offer) => {
      const taken = (need.ownContribution ?? 0) + need.covered;
      const amounts = [taken + 1, taken + 1_000_000, 1_000_000, Number.MAX_SAFE_INTEGER];
      return amounts.map((amount) => [{ ...need, amount }, offer]);
    },
  ],
  [
    'ticketMax of the offer',
    'money-fit',
    (need, offer) => [need, without(offer, 'ticketMax')],
    (need, offer) => [0, 999_999_999_999_999].map((ticketMax) => [need, { ...offer, ticketMax }]),
  ],
  [
    'envelope of the offer',
    'money-fit',
    (need, offer) => [need, { ...without(offer, 'envelope', 'envelopeLeft'), envelopePublic: true }],
    (need, offer) =>
      [0, 999_999_999_999_999].map((envelopeLeft) => [need, { ...offer, envelopeLeft, envelopePublic: true }]),
  ],
  [
    'period of the need',
    'timing-fit',
    (need, offer) => [without(need, 'period'), offer],
    (need, offer) => [offer.period ?? FAR, FAR].map((period) => [{ ...need, period }, offer]),
  ],
  [
    'period of the offer',
    'timing-fit',
    (need, offer) => [need, without(offer, 'period')],
    (need, offer) => [need.period ?? FAR, FAR].map((period) => [need, { ...offer, period }]),
  ],
  [
    'target groups of the need',
    'target-groups',
    (need, offer) => [{ ...need, targetGroups: [] }, offer],
    (need, offer) => [
      [{ ...need, targetGroups: offer.targetGroups.slice(0, 1) }, offer],
      [{ ...need, targetGroups: ['farmers'] }, offer],
    ],
  ],
  [
    'target groups of the offer',
    'target-groups',
    (need, offer) => [need, { ...offer, targetGroups: [] }],
    (need, offer) => [
      [need, { ...offer, targetGroups: need.targetGroups }],
      [need, { ...offer, targetGroups: ['farmers'] }],
    ],
  ],
  [
    'text of the need',
    'text-relevance',
    (need, offer) => [{ ...need, concepts: [], words: [] }, offer],
    (need, offer) => [
      [{ ...need, language: offer.language, concepts: offer.concepts, words: offer.words }, offer],
      [{ ...need, concepts: [LAST_CONCEPT], words: [{ id: 'last', weight: 250 }] }, offer],
    ],
  ],
  [
    'track record of the offer',
    'track-record',
    (need, offer) => [need, { ...offer, trackRecord: [] }],
    (need, offer) => {
      const { sectors, territories, amount = 1_000_000, language, concepts, words } = need;
      const best = { sectors, territories, amount, language, concepts, words, year: 2026 };
      const worst = {
        ...best,
        sectors: ['51010'],
        territories: ['nowhere'],
        amount: 1,
        concepts: [LAST_CONCEPT],
        words: [],
      };
      return [Array.from({ length: 9 }, () => best), Array.from({ length: 9 }, () => worst)].map((trackRecord) => [
        need,
        { ...offer, trackRecord },
      ]);
    },
  ],
  [
    'home territories of an association',
    'home-link',
    (need, offer) => [fromAbroad(need), { ...association(offer), homeTerritories: [] }],
    (need, offer) =>
      [need.territories, ['nowhere']].map((homeTerritories) => [
        fromAbroad(need),
        { ...association(offer), homeTerritories },
      ]),
  ],
  [
    'countries of the diaspora of the need',
    'home-link',
    (need, offer) => [
      { ...need, diasporaCountries: [] },
      { ...association(offer), homeTerritories: ['nowhere'] },
    ],
    (need, offer) =>
      [[offer.establishedIn], ['JP']].map((diasporaCountries) => [
        { ...need, diasporaCountries },
        { ...association(offer), homeTerritories: ['nowhere'] },
      ]),
  ],
];

describe('a field left blank', () => {
  it.each(blanks)('(%s) counts between its worst and its best', (_, key, blank, fill) => {
    holds(({ need, offer, conditions }) => {
      const left = blank(need, offer);
      // the score is the weighted sum of its criteria: what holds of each holds of it
      const values = fill(need, offer).map(([n, o]) => valueOf(key, n, o, conditions));
      expect(valueOf(key, ...left, conditions)).toBeGreaterThanOrEqual(Math.min(...values));
      expect(valueOf(key, ...left, conditions)).toBeLessThanOrEqual(Math.max(...values));
      const result = score(...left, conditions).criteria.find((one) => one.key === key);
      expect(result?.known).toBe(false);
      expect(result?.value).toBeLessThanOrEqual(conditions.weights.neutral);
    }, 200);
  });

  it('never hides a refusal that is already certain', () => {
    holds(({ need, offer, conditions, draw }) => {
      const yes = [true, false];
      const vagueNeed = {
        ...without(need, ...(['amount', 'ownContribution', 'period', 'deadline'] as const).filter(() => draw(yes))),
        ...(draw(yes) && { sectors: [] }),
      };
      const fields = ['envelopeLeft', 'ticketMin', 'ticketMax', 'fundingRateMax', 'period', 'deadline'] as const;
      const vagueOffer = {
        ...without(offer, ...fields.filter(() => draw(yes))),
        ...(draw(yes) && { territories: [] }),
        ...(draw(yes) && { modalities: [] }),
      };
      const vague = score(vagueNeed, vagueOffer, conditions).gates;
      const full = score(need, offer, conditions).gates;
      const hidden = vague.filter(({ outcome }, place) => outcome === 'fail' && full[place]?.outcome !== 'fail');
      expect(hidden).toEqual([]);
    }, 400);
  });
});

describe('a confidential envelope', () => {
  it('refuses or lets pass, and nothing else depends on how much is in it', () => {
    holds(({ need, offer, conditions, draw }) => {
      const of = (envelopeLeft: number) => score(need, { ...offer, envelopePublic: false, envelopeLeft }, conditions);
      const amounts = [1, 7_000_000, 333_000_001, 999_999_999_999_999];
      const [one, other] = [of(draw(amounts)), of(draw(amounts))];
      if (one.feasible && other.feasible) expect(one).toEqual(other);
      expect(one.criteria).toEqual(other.criteria);
    });
  });
});

describe('the link with the home territory', () => {
  it('costs nobody anything but associations of the diaspora', () => {
    holds(({ need, offer, conditions }) => {
      const value = valueOf('home-link', need, { ...offer, organisationType: 'un-agency' }, conditions);
      expect(value).toBeGreaterThanOrEqual(conditions.weights.neutral);
    });
  });
});

describe('gates', () => {
  it('see the same territories from both sides', () => {
    holds(({ need, offer }) => {
      expect(anyRelated(need.territories, offer.territories)).toBe(anyRelated(offer.territories, need.territories));
    });
  });
});
