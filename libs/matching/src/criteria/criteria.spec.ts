import { criterion, valueOf } from '../samples/criteria';
import { aNeed, anOffer, without } from '../samples/postings';
import type { ScorableNeed, ScorableOffer } from '../types';
import { DEFAULT_WEIGHTS } from '../weights';

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
    expect(valueOf('money-fit', aNeed(), anOffer())).toBe(10_000);
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
    expect(valueOf('money-fit', aNeed(), little)).toBe(1_000);
    expect(valueOf('money-fit', without(aNeed(), 'amount'), anOffer())).toBe(5_000);
    expect(valueOf('money-fit', without(aNeed(), 'amount'), anOffer({ fundingRateMax: 0.3 }))).toBe(3_000);
  });
});

describe('timing, modalities, target groups', () => {
  it('count the days of the need that the offer covers', () => {
    expect(valueOf('timing-fit', aNeed(), anOffer())).toBe(10_000);
    const late = anOffer({ period: { start: '2027-10-20', end: '2028-12-31' } });
    expect(valueOf('timing-fit', aNeed(), late)).toBe(2_000);
    expect(criterion('timing-fit', without(aNeed(), 'period'), anOffer())).toMatchObject({
      value: 5_000,
      known: false,
    });
  });

  it('count what the need asks for and the offer has', () => {
    expect(valueOf('modality-completeness', aNeed(), anOffer({ modalities: ['grant', 'loan'] }))).toBe(5_000);
    expect(valueOf('target-groups', aNeed(), anOffer({ targetGroups: ['youth'] }))).toBe(5_000);
    expect(valueOf('target-groups', aNeed(), anOffer({ targetGroups: ['farmers'] }))).toBe(0);
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

  it('is hardly believed of titles that have nothing in common in one language, and of whole pages is', () => {
    const apart = (count: number, language: 'fr' | 'en' = 'fr') => {
      const of = (beginning: string) => words(...Array.from({ length: count }, (_, place) => `${beginning}${place}`));
      return text(of('eau'), { ...of('rail'), language });
    };
    expect(apart(5).value).toBeGreaterThan(4_900);
    expect(apart(26).value).toBe(2_889);
    expect(apart(100).value).toBeLessThan(1_000);
    expect([25, 26].map((count) => apart(count).reason.values)).toEqual([{ short: 1 }, { short: 0 }]);
    expect(apart(9, 'en')).toMatchObject({ reason: { values: { short: 0 } } });
    expect(apart(9, 'en').value).toBeLessThan(apart(9).value);
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
