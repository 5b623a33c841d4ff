import { DEFAULT_WEIGHTS } from '../weights';
import { aNeed, anOffer, without } from '../samples/postings';
import { score } from '../score';
import type { ScorableNeed, ScorableOffer } from '../types';
import { applied, unlocking } from './unlocking';

const at = { today: '2026-12-15', weights: DEFAULT_WEIGHTS };

type Need = Partial<ScorableNeed>;
type Offer = Partial<ScorableOffer>;

/** What a side is told, in short: `side field change what`. */
function told(side: 'need' | 'offer', need: ScorableNeed, offer: ScorableOffer): readonly string[] | null {
  const found = unlocking(side, need, offer, at);
  if (!found) return null;
  return found.changes.map((one) => {
    const what = 'codes' in one ? one.codes.join('+') : 'xof' in one ? one.xof : one.day;
    return `${one.by} ${one.field} ${one.change} ${what}`;
  });
}

describe('What one edit opens, gate by gate', () => {
  const apart = { themes: ['diaspora'], sectors: ['14031'] } as const;
  const manySectors = { sectors: ['11330', '11320', '11220', '16020', '31140', '24040', '15112', '15190'] };
  const early = { period: { start: '2026-06-01', end: '2026-12-31' } };
  const late = { period: { start: '2027-03-15', end: '2027-12-31' } };
  const dear: Offer = { ticketMin: 45_000_000 };

  it.each<
    [gate: string, need: Need, offer: Offer, ofNeed: readonly string[] | null, ofOffer: readonly string[] | null]
  >([
    ['theme-shared', {}, apart, ['need sectors add 14031'], ['offer sectors add 11330']],
    [
      'theme-shared, where one sector of many counts for less than the axis',
      manySectors,
      apart,
      ['need themes add diaspora'],
      ['offer themes add return'],
    ],
    [
      'territory-related',
      { territories: ['SN1103'] },
      {},
      ['offer territories add SN1103'],
      ['offer territories add SN1103'],
    ],
    ['modality-common', {}, { modalities: ['loan'] }, ['need modalities add loan'], ['offer modalities add grant']],
    [
      'type-eligible',
      {},
      { eligibleTypes: ['commune'] },
      ['offer eligibleTypes add ard'],
      ['offer eligibleTypes add ard'],
    ],
    [
      'sector-not-excluded',
      { sectors: ['11330', '16020'] },
      { excludedSectors: ['160', '24040'] },
      ['need sectors remove 16020'],
      ['offer excludedSectors remove 160'],
    ],
    [
      'sector-not-excluded, of the only sector of a need',
      {},
      { excludedSectors: ['113'] },
      ['offer excludedSectors remove 113'],
      ['offer excludedSectors remove 113'],
    ],
    [
      'requirements-met',
      { requirements: { met: [], unmet: ['deliberation', 'land-secured'] } },
      { requires: ['deliberation', 'plan-listed'] },
      ['need readiness meet deliberation'],
      ['offer requires remove deliberation'],
    ],
    ['money-possible', {}, dear, ['need amount raise 55000000'], ['offer ticket.min lower 40000000']],
    [
      'money-possible, by the rate',
      { ownContribution: 0 },
      { ...dear, fundingRateMax: 0.7 },
      ['need amount raise 64285715'],
      ['offer ticket.min lower 35000000'],
    ],
    ['money-possible, of a covered need', { covered: 40_000_000 }, {}, null, null],
    ['money-possible, of a spent envelope', {}, { envelopeLeft: 0 }, null, null],
    [
      'money-possible, of a maximum below the minimum',
      {},
      { ticketMin: 20_000_000, ticketMax: 8_000_000 },
      ['offer ticket.min lower 8000000'],
      ['offer ticket.min lower 8000000'],
    ],
    ['periods-overlap', early, late, ['need period.end extend 2027-03-15'], ['offer period.start advance 2026-12-31']],
    ['periods-overlap', late, early, ['need period.start advance 2026-12-31'], ['offer period.end extend 2027-03-15']],
    [
      'periods-overlap, of a period that is over',
      { period: { start: '2026-01-01', end: '2026-06-30' } },
      {},
      ['need period.end extend 2027-01-01'],
      ['need period.end extend 2027-01-01'],
    ],
    [
      'periods-overlap, of a deadline that is past',
      {},
      { deadline: '2026-12-14' },
      ['offer deadline extend 2026-12-15'],
      ['offer deadline extend 2026-12-15'],
    ],
    [
      'two gates',
      { territories: ['SN1103'], modalities: ['works'] },
      {},
      ['offer territories add SN1103', 'need modalities add grant'],
      ['offer territories add SN1103', 'offer modalities add works'],
    ],
    ['three gates', { territories: ['SN1103'], modalities: ['works'] }, dear, null, null],
    ['not-self', { organisationId: 'agency' }, {}, null, null],
    ['both-open', { open: false }, {}, null, null],
    ['no gate', {}, {}, null, null],
  ])('%s', (_gate, need, offer, ofNeed, ofOffer) => {
    expect(told('need', aNeed(need), anOffer(offer))).toEqual(ofNeed);
    expect(told('offer', aNeed(need), anOffer(offer))).toEqual(ofOffer);
  });

  it('of several territories names the one after which the pair scores best', () => {
    const need = aNeed({ territories: ['SN-SE', 'SN1103'] });
    const found = unlocking('offer', need, anOffer(), at);
    const totals = need.territories.map((code) => score(need, anOffer({ territories: ['SN-LG', code] }), at).total);
    expect(found?.total).toBe(Math.max(...totals));
  });

  it('says the score of the pair as it would be', () => {
    const [need, offer] = [aNeed(), anOffer({ modalities: ['loan'] })];
    const found = unlocking('offer', need, offer, at);
    const after = score(need, anOffer({ modalities: ['loan', 'grant'] }), at);
    expect(found?.total).toBe(after.total);
    expect(after.feasible).toBe(true);
  });

  it('is not told where the pair would stay below the floor', () => {
    const [need, offer] = [aNeed(), anOffer({ modalities: ['loan'] })];
    const { total } = unlocking('need', need, offer, at) ?? { total: 0 };
    const withFloor = (floor: number) => ({ ...at, weights: { ...DEFAULT_WEIGHTS, floor } });
    expect(unlocking('need', need, offer, withFloor(total))).not.toBeNull();
    expect(unlocking('need', need, offer, withFloor(total + 1))).toBeNull();
  });
});

describe('A confidential envelope', () => {
  const hidden = (envelopeLeft: number, more: Offer = {}) =>
    anOffer({ ...more, envelope: 500_000_000, envelopeLeft, envelopePublic: false });

  it('that refuses by itself makes no near miss for the need’s side', () => {
    expect(told('need', aNeed(), hidden(3_000_000))).toBeNull();
    expect(told('need', aNeed(), hidden(0))).toBeNull();
    // its own side knows what it holds
    expect(told('offer', aNeed(), hidden(3_000_000))).toEqual(['offer ticket.min lower 3000000']);
  });

  it('decides on no amount that the need’s side is told', () => {
    const amounts = [45_000_000, 60_000_000, 400_000_000, 500_000_000].map((left) =>
      told('need', aNeed(), hidden(left, { ticketMin: 45_000_000 })),
    );
    expect(new Set(amounts.map((one) => JSON.stringify(one)))).toEqual(new Set(['["need amount raise 55000000"]']));
    // what would not unlock is not told, rather than told otherwise
    expect(told('need', aNeed(), hidden(44_999_999, { ticketMin: 45_000_000 }))).toBeNull();
  });

  it('is in no change that the need’s side is told of the offer', () => {
    const offer = (envelopeLeft: number) =>
      ({ ...without(hidden(envelopeLeft), 'ticketMax'), ticketMin: 20_000_000, ticketMax: 8_000_000 }) as ScorableOffer;
    expect(told('need', aNeed(), offer(9_000_000))).toEqual(['offer ticket.min lower 8000000']);
    expect(told('need', aNeed(), offer(7_000_000))).toBeNull();
  });
});

it('changes are applied to their own side alone', () => {
  const [need, offer] = [aNeed({ modalities: ['works'], territories: ['SN1103'] }), anOffer()];
  const found = unlocking('need', need, offer, at);
  const [after, offerAfter] = applied(need, offer, found?.changes ?? []);
  expect(after).toEqual({ ...need, modalities: ['works', 'grant'] });
  expect(offerAfter).toEqual({ ...offer, territories: ['SN-LG', 'SN1103'] });
});
