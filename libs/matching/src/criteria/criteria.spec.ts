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

  it('believes less of an offer the more sectors it names, for a pair and against it, and says so', () => {
    const others = ['31140', '32130', '24050', '41010', '52010'];
    const near = [1, 2, 3, 6].map((count) => closeness(['11330'], ['11330', ...others.slice(0, count - 1)]));
    expect(near.map(({ value }) => value)).toEqual([10_000, 8_250, 7_666, 7_083]);
    expect(near.map(({ reason }) => reason.values?.['broad'])).toEqual([0, 0, 1, 1]);
    const far = [1, 2, 5].map((count) => closeness(['11330'], others.slice(0, count)).value);
    expect(far).toEqual([3_000, 4_750, 5_800]);
  });

  it('counts the axes of the need that the offer shares', () => {
    expect(closeness(['11330'], ['11330'], { themes: ['planning'] }).value).toBe(7_000);
    expect(closeness(['11330'], ['31140'], { themes: ['planning'] }).reason.key).toBe('criterion.theme-closeness.none');
  });

  const OTHERS = ['planning'] as const;
  it.each([
    ['nothing of the sectors and the same axis', [], ['11330'], {}, 5_000, 'sectors-unsaid', 1],
    ['no sectors to an offer of the same axis', ['11330'], [], {}, 5_000, 'sectors-unsaid', 1],
    ['nothing of the sectors and another axis', [], ['11330'], { themes: OTHERS }, 3_500, 'sectors-unsaid', 0],
    ['nothing', [], ['11330'], { themes: [] }, 5_000, 'unknown', undefined],
    ['the same sector and no axis', ['11330'], ['11330'], { themes: [] }, 7_000, 'same-sector', 0],
    ['a sector of the family and no axis', ['11330'], ['11220'], { themes: [] }, 5_000, 'same-family', 0],
    ['a far sector and no axis', ['11330'], ['31140'], { themes: [] }, 1_500, 'none', undefined],
    // of three sectors none is believed by more than a third: so much is certain
    ['nothing to an offer of three', [], ['11330', '31140', '24040'], {}, 5_333, 'sectors-unsaid', 1],
  ] as const)('counts for neutral at most, or for what is certain, who says %s, and asks', (...row) => {
    const [, needs, offers, over, value, how, axes] = row;
    const found = closeness(needs, offers, over);
    expect([found.value, found.known]).toEqual([value, false]);
    expect([found.reason.key, found.reason.values?.['axes']]).toEqual([`criterion.theme-closeness.${how}`, axes]);
    const unsaid = 'themes' in over && over.themes.length === 0 && how !== 'unknown' ? 1 : undefined;
    expect(found.reason.values?.['axesUnsaid']).toBe(unsaid);
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
    // who names two is believed a little less in each
    ['SN0201', ['SN', 'SN-DB'], 7_333, 'offer-wider'],
    ['SN0201', ['SN-LG'], 0, 'none'],
  ])('a need in %s and an offer for %s: %s', (needs, offers, value, how) => {
    const found = criterion('territory-closeness', aNeed({ territories: [needs] }), anOffer({ territories: offers }));
    expect([found.value, found.reason.key]).toEqual([value, `criterion.territory-closeness.${how}`]);
  });

  it('averages over the territories of the need, and counts those left out', () => {
    const need = aNeed({ territories: ['SN-DB', 'SN-LG', 'SN-SE'] });
    const found = criterion('territory-closeness', need, anOffer({ territories: ['SN-DB', 'SN-LG'] }));
    expect(found.value).toBe(6_110);
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
  const said = (over: Partial<Pick<ScorableNeed, 'language' | 'concepts' | 'words'>>) => ({
    language: 'fr' as const,
    concepts: [],
    words: [],
    ...over,
  });
  const text = (need: Partial<ScorableNeed>, offer: Partial<ScorableNeed>) =>
    criterion('text-relevance', aNeed(said(need)), anOffer(said(offer)));
  const remittances = { concepts: [{ id: 'gcm:20', weight: 10_000 }] };
  const water = { concepts: [{ id: 'sdg:6.1', weight: 10_000 }] };
  const words = (...ids: readonly string[]) => ({ words: ids.map((id) => ({ id, weight: 250 })) });

  it('finds the same subjects across languages, and says them', () => {
    const found = text(remittances, { ...remittances, language: 'en' });
    expect(found).toMatchObject({
      value: 6_000,
      reason: { key: 'criterion.text-relevance.near', values: { concepts: { concepts: ['gcm:20'] } } },
    });
    expect(text(water, { ...remittances, language: 'en' })).toMatchObject({
      reason: { key: 'criterion.text-relevance.none' },
    });
  });

  it('is believed the more, the more the shorter text says', () => {
    const long = words('pepam', 'forage', 'ferlo', 'asufor', 'eau', 'villages', 'bornes', 'fontaines', 'linguere');
    const found = [1, 2, 4, 9].map((count) => text({ words: long.words.slice(0, count) }, long).value);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found[0]).toBeGreaterThan(5_000);
    expect(found.at(-1)).toBeGreaterThan(7_000);
    expect(found.at(-1)).toBeLessThan(10_000);
  });

  it('hears what one of words and subjects misses, of words only in one language', () => {
    const half = [
      { id: 'sdg:6.1', weight: 6_000 },
      { id: 'dac:14031', weight: 8_000 },
    ];
    const both = { ...water, ...words('pepam', 'forage', 'ferlo') };
    const other = { concepts: half, ...words('pepam', 'forage', 'linguere') };
    const together = text(both, other).value;
    expect(together).toBeGreaterThan(text({ ...both, words: [{ id: 'rail', weight: 250 }] }, other).value);
    expect(together).toBeGreaterThan(text({ ...both, concepts: [{ id: 'gcm:1', weight: 10_000 }] }, other).value);
    const across = { ...other, language: 'en' as const };
    expect(text(both, { ...across, ...words('rail', 'gare', 'quai') }).value).toBe(text(both, across).value);
    expect(text(words('pepam'), { ...words('pepam'), language: 'en' }).value).toBeLessThan(5_000);
  });

  it('is unknown for a text that says nothing', () => {
    expect(text({}, remittances)).toMatchObject({ value: 5_000, known: false });
  });
});

describe('track-record', () => {
  const entry = (over: Partial<TrackRecordEntry> = {}): TrackRecordEntry => ({
    sectors: ['11330'],
    territories: ['SN-LG'],
    amount: 50_000_000,
    year: 2025,
    language: 'fr',
    concepts: [{ id: 'dac:11330', weight: 10_000 }],
    words: [{ id: 'formation', weight: 250 }],
    ...over,
  });
  const record = (...trackRecord: TrackRecordEntry[]) => criterion('track-record', aNeed(), anOffer({ trackRecord }));
  const times = (count: number, over: Partial<TrackRecordEntry> = {}) =>
    Array.from({ length: count }, () => entry(over));

  it('counts such things, there, of this size, lately', () => {
    const all = record(...times(3)).value;
    expect(all).toBeGreaterThan(7_000);
    const less: readonly Partial<TrackRecordEntry>[] = [
      { sectors: ['31140'] },
      { sectors: ['11320'] },
      { territories: ['SN-SE'] },
      { amount: 5_000_000_000 },
      { year: 2005 },
      { concepts: [{ id: 'sdg:6.1', weight: 10_000 }] },
      { words: [{ id: 'forage', weight: 250 }] },
    ];
    for (const over of less) expect(record(...times(3, over)).value).toBeLessThan(all);
    expect(record(...times(3, { sectors: ['11320'] })).value).toBeGreaterThan(
      record(...times(3, { sectors: ['31140'] })).value,
    );
  });

  it('grows with what is alike, and is not swamped by the rest', () => {
    const found = [1, 3, 10].map((count) => record(...times(count)).value);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    const elsewhere = { sectors: ['31140'], territories: ['SN-SE'], amount: 5_000_000_000, words: [], concepts: [] };
    const buried = record(...times(3), ...times(500, elsewhere)).value;
    expect(buried).toBeLessThan(record(...times(3)).value);
    const unlike = [3, 30, 500].map((count) => record(...times(count, elsewhere)).value);
    expect(unlike.filter((value) => value >= 4_500)).toEqual([]);
  });

  it('does not depend on the order of the record', () => {
    const [weak, strong] = [entry({ year: 2005, amount: 1_000_000 }), entry()];
    expect(record(weak, strong).value).toBe(record(strong, weak).value);
  });

  it('stays near the neutral value where a record is small, or a need says little', () => {
    const alike = record(entry()).value;
    const unlike = record(entry({ sectors: ['31140'], territories: ['SN-SE'], words: [], concepts: [] })).value;
    expect(alike).toBeLessThan(record(...times(5)).value);
    expect(unlike).toBeGreaterThan(3_500);
    const vague = aNeed({ sectors: [], territories: [], words: [], concepts: [] });
    expect(criterion('track-record', without(vague, 'amount'), anOffer({ trackRecord: times(5) })).value).toBe(5_000);
  });

  it('tells apart what was done there, elsewhere, and never', () => {
    expect(record(entry()).reason.key).toBe('criterion.track-record.there');
    expect(record(entry({ territories: ['SN-SE'] })).reason.key).toBe('criterion.track-record.elsewhere');
    expect(record(entry({ sectors: ['31140'] }))).toMatchObject({ reason: { key: 'criterion.track-record.none' } });
    expect(record()).toMatchObject({ value: 5_000, known: false });
  });

  it('says that the place is not known, where either side leaves it out', () => {
    const somewhere = { key: 'criterion.track-record.place-unknown', values: { count: 1 } };
    expect(record(entry({ territories: [] })).reason).toMatchObject(somewhere);
    const unplaced = aNeed({ territories: [] });
    expect(criterion('track-record', unplaced, anOffer({ trackRecord: [entry()] })).reason).toMatchObject(somewhere);
    const either = record(entry({ territories: ['SN-SE'] }), entry({ territories: [] }));
    expect(either.reason).toMatchObject({ key: 'criterion.track-record.place-unknown', values: { count: 2 } });
  });

  it('compares what is said where the sectors are not, says so, and asks', () => {
    const bare = aNeed({ sectors: [] });
    const offer = anOffer({ trackRecord: times(5) });
    const found = criterion('track-record', bare, offer);
    expect(found.value).toBeGreaterThan(7_000);
    expect(found).toMatchObject({
      known: false,
      reason: { key: 'criterion.track-record.compared', values: { count: 5, parts: 7, few: 0 } },
    });
    expect(score(bare, offer, conditions).toVerify).toContainEqual({ key: 'verify.sectors-missing.need' });
    const parts = (need: ScorableNeed, over: Partial<TrackRecordEntry>) =>
      criterion('track-record', need, anOffer({ trackRecord: [entry(over)] })).reason.values?.['parts'];
    expect(parts(aNeed({ territories: [] }), { sectors: [] })).toBe(3);
    expect(parts(without(bare, 'amount'), { words: [], concepts: [] })).toBe(4);
  });

  it('is not moved by what only one side says', () => {
    const silent = without(entry({ sectors: [], territories: [] }), 'amount');
    const value = (need: ScorableNeed) => values('track-record', need, anOffer({ trackRecord: [silent] }));
    const bare = without(aNeed({ sectors: [], territories: [] }), 'amount');
    expect(value(aNeed())).toBe(value(bare));
    expect(value(bare)).toBeGreaterThan(5_000);
  });

  it('asks for more about a record of which nothing can be compared', () => {
    const nothing = without(entry({ sectors: [], territories: [], words: [], concepts: [] }), 'amount');
    const { criteria, toVerify } = score(aNeed(), anOffer({ trackRecord: [nothing] }), conditions);
    expect(criteria.find(({ key }) => key === 'track-record')).toMatchObject({
      value: 5_000,
      known: false,
      reason: { key: 'criterion.track-record.unknown' },
    });
    expect(toVerify).toContainEqual({ key: 'verify.track-record-vague' });
  });
});
