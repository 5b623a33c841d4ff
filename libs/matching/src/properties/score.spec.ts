import type { CriterionKey } from '@penc/domain';
import { feasible, score, shown, total } from '../index';
import { holds, valueOf } from '../samples/pairs';
import { drawnOffer } from '../samples/postings';
import { anyRelated } from '../closeness/territory-closeness';
import type { ScorableNeed, ScorableOffer } from '../types';

/** What to make sure of, though nothing is unknown. */
const REMINDERS: ReadonlySet<string> = new Set(['verify.capacity-used', 'verify.funding-not-confirmed']);

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
