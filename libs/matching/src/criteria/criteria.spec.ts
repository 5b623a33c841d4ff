import type { CriterionKey, CriterionResult } from '@penc/domain';
import { aNeed, anOffer, without } from '../sample-postings';
import { score } from '../score';
import type { Conditions, ScorableNeed, ScorableOffer, TrackRecordEntry } from '../types';
import { DEFAULT_WEIGHTS } from '../weights';

const conditions: Conditions = { today: '2026-12-15', weights: DEFAULT_WEIGHTS };

function criterion(key: CriterionKey, need: ScorableNeed, offer: ScorableOffer): CriterionResult {
  const found = score(need, offer, conditions).criteria.find((one) => one.key === key);
  if (!found) throw new Error(`no criterion ${key}`);
  return found;
}
const values = (key: CriterionKey, need: ScorableNeed, offer: ScorableOffer) => criterion(key, need, offer).value;

describe('the weights', () => {
  it('sum to 10,000 and show as whole percentages', () => {
    const weights = Object.values(DEFAULT_WEIGHTS.weights);
    expect(weights.reduce((sum, one) => sum + one, 0)).toBe(10_000);
    expect(weights.filter((one) => one % 100 !== 0 || one < 0)).toEqual([]);
  });
});

describe('theme-closeness', () => {
  const closeness = (needs: readonly string[], offers: readonly string[], over: Partial<ScorableOffer> = {}) =>
    criterion('theme-closeness', aNeed({ sectors: needs }), anOffer({ sectors: offers, ...over }));

  it.each([
    [['11330'], ['11330'], 10_000, 'same-sector'],
    [['11330'], ['113'], 9_300, 'contains-sector'],
    [['113'], ['11330'], 9_300, 'contains-sector'],
    [['11330'], ['11320'], 7_900, 'same-category'],
    [['11330'], ['11220'], 6_500, 'same-family'],
    [['11330'], ['16020'], 4_400, 'same-domain'],
    [['11330'], ['31140'], 3_000, 'axis-only'],
    [['11330', '31140'], ['11330'], 6_500, 'same-sector'],
  ] as const)('a need of %s and an offer of %s: %s', (needs, offers, value, how) => {
    const found = closeness(needs, offers);
    expect([found.value, found.reason.key]).toEqual([value, `criterion.theme-closeness.${how}`]);
  });

  it('counts the axes of the need that the offer shares', () => {
    expect(closeness(['11330'], ['11330'], { themes: ['planning'] }).value).toBe(7_000);
    expect(closeness(['11330'], ['31140'], { themes: ['planning'] }).reason.key).toBe('criterion.theme-closeness.none');
  });

  it('counts silence of an old file as neutral, and asks', () => {
    const found = closeness([], ['11330']);
    expect([found.value, found.known]).toEqual([6_500, false]);
  });
});

describe('territory-closeness', () => {
  it.each([
    ['SN0201', ['SN0201'], 10_000, 'equal'],
    ['SN0201', ['SN-DB'], 8_500, 'offer-wider'],
    ['SN-DB', ['SN'], 7_500, 'offer-wider'],
    ['SN0201', ['SN'], 6_000, 'offer-wider'],
    ['SN0101-GOREE', ['SN'], 4_500, 'offer-wider'],
    ['SN0101-GOREE', ['SN0101'], 8_500, 'offer-wider'],
    ['SN-DB', ['SN0201'], 6_000, 'offer-narrower'],
    ['SN0201', ['SN', 'SN-DB'], 8_500, 'offer-wider'],
    ['SN0201', ['SN-LG'], 0, 'none'],
  ])('a need in %s and an offer for %s: %s', (needs, offers, value, how) => {
    const found = criterion('territory-closeness', aNeed({ territories: [needs] }), anOffer({ territories: offers }));
    expect([found.value, found.reason.key]).toEqual([value, `criterion.territory-closeness.${how}`]);
  });

  it('averages over the territories of the need, and counts those left out', () => {
    const need = aNeed({ territories: ['SN-DB', 'SN-LG', 'SN-SE'] });
    const found = criterion('territory-closeness', need, anOffer({ territories: ['SN-DB', 'SN-LG'] }));
    expect(found.value).toBe(6_666);
    expect(found.reason.values).toMatchObject({ left: 1 });
  });
});

describe('money-fit', () => {
  it('is the share of what is missing that the offer can give', () => {
    expect(values('money-fit', aNeed(), anOffer())).toBe(10_000);
    const part = criterion('money-fit', aNeed(), anOffer({ ticketMax: 24_000_000 }));
    expect(part).toMatchObject({
      value: 6_000,
      known: true,
      reason: {
        key: 'criterion.money-fit.part',
        values: { give: { xof: 24_000_000 }, uncovered: { xof: 40_000_000 }, percent: { percent: 60 } },
      },
    });
  });

  it('is never more than neutral while a bound is not said, and less when the others allow less', () => {
    const found = criterion('money-fit', aNeed(), without(anOffer(), 'ticketMax'));
    expect([found.value, found.known]).toEqual([5_000, false]);
    const little = without(anOffer({ envelopeLeft: 4_000_000 }), 'ticketMax');
    expect(values('money-fit', aNeed(), little)).toBe(1_000);
    expect(values('money-fit', without(aNeed(), 'amount'), anOffer())).toBe(5_000);
    expect(values('money-fit', without(aNeed(), 'amount'), anOffer({ fundingRateMax: 0.3 }))).toBe(3_000);
  });
});

describe('timing, modalities, target groups', () => {
  it('count the days of the need that the offer covers', () => {
    expect(values('timing-fit', aNeed(), anOffer())).toBe(10_000);
    const late = anOffer({ period: { start: '2027-10-20', end: '2028-12-31' } });
    expect(values('timing-fit', aNeed(), late)).toBe(2_000);
    expect(criterion('timing-fit', without(aNeed(), 'period'), anOffer())).toMatchObject({
      value: 5_000,
      known: false,
    });
  });

  it('count what the need asks for and the offer has', () => {
    expect(values('modality-completeness', aNeed(), anOffer({ modalities: ['grant', 'loan'] }))).toBe(5_000);
    expect(values('target-groups', aNeed(), anOffer({ targetGroups: ['youth'] }))).toBe(5_000);
    expect(values('target-groups', aNeed(), anOffer({ targetGroups: ['farmers'] }))).toBe(0);
    expect(criterion('target-groups', aNeed({ targetGroups: [] }), anOffer())).toMatchObject({
      value: 5_000,
      known: false,
    });
  });
});

describe('text-relevance', () => {
  const text = (need: ScorableNeed['concepts'], offer: ScorableNeed['concepts']) =>
    criterion('text-relevance', aNeed({ concepts: need }), anOffer({ concepts: offer }));
  const one = [{ id: 'gcm:20', weight: 10_000 }];

  it('is the cosine of the concepts, stretched', () => {
    expect(text(one, one).value).toBe(10_000);
    expect(text(one, [{ id: 'gcm:21', weight: 10_000 }]).value).toBe(0);
    const half = text(one, [
      { id: 'gcm:20', weight: 3_000 },
      { id: 'gcm:21', weight: 9_539 },
    ]);
    expect(half).toMatchObject({
      value: 5_000,
      reason: { key: 'criterion.text-relevance.near', values: { concepts: { concepts: ['gcm:20'] } } },
    });
  });

  it('is unknown for a text too short to describe', () => {
    expect(text([], one)).toMatchObject({ value: 5_000, known: false });
  });
});

describe('track-record', () => {
  const entry = (over: Partial<TrackRecordEntry> = {}): TrackRecordEntry => ({
    sectors: ['11330'],
    territories: ['SN-LG'],
    year: 2025,
    ...over,
  });
  const record = (...trackRecord: TrackRecordEntry[]) => criterion('track-record', aNeed(), anOffer({ trackRecord }));

  it('counts such things, there, lately; more of it, but never its sheer volume', () => {
    expect(record(entry()).value).toBe(6_000);
    expect(record(entry(), entry(), entry()).value).toBe(10_000);
    expect(record(entry({ sectors: ['11320'] })).value).toBe(4_800);
    expect(record(entry({ territories: ['SN-SE'] })).value).toBe(2_400);
    expect(record(entry({ year: 2012 })).value).toBe(2_400);
    const many = Array.from({ length: 500 }, () => entry({ year: 2005, territories: ['SN-SE'] }));
    expect(record(...many).value).toBeLessThan(record(entry()).value);
    const [weak, strong] = [entry({ year: 2005 }), entry()];
    expect(record(weak, strong).value).toBe(record(strong, weak).value);
    expect(record(weak, strong).value).toBe(7_000);
  });

  it('tells apart what was done there, elsewhere, and never', () => {
    expect(record(entry()).reason.key).toBe('criterion.track-record.there');
    expect(record(entry({ territories: ['SN-SE'] })).reason.key).toBe('criterion.track-record.elsewhere');
    expect(record(entry({ sectors: ['31140'] }))).toMatchObject({
      value: 0,
      reason: { key: 'criterion.track-record.none' },
    });
    expect(record()).toMatchObject({ value: 5_000, known: false });
  });
});
