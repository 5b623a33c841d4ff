import type { CriterionKey } from '@penc/domain';
import { score } from '../index';
import { holds, valueOf } from '../samples/pairs';
import { without } from '../samples/postings';
import type { ScorableNeed, ScorableOffer } from '../types';

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
