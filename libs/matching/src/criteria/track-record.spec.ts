import { CONDITIONS, criterion, valueOf } from '../samples/criteria';
import { aNeed, anOffer, without } from '../samples/postings';
import { score } from '../score';
import type { ScorableNeed, TrackRecordEntry } from '../types';

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
    expect(score(bare, offer, CONDITIONS).toVerify).toContainEqual({ key: 'verify.sectors-missing.need' });
    const parts = (need: ScorableNeed, over: Partial<TrackRecordEntry>) =>
      criterion('track-record', need, anOffer({ trackRecord: [entry(over)] })).reason.values?.['parts'];
    expect(parts(aNeed({ territories: [] }), { sectors: [] })).toBe(3);
    expect(parts(without(bare, 'amount'), { words: [], concepts: [] })).toBe(4);
  });

  it('is not moved by what only one side says', () => {
    const silent = without(entry({ sectors: [], territories: [] }), 'amount');
    const value = (need: ScorableNeed) => valueOf('track-record', need, anOffer({ trackRecord: [silent] }));
    const bare = without(aNeed({ sectors: [], territories: [] }), 'amount');
    expect(value(aNeed())).toBe(value(bare));
    expect(value(bare)).toBeGreaterThan(5_000);
  });

  it('asks for more about a record of which nothing can be compared', () => {
    const nothing = without(entry({ sectors: [], territories: [], words: [], concepts: [] }), 'amount');
    const { criteria, toVerify } = score(aNeed(), anOffer({ trackRecord: [nothing] }), CONDITIONS);
    expect(criteria.find(({ key }) => key === 'track-record')).toMatchObject({
      value: 5_000,
      known: false,
      reason: { key: 'criterion.track-record.unknown' },
    });
    expect(toVerify).toContainEqual({ key: 'verify.track-record-vague' });
  });
});
