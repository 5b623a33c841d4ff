import { SUGGESTION_STATES } from '../states';
import { audienceOf } from './audience';
import { bulkOutcome, bulkStrain } from './bulk';
import { conflictOf, inConflict, judgedBy } from './interests';
import { postponingFaults } from './postponing';
import { PARTIES, mayReadMessage, toldOfMessage } from './talk';
import { approvalBy, needsTwoPersons, possibleGrant } from './two-persons';

describe('a suggestion is put off', () => {
  it.each([
    ['2026-05-31', 'until-past'],
    ['2026-06-01', 'until-past'],
    ['2026-06-02', undefined],
    ['2026-11-28', undefined],
    ['2026-11-29', 'postponed-too-long'],
  ])('on 1 June until %s: %s', (until, code) => {
    expect(postponingFaults(until, '2026-06-01')[0]?.code).toBe(code);
  });
});

describe('a conflict of interest', () => {
  it.each([
    ['none of them', ['a'], ['x', 'y'], false],
    ['nothing at all', [], ['x'], false],
    ['the one that posts', ['x'], ['x', 'y'], true],
    ['through another membership', ['a', 'y'], ['x', 'y'], true],
  ])('of who belongs to %s: %s', (_what, belongsTo, parties, conflict) => {
    expect(inConflict(belongsTo, parties)).toBe(conflict);
  });

  it.each([
    ['nothing', [], [], null],
    ['a side', ['x'], [], 'side'],
    ['another call', [], ['g'], null],
    ['the same call, on another side', ['a'], ['f'], 'rival'],
    ['the same call, on this very side', ['x'], ['f'], 'side'],
  ] as const)('of who is bound by %s', (_what, belongsTo, appliesTo, conflict) => {
    expect(conflictOf({ belongsTo, appliesTo }, { offerId: 'f', parties: ['x', 'y'] })).toBe(conflict);
  });

  const region = (...belongsTo: string[]) => ({ reach: 'region' as const, belongsTo });
  const country = (...belongsTo: string[]) => ({ reach: 'country' as const, belongsTo });
  const elsewhere = { reach: null, belongsTo: [] };
  it.each([
    ['its region while one there is free', [region('x'), region('a'), country('b')], 'region'],
    ['the country when all of the region are bound', [region('x'), region('x', 'a'), country('b')], 'country'],
    ['the country when the region has nobody', [elsewhere, country('b')], 'country'],
    ['nobody when all are bound', [region('x'), country('x')], 'nobody'],
    ['nobody when there is nobody', [elsewhere], 'nobody'],
  ])('leaves it with %s', (_what, bench, expected) => {
    expect(judgedBy(bench, ['x'])).toBe(expected);
  });
});

describe('two persons', () => {
  it.each([
    [{}, null],
    [{ sought: 90, ticketMax: 50, envelope: 80, rateOfCost: 70 }, 50],
    [{ sought: 90 }, 90],
    [{ envelope: 80, rateOfCost: 70 }, 70],
    [{ sought: 0, ticketMax: 50 }, 0],
  ])('a grant within %o is at most %s', (bounds, grant) => {
    expect(possibleGrant(bounds)).toBe(grant);
  });

  it.each([
    [100, null, false],
    [null, null, false],
    [100, 100, false],
    [101, 100, true],
    // nobody has put a figure on it: it may be any
    [null, 100, true],
  ])('of %s above %s are needed: %s', (grant, above, needed) => {
    expect(needsTwoPersons(grant, above)).toBe(needed);
  });

  it.each([
    ['a', false, null, 'approve'],
    ['a', false, 'a', 'approve'],
    ['a', true, null, 'first'],
    ['a', true, 'a', 'refused'],
    ['a', true, 'b', 'approve'],
  ] as const)('approved by %s (two needed: %s), first by %s: %s', (person, needed, first, expected) => {
    expect(approvalBy(person, needed, first)).toBe(expected);
  });
});

describe('the audience of a suggestion', () => {
  const known = new Set(['approved', 'agreed', 'declined', 'expired', 'superseded']);
  it.each(SUGGESTION_STATES)('that is %s', (status) => {
    const both = known.has(status) ? ['need', 'offer'] : [];
    const open = {
      needShared: true,
      offerShared: true,
      undoOver: true,
      needWithheld: false,
      offerWithheld: false,
    };
    const of = (changes: Partial<typeof open>) => audienceOf({ status, ...open, ...changes });
    expect(of({})).toEqual(both);
    // the approval can still be undone, or there never was one
    expect(of({ undoOver: false })).toEqual([]);
    expect(of({ needShared: false, offerShared: false })).toEqual([]);
    // of a call or a confidential posting, one side before the other
    const one = (side: string) => both.filter((either) => either === side);
    expect(of({ offerShared: false })).toEqual(one('need'));
    expect(of({ needShared: false })).toEqual(one('offer'));
    // nobody reads on in a posting that the other side has made its own affair, unless they have agreed
    expect(of({ offerWithheld: true })).toEqual(status === 'agreed' ? both : one('offer'));
    expect(of({ needWithheld: true })).toEqual(status === 'agreed' ? both : one('need'));
  });
});

describe('a message', () => {
  // from, to: who reads it, who is told while both sides know of the suggestion, who while none does
  it.each([
    ['need', null, 'need offer coordinator', 'offer coordinator', 'coordinator'],
    ['offer', null, 'need offer coordinator', 'need coordinator', 'coordinator'],
    ['coordinator', null, 'need offer coordinator', 'need offer', ''],
    ['need', 'offer', 'need offer coordinator', 'offer', ''],
    ['need', 'coordinator', 'need coordinator', 'coordinator', 'coordinator'],
    ['offer', 'coordinator', 'offer coordinator', 'coordinator', 'coordinator'],
    ['coordinator', 'need', 'need coordinator', 'need', ''],
    ['coordinator', 'offer', 'offer coordinator', 'offer', ''],
  ] as const)('from %s to %s is read by %s, told to %s, before sharing to %s', (from, to, readers, told, before) => {
    const words = (list: string) => (list === '' ? [] : list.split(' '));
    expect(PARTIES.filter((reader) => mayReadMessage(reader, { from, to }))).toEqual(words(readers));
    expect(toldOfMessage({ from, to }, ['need', 'offer'])).toEqual(words(told));
    expect(toldOfMessage({ from, to }, [])).toEqual(words(before));
  });
});

describe('many at once', () => {
  it('have an outcome for every refusal that concerns one of them', () => {
    expect(bulkOutcome('stale-revision')).toBe('stale-revision');
    expect(bulkOutcome('unavailable')).toBeUndefined();
    expect(bulkOutcome('invalid-input')).toBeUndefined();
  });

  const pair = (needId: string, offerId: string, grant: number | null, capacityLeft: number | null = null) => ({
    needId,
    offerId,
    grant,
    capacityLeft,
    envelopeLeft: offerId === 'rich' ? null : 100,
  });
  it.each([
    ['nothing', [], { needs: 0, offers: 0, beyondCapacity: [], beyondEnvelope: [] }],
    [
      'two that fit',
      [pair('n', 'o', 60, 2), pair('m', 'o', 40, 2)],
      { needs: 2, offers: 1, beyondCapacity: [], beyondEnvelope: [] },
    ],
    [
      'an envelope asked twice',
      [pair('n', 'o', 60), pair('m', 'o', 60)],
      { needs: 2, offers: 1, beyondCapacity: [], beyondEnvelope: ['o'] },
    ],
    [
      'one more than can be taken on',
      [pair('n', 'o', null, 1), pair('m', 'o', null, 1), pair('n', 'rich', 900)],
      { needs: 2, offers: 2, beyondCapacity: ['o'], beyondEnvelope: [] },
    ],
  ])('ask of their offers: %s', (_what, pairs, strain) => {
    expect(bulkStrain(pairs)).toEqual(strain);
  });
});
