import { CRITERIA, type CriterionKey } from '@penc/domain';
import { score } from '../index';
import { holds } from '../samples/pairs';
import type { Draw } from '../samples/postings';
import type { ScorableNeed, ScorableOffer, Score, TrackRecordEntry } from '../types';
import { DEFAULT_WEIGHTS } from '../weights';

/** Two rungs of a ladder, the lower one first. */
function rungs<T>(draw: Draw, ladder: readonly T[]): readonly [T, T] {
  const low = draw(Array.from({ length: ladder.length - 1 }, (_, rung) => rung));
  return [
    ladder[low] as T,
    ladder[draw(Array.from({ length: ladder.length - 1 - low }, (_, more) => low + 1 + more))] as T,
  ];
}

const TERMS = Array.from({ length: 12 }, (_, place) => ({ id: `terme${place}`, weight: 250 }));
const OTHERS = TERMS.map(({ weight }, place) => ({ id: `autre${place}`, weight }));
/** So many words of a text, and others instead of the rest. */
const sharing = (count: number) => [...TERMS.slice(0, count), ...OTHERS.slice(count)];

const LIKE: TrackRecordEntry = {
  sectors: ['11330'],
  territories: ['SN-LG'],
  amount: 50_000_000,
  year: 2025,
  language: 'fr',
  concepts: [],
  words: TERMS,
};

/** What one side says, and a ladder of what the other does: each rung is better in one criterion and the same in all others. */
const ladders: readonly [CriterionKey, string, Partial<ScorableNeed>, readonly Partial<ScorableOffer>[]][] = [
  [
    'theme-closeness',
    'a nearer sector',
    { sectors: ['11330'] },
    ['31140', '16020', '11220', '11320', '113', '11330'].map((sector) => ({ sectors: [sector] })),
  ],
  ['theme-closeness', 'an axis more', { themes: ['return'] }, [{ themes: ['planning'] }, { themes: ['return'] }]],
  [
    'territory-closeness',
    'a closer territory',
    { territories: ['SN0201'] },
    ['SN-LG', 'SN', 'SN-DB', 'SN0201'].map((territory) => ({ territories: [territory] })),
  ],
  [
    'money-fit',
    'more money',
    { amount: 50_000_000, ownContribution: 0, covered: 0 },
    [0, 1_000_000, 20_000_000, 50_000_000].map((most) => ({ ticketMax: most, envelopeLeft: most, fundingRateMax: 1 })),
  ],
  [
    'timing-fit',
    'more of the time',
    { period: { start: '2027-01-01', end: '2027-12-31' } },
    ['2026-12-31', '2027-01-01', '2027-07-01', '2028-01-01'].map((end) => ({ period: { start: '2026-01-01', end } })),
  ],
  [
    'modality-completeness',
    'a modality more',
    { modalities: ['grant', 'training'] },
    [{ modalities: ['loan'] }, { modalities: ['grant'] }, { modalities: ['training', 'grant'] }],
  ],
  [
    'target-groups',
    'a target group more',
    { targetGroups: ['youth', 'women'] },
    [{ targetGroups: ['elected'] }, { targetGroups: ['youth'] }, { targetGroups: ['women', 'youth'] }],
  ],
  [
    'text-relevance',
    'more words in common',
    { language: 'fr', words: TERMS },
    [0, 1, 3, 6, 9, 12].map((count) => ({ language: 'fr', words: sharing(count), concepts: [] })),
  ],
  [
    'track-record',
    'one more like activity',
    { sectors: ['11330'], territories: ['SN-LG'], amount: 50_000_000, language: 'fr', words: TERMS },
    [0, 1, 2, 3, 4, 5].map((count) => ({ trackRecord: Array.from({ length: count }, () => LIKE) })),
  ],
  [
    'home-link',
    'a closer home',
    { territories: ['SN0201'], diasporaCountries: ['JP'] },
    ['SN-LG', 'SN', 'SN-DB', 'SN0201'].map((territory) => ({
      organisationType: 'diaspora-association',
      homeTerritories: [territory],
    })),
  ],
];

describe('a total', () => {
  it.each(ladders)('grows with %s (%s) by its weight, and by nothing else', (key, _, asked, ladder) => {
    holds(({ need, offer, conditions: { today, weights }, draw }) => {
      const conditions = { today, weights: { ...weights, neutral: DEFAULT_WEIGHTS.neutral } };
      const [before, after] = rungs(draw, ladder).map((said) =>
        score({ ...need, ...asked }, { ...offer, ...said }, conditions),
      ) as [Score, Score];
      const valuesOf = ({ criteria }: Score) => new Map(criteria.map((one) => [one.key, one.value]));
      const [low, high] = [valuesOf(before), valuesOf(after)];
      const grown = CRITERIA.filter((one) => high.get(one) !== low.get(one));
      expect(grown).toEqual([key]);
      const growth = (high.get(key) ?? NaN) - (low.get(key) ?? NaN);
      expect(growth).toBeGreaterThan(0);
      expect(after.total - before.total).toBe(growth * weights.weights[key]);
    });
  });
});
