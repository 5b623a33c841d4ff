import { THEMES } from '@penc/domain';
import { criteria } from '../criteria/all';
import { total } from '../index';
import { holds } from '../samples/pairs';
import { type Draw, drawnOffer, without } from '../samples/postings';
import type { Conditions, ScorableNeed, ScorableOffer, TrackRecordEntry } from '../types';
import { DEFAULT_WEIGHTS } from '../weights';

type Pair = readonly [ScorableNeed, ScorableOffer];

const SECTORS = ['11330', '113', '11320', '11220', '16020', '31140', '31320', '15190', '24040', '51010', '99820'];
const TERRITORIES = ['SN', 'SN-LG', 'SN-SE', 'SN-DB', 'SN0201', 'SN0203', 'SN1101', 'nowhere'];
/** Four a power of ten, from one franc to 10¹⁵. */
const AMOUNTS = Array.from({ length: 61 }, (_, quarter) => Math.round(10 ** (quarter / 4)));
const PERIODS = ['2026', '2027', '2028', '2150'].map((year) => ({ start: `${year}-01-01`, end: `${year}-12-31` }));
const lists = (codes: readonly string[], ...others: readonly (readonly string[])[]) =>
  [...codes.map((code) => [code]), ...others].filter((list) => list.length > 0);

type Text = Pick<ScorableNeed, 'language' | 'concepts' | 'words'>;
const textOf = ({ language, concepts, words }: Text): Text => ({ language, concepts, words });
/** On nothing that anybody of the sample speaks of. */
const foreign: readonly Text[] = (['fr', 'en'] as const).map((language) => ({
  language,
  concepts: [{ id: 'dac:99999', weight: 10_000 }],
  words: ['un', 'deux', 'trois'].map((id) => ({ id, weight: 250 })),
}));
const texts = (...others: readonly Text[]) =>
  [...foreign, ...others.map(textOf)].filter(({ concepts, words }) => concepts.length + words.length > 0);

/** A field left blank, and the pair with all sorts of things in it: its worst and its best among them. */
const fields: readonly [string, (pair: Pair) => Pair, (pair: Pair) => readonly Pair[]][] = [
  [
    'sectors of the need',
    ([need, offer]) => [{ ...need, sectors: [] }, offer],
    ([need, offer]) =>
      lists(SECTORS, offer.sectors, ...offer.trackRecord.map((one) => one.sectors)).map((sectors) => [
        { ...need, sectors },
        offer,
      ]),
  ],
  [
    'sectors of the offer',
    ([need, offer]) => [need, { ...offer, sectors: [] }],
    ([need, offer]) => lists(SECTORS, need.sectors).map((sectors) => [need, { ...offer, sectors }]),
  ],
  [
    'territories of the need',
    ([need, offer]) => [{ ...need, territories: [] }, offer],
    ([need, offer]) =>
      lists(
        TERRITORIES,
        offer.territories,
        offer.homeTerritories,
        ...offer.trackRecord.map((one) => one.territories),
      ).map((territories) => [{ ...need, territories }, offer]),
  ],
  [
    'territories of the offer',
    ([need, offer]) => [need, { ...offer, territories: [] }],
    ([need, offer]) => lists(TERRITORIES, need.territories).map((territories) => [need, { ...offer, territories }]),
  ],
  [
    'axes of the need',
    ([need, offer]) => [{ ...need, themes: [] }, offer],
    ([need, offer]) => THEMES.map((theme) => [{ ...need, themes: [theme] }, offer]),
  ],
  [
    'axes of the offer',
    ([need, offer]) => [need, { ...offer, themes: [] }],
    ([need, offer]) => [THEMES, ...THEMES.map((theme) => [theme])].map((themes) => [need, { ...offer, themes }]),
  ],
  [
    'modalities of the need',
    ([need, offer]) => [{ ...need, modalities: [] }, offer],
    ([need, offer]) =>
      [offer.modalities, ['volunteering' as const]].map((modalities) => [{ ...need, modalities }, offer]),
  ],
  [
    'modalities of the offer',
    ([need, offer]) => [need, { ...offer, modalities: [] }],
    ([need, offer]) =>
      [need.modalities, ['volunteering' as const]].map((modalities) => [need, { ...offer, modalities }]),
  ],
  [
    'target groups of the need',
    ([need, offer]) => [{ ...need, targetGroups: [] }, offer],
    ([need, offer]) =>
      [offer.targetGroups, ['farmers' as const]]
        .filter((groups) => groups.length > 0)
        .map((targetGroups) => [{ ...need, targetGroups }, offer]),
  ],
  [
    'target groups of the offer',
    ([need, offer]) => [need, { ...offer, targetGroups: [] }],
    ([need, offer]) =>
      [need.targetGroups, ['farmers' as const]]
        .filter((groups) => groups.length > 0)
        .map((targetGroups) => [need, { ...offer, targetGroups }]),
  ],
  [
    'period of the need',
    ([need, offer]) => [without(need, 'period'), offer],
    ([need, offer]) =>
      [...PERIODS, ...(offer.period ? [offer.period] : [])].map((period) => [{ ...need, period }, offer]),
  ],
  [
    'period of the offer',
    ([need, offer]) => [need, without(offer, 'period')],
    ([need, offer]) =>
      [...PERIODS, ...(need.period ? [need.period] : [])].map((period) => [need, { ...offer, period }]),
  ],
  [
    'text of the need',
    ([need, offer]) => [{ ...need, concepts: [], words: [] }, offer],
    ([need, offer]) => texts(offer, ...offer.trackRecord).map((text) => [{ ...need, ...text }, offer]),
  ],
  [
    'text of the offer',
    ([need, offer]) => [need, { ...offer, concepts: [], words: [] }],
    ([need, offer]) => texts(need).map((text) => [need, { ...offer, ...text }]),
  ],
  [
    'track record of the offer',
    ([need, offer]) => [need, { ...offer, trackRecord: [] }],
    ([need, offer]) =>
      [entryLike(need), UNLIKE].map((entry) => [
        need,
        { ...offer, trackRecord: Array.from({ length: 9 }, () => entry) },
      ]),
  ],
];

const AMOUNT = {
  blank: ([need, offer]: Pair): Pair => [without(need, 'amount'), offer],
  fillings: ([need, offer]: Pair): readonly Pair[] => {
    const taken = (need.ownContribution ?? 0) + need.covered;
    const told = [offer.ticketMax, offer.envelopeLeft, ...offer.trackRecord.map(({ amount }) => amount)];
    const amounts = [...AMOUNTS, ...AMOUNTS.map((more) => taken + more), Number.MAX_SAFE_INTEGER, ...told];
    return amounts.flatMap((amount) => (amount ? [[{ ...need, amount }, offer] as const] : []));
  },
};

const UNLIKE: TrackRecordEntry = {
  sectors: ['51010'],
  territories: ['nowhere'],
  amount: 1,
  year: 2026,
  ...(foreign[0] as Text),
};
const entryLike = (need: ScorableNeed): TrackRecordEntry => ({
  ...textOf(need),
  sectors: need.sectors,
  territories: need.territories,
  ...(need.amount && { amount: need.amount }),
  year: 2026,
});

/** A record, longer or shorter, that says nothing of some of what it may. */
function vague(offer: ScorableOffer, draw: Draw): ScorableOffer {
  const entries = [offer, ...Array.from({ length: draw([0, 0, 4]) }, () => drawnOffer(draw, 'more'))];
  const seldom = [true, false, false];
  const silent = {
    ...(draw(seldom) && { sectors: [] }),
    ...(draw(seldom) && { territories: [] }),
    ...(draw(seldom) && { concepts: [], words: [] }),
  };
  const ofNoAmount = draw(seldom);
  const record = entries.flatMap(({ trackRecord }) => trackRecord).map((entry) => ({ ...entry, ...silent }));
  return { ...offer, trackRecord: ofNoAmount ? record.map((entry) => without(entry, 'amount')) : record };
}

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);

/** Whatever a field holds, no sector of a whole category is nearer than that. */
const NEUTRALS = [2_500, 5_000, 9_000];

describe('with a field left blank', () => {
  it.each([...fields, ['amount of the need', AMOUNT.blank, AMOUNT.fillings] as const])(
    '(%s) each criterion counts between its least and its most, and so does their sum',
    (_, blank, fillings) => {
      holds(({ need, offer, conditions: { today, weights }, draw }) => {
        const conditions: Conditions = { today, weights: { ...weights, neutral: draw(NEUTRALS) } };
        const pair = [need, vague(offer, draw)] as const;
        const filled = fillings(pair);
        for (const { key, value } of criteria) {
          const values = filled.map((one) => value(...one, conditions));
          const found = value(...blank(pair), conditions);
          expect([key, found, found >= least(values) && found <= most(values)]).toEqual([key, found, true]);
        }
      }, 120);
    },
  );

  const experts = (today: string): Conditions => ({ today, weights: DEFAULT_WEIGHTS });

  it.each(fields)('(%s) the total lies between those of two fillings', (_, blank, fillings) => {
    holds(({ need, offer, conditions: { today }, draw }) => {
      const pair = [need, vague(offer, draw)] as const;
      const totals = fillings(pair).map((one) => total(...one, experts(today)));
      const found = total(...blank(pair), experts(today));
      expect(found).toBeGreaterThanOrEqual(least(totals));
      expect(found).toBeLessThanOrEqual(most(totals));
    }, 120);
  });

  /** One amount cannot suit an offer of small grants and a record of large projects: no filling is the best for both. */
  it('(amount of the need) the total lies at most two points above that of some filling', () => {
    holds(({ need, offer, conditions: { today }, draw }) => {
      const pair = [need, vague(offer, draw)] as const;
      const totals = AMOUNT.fillings(pair).map((one) => total(...one, experts(today)));
      const found = total(...AMOUNT.blank(pair), experts(today));
      expect(found).toBeGreaterThanOrEqual(least(totals));
      expect(found).toBeLessThanOrEqual(most(totals) + 2_000_000);
    });
  });
});
