import type { GateKey, Reason } from '@penc/domain';
import { aNeed, anOffer, without } from '../samples/postings';
import { score } from '../score';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';
import { DEFAULT_WEIGHTS } from '../weights';

const conditions: Conditions = { today: '2026-12-15', weights: DEFAULT_WEIGHTS };

function gate(key: GateKey, need: ScorableNeed, offer: ScorableOffer, over: Partial<Conditions> = {}): Reason {
  const found = score(need, offer, { ...conditions, ...over }).gates.find((one) => one.key === key);
  if (!found) throw new Error(`no gate ${key}`);
  expect(found.reason.key).toMatch(new RegExp(`^gate\\.${key}\\.${found.outcome}(-|$)`));
  return found.reason;
}
const key = (...args: Parameters<typeof gate>) => gate(...args).key;

describe('the gates', () => {
  it('let a pair pass that suits in all points', () => {
    expect(score(aNeed(), anOffer(), conditions).feasible).toBe(true);
  });

  it('ask both postings to be open', () => {
    expect(key('both-open', aNeed({ open: false }), anOffer())).toBe('gate.both-open.fail');
    expect(key('both-open', aNeed(), anOffer({ open: false }))).toBe('gate.both-open.fail');
  });

  it('keep an organisation from partnering with itself', () => {
    expect(key('not-self', aNeed({ organisationId: 'x' }), anOffer({ organisationId: 'x' }))).toBe(
      'gate.not-self.fail',
    );
  });

  it('refuse a pair that was refused at these revisions', () => {
    expect(key('not-refused', aNeed(), anOffer(), { refused: 'dismissed' })).toBe('gate.not-refused.fail-dismissed');
    expect(key('not-refused', aNeed(), anOffer(), { refused: 'declined' })).toBe('gate.not-refused.fail-declined');
  });
});

describe('territory-related', () => {
  it.each([
    ['SN-LG', 'SN-LG', 'pass'],
    ['SN0201', 'SN-DB', 'pass'],
    ['SN-DB', 'SN0201', 'pass'],
    ['SN', 'SN0201', 'pass'],
    ['SN0201', 'SN0203', 'fail'],
    ['SN-DB', 'SN-LG', 'fail'],
    ['province of elsewhere', 'province of elsewhere', 'pass'],
  ])('need in %s, offer for %s: %s', (needs, offers, outcome) => {
    expect(key('territory-related', aNeed({ territories: [needs] }), anOffer({ territories: [offers] }))).toBe(
      `gate.territory-related.${outcome}`,
    );
  });

  it('names where the two meet', () => {
    const need = aNeed({ territories: ['SN-DB', 'SN-LG'] });
    const offer = anOffer({ territories: ['SN0201', 'SN'] });
    expect(gate('territory-related', need, offer).values).toEqual({
      territories: { territories: ['SN0201', 'SN-DB', 'SN-LG'] },
    });
  });
});

describe('modality-common, type-eligible, sector-not-excluded', () => {
  it('want one modality in common', () => {
    expect(key('modality-common', aNeed(), anOffer({ modalities: ['loan', 'training'] }))).toBe(
      'gate.modality-common.pass',
    );
    expect(key('modality-common', aNeed(), anOffer({ modalities: ['loan'] }))).toBe('gate.modality-common.fail');
    expect(key('modality-common', aNeed({ modalities: [] }), anOffer())).toBe('gate.modality-common.unknown');
  });

  it('take no named type as all types', () => {
    expect(key('type-eligible', aNeed(), anOffer({ eligibleTypes: [] }))).toBe('gate.type-eligible.pass-all');
    expect(key('type-eligible', aNeed(), anOffer({ eligibleTypes: ['ard', 'commune'] }))).toBe(
      'gate.type-eligible.pass',
    );
    expect(key('type-eligible', aNeed(), anOffer({ eligibleTypes: ['ministry'] }))).toBe('gate.type-eligible.fail');
  });

  it.each([
    ['11330', '11330', 'fail'],
    ['11330', '113', 'fail'],
    ['113', '11330', 'pass'],
    ['11330', '11320', 'pass'],
  ])('a need of %s when %s is excluded: %s', (sector, excluded, outcome) => {
    expect(key('sector-not-excluded', aNeed({ sectors: [sector] }), anOffer({ excludedSectors: [excluded] }))).toBe(
      `gate.sector-not-excluded.${outcome}`,
    );
  });
});

describe('money-possible', () => {
  const money = (need: ScorableNeed, offer: ScorableOffer) => gate('money-possible', need, offer);

  it('gives the least of what is missing, the ticket, the envelope and the rate', () => {
    const give = (need: ScorableNeed, offer: ScorableOffer) => money(need, offer).values?.['give'];
    expect(give(aNeed(), anOffer())).toEqual({ xof: 40_000_000 });
    expect(give(aNeed({ covered: 15_000_000 }), anOffer())).toEqual({ xof: 25_000_000 });
    expect(give(aNeed(), anOffer({ ticketMax: 30_000_000 }))).toEqual({ xof: 30_000_000 });
    expect(give(aNeed(), anOffer({ envelopeLeft: 20_000_000 }))).toEqual({ xof: 20_000_000 });
    expect(give(aNeed(), anOffer({ fundingRateMax: 0.5 }))).toEqual({ xof: 25_000_000 });
  });

  it('refuses what is below the minimum, covered, or has nothing left to come from', () => {
    expect(money(aNeed(), anOffer({ ticketMin: 41_000_000 })).key).toBe('gate.money-possible.fail-below-minimum');
    expect(money(aNeed(), anOffer({ ticketMin: 40_000_000 })).key).toBe('gate.money-possible.pass');
    expect(money(aNeed({ covered: 40_000_000 }), anOffer()).key).toBe('gate.money-possible.fail-covered');
    expect(money(aNeed(), anOffer({ envelopeLeft: 0 })).key).toBe('gate.money-possible.fail-envelope-empty');
    expect(money(aNeed(), anOffer({ fundingRateMax: 0 })).key).toBe('gate.money-possible.fail-nothing');
  });

  it('is unknown without the amount or the means, but refuses what is certain', () => {
    const noAmount = without(aNeed(), 'amount');
    const noMeans = without(anOffer(), 'ticketMax', 'envelope', 'envelopeLeft');
    expect(money(noAmount, anOffer()).key).toBe('gate.money-possible.unknown-amount');
    expect(money(noAmount, anOffer({ envelopeLeft: 1_000_000 })).key).toBe('gate.money-possible.fail-below-minimum');
    expect(money(aNeed(), noMeans).key).toBe('gate.money-possible.unknown-means');
    expect(money(aNeed(), { ...noMeans, ticketMin: 41_000_000 }).key).toBe('gate.money-possible.fail-below-minimum');
    expect(money(aNeed({ covered: 40_000_000 }), noMeans).key).toBe('gate.money-possible.fail-covered');
  });

  it('takes a missing ticket or envelope for no bound', () => {
    expect(money(aNeed(), without(anOffer(), 'ticketMax')).key).toBe('gate.money-possible.pass');
    expect(money(aNeed(), without(anOffer(), 'envelope', 'envelopeLeft')).key).toBe('gate.money-possible.pass');
  });
});

describe('periods-overlap', () => {
  const periods = (need: ScorableNeed, offer: ScorableOffer, today = '2026-12-15') =>
    key('periods-overlap', need, offer, { today });

  it('wants days in common that are not over', () => {
    expect(periods(aNeed(), anOffer({ period: { start: '2027-12-31', end: '2028-12-31' } }))).toBe(
      'gate.periods-overlap.pass',
    );
    expect(periods(aNeed(), anOffer({ period: { start: '2028-01-01', end: '2028-12-31' } }))).toBe(
      'gate.periods-overlap.fail-apart',
    );
    expect(periods(aNeed(), anOffer(), '2027-12-31')).toBe('gate.periods-overlap.pass');
    expect(periods(aNeed(), anOffer(), '2028-01-01')).toBe('gate.periods-overlap.fail-need-over');
    expect(periods(without(aNeed(), 'period'), anOffer(), '2029-01-01')).toBe('gate.periods-overlap.fail-offer-over');
  });

  it('lets a deadline be today, not yesterday', () => {
    expect(periods(aNeed({ deadline: '2026-12-15' }), anOffer())).toBe('gate.periods-overlap.pass');
    expect(periods(aNeed({ deadline: '2026-12-14' }), anOffer())).toBe('gate.periods-overlap.fail-need-deadline');
    expect(periods(without(aNeed(), 'period'), anOffer({ deadline: '2026-12-14' }))).toBe(
      'gate.periods-overlap.fail-offer-deadline',
    );
  });

  it('is unknown while one side says no period', () => {
    expect(periods(without(aNeed(), 'period'), anOffer())).toBe('gate.periods-overlap.unknown');
    expect(periods(aNeed(), without(anOffer(), 'period'))).toBe('gate.periods-overlap.unknown');
  });
});

describe('what is to verify', () => {
  it('names a missing amount once, though a gate and a criterion miss it', () => {
    const { toVerify } = score(without(aNeed(), 'amount'), anOffer(), conditions);
    expect(toVerify.map(({ key: one }) => one)).toEqual(['verify.amount-missing', 'verify.track-record-missing']);
  });

  it('names both sides at once when both are silent', () => {
    const { toVerify } = score(without(aNeed(), 'period'), without(anOffer(), 'period'), conditions);
    expect(toVerify.map(({ key: one }) => one)).toContain('verify.period-missing.both');
  });

  it('warns when an offer has as many partnerships as it wants', () => {
    const full = anOffer({ capacity: 3, partnerships: 3 });
    expect(score(aNeed(), full, conditions).toVerify).toContainEqual({
      key: 'verify.capacity-used',
      values: { capacity: 3, partnerships: 3 },
    });
    const { toVerify } = score(aNeed(), anOffer({ capacity: 3, partnerships: 2 }), conditions);
    expect(toVerify.map(({ key: one }) => one)).not.toContain('verify.capacity-used');
  });
});

describe('theme-shared', () => {
  it.each([
    ['an axis in common', ['return'], ['11330'], ['return', 'planning'], ['31120'], 'pass-axis'],
    ['no axis, the same sector', ['return'], ['11330'], ['planning'], ['11330'], 'pass-field'],
    ['no axis, sectors of one category', ['return'], ['11330'], ['planning'], ['11320'], 'pass-field'],
    ['no axis, a sector and its category', ['return'], ['11330'], ['planning'], ['113'], 'pass-field'],
    ['no axis, only the same family', ['return'], ['11330'], ['planning'], ['11220'], 'fail'],
    ['neither', ['return'], ['11330'], ['planning'], ['31120'], 'fail'],
    ['the axis of one is not said', [], ['11330'], ['planning'], ['31120'], 'unknown'],
    ['the axis of one is not said, sectors shared', [], ['11330'], ['planning'], ['11330'], 'pass-field'],
    ['the sectors of one are not said', ['return'], [], ['planning'], ['31120'], 'unknown'],
    ['the sectors of one are not said, an axis shared', ['return'], [], ['return'], ['31120'], 'pass-axis'],
    ['nothing is said', [], [], [], [], 'unknown'],
  ] as const)('%s', (_, needThemes, needSectors, offerThemes, offerSectors, outcome) => {
    const need = aNeed({ themes: needThemes, sectors: needSectors });
    const offer = anOffer({ themes: offerThemes, sectors: offerSectors });
    expect(key('theme-shared', need, offer)).toBe(`gate.theme-shared.${outcome}`);
  });
});

describe('requirements-met', () => {
  const said = { met: ['plan-listed', 'deliberation'], unmet: ['land-secured'] } as const;
  it.each([
    ['nothing is required', [], 'pass-none'],
    ['all that is required is met', ['plan-listed', 'deliberation'], 'pass'],
    ['of one thing nothing is said', ['plan-listed', 'feasibility-study'], 'unknown'],
    ['one thing is not met', ['plan-listed', 'land-secured'], 'fail'],
    ['one is not met, another not said', ['feasibility-study', 'land-secured'], 'fail'],
  ] as const)('%s', (_, requires, outcome) => {
    expect(key('requirements-met', aNeed({ requirements: said }), anOffer({ requires }))).toBe(
      `gate.requirements-met.${outcome}`,
    );
  });

  it('asks for each thing that nothing is said of', () => {
    const { toVerify } = score(
      aNeed({ requirements: said }),
      anOffer({ requires: ['plan-listed', 'feasibility-study', 'local-partner'] }),
      conditions,
    );
    expect(toVerify.map((note) => note.key)).toEqual(
      expect.arrayContaining(['verify.requirement.feasibility-study', 'verify.requirement.local-partner']),
    );
  });
});

describe('money-possible, beyond plain money', () => {
  const inKind = without(aNeed({ inKind: true }), 'amount', 'ownContribution') as ScorableNeed;

  it('lets a need in kind pass, unless the offer has nothing left', () => {
    expect(key('money-possible', inKind, anOffer())).toBe('gate.money-possible.pass-in-kind');
    expect(key('money-possible', inKind, anOffer({ envelopeLeft: 0 }))).toBe('gate.money-possible.fail-envelope-empty');
  });

  it('says of a confidential envelope that it suffices or not, without an amount', () => {
    const discreet = anOffer({ envelopePublic: false });
    expect(gate('money-possible', aNeed(), discreet)).toEqual({
      key: 'gate.money-possible.pass-discreet',
      values: { uncovered: { xof: 40_000_000 } },
    });
    expect(key('money-possible', aNeed(), { ...discreet, envelopeLeft: 4_999_999 })).toBe(
      'gate.money-possible.fail-discreet',
    );
    expect(key('money-possible', aNeed({ amount: 12_000_000 }), { ...discreet, envelopeLeft: 4_000_000 })).toBe(
      'gate.money-possible.fail-below-minimum',
    );
  });
});
