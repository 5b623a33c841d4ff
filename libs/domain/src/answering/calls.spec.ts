import { OFFER_KINDS } from '../postings/words';
import {
  behindNeed,
  behindOffer,
  callEditFaults,
  deadlineMove,
  isApplicant,
  isSealedFrom,
  keepsApprovals,
  keepsNames,
} from './calls';

const BEFORE = new Date('2027-03-01T00:00:00Z');
const AFTER = new Date('2027-03-31T12:00:00Z');
const DEADLINE = '2027-03-31T12:00:00Z';
const call = { kind: 'call', deadline: DEADLINE } as const;
const codes = (...edit: Parameters<typeof callEditFaults>) =>
  callEditFaults(...edit)
    .map(({ pointer, code }) => `${pointer} ${code}`)
    .join(' ');

describe('an edit of a call', () => {
  it.each([
    ['nothing of it', call, ''],
    ['a later deadline', { ...call, deadline: '2027-04-30' }, ''],
    ['the end of the same day', { ...call, deadline: '2027-03-31' }, ''],
    ['a sooner deadline', { ...call, deadline: '2027-03-31T11:59:59Z' }, '/deadline call-deadline-sooner'],
    ['the day before', { ...call, deadline: '2027-03-30' }, '/deadline call-deadline-sooner'],
    ['no deadline', { kind: 'call' }, '/deadline call-deadline-sooner'],
    ['another kind', { ...call, kind: 'standing' }, '/kind call-applied-to'],
    ['another kind of call', { ...call, kind: 'expression-of-interest' }, '/kind call-applied-to'],
    [
      'both at once',
      { kind: 'direct', deadline: '2027-03-02' },
      '/kind call-applied-to /deadline call-deadline-sooner',
    ],
  ] as const)('that has been answered: %s', (_, after, expected) => {
    expect(codes(call, after, { filed: 1, now: BEFORE })).toBe(expected);
    // what nobody has answered is its agency's to change
    expect(codes(call, after, { filed: 0, now: BEFORE })).toBe('');
  });

  it('keeps its deadline once that has passed and the applications are open', () => {
    const opened = { filed: 1, now: AFTER };
    expect(codes(call, { ...call, deadline: '2027-12-31' }, opened)).toBe('/deadline call-opened');
    expect(codes(call, call, opened)).toBe('');
    expect(codes(call, { ...call, deadline: '2027-12-31' }, { ...opened, filed: 0 })).toBe('');
  });

  it.each([undefined, ...OFFER_KINDS])('concerns calls alone, not %s', (kind) => {
    const before = { ...(kind && { kind }), deadline: DEADLINE };
    const faults = codes(before, { kind: 'direct', deadline: '2027-03-02' }, { filed: 1, now: BEFORE });
    const isCall = kind === 'call' || kind === 'expression-of-interest';
    expect(faults).toBe(isCall ? '/kind call-applied-to /deadline call-deadline-sooner' : '');
  });
});

describe('what was approved of a call', () => {
  it.each([
    [['deadline'], true],
    [['resultsOn'], true],
    [['deadline', 'resultsOn'], true],
    [['deadline', 'title'], false],
    [['kind'], false],
    [['period'], false],
    [[], false],
  ])('after an edit of %j stands: %s', (edited, stands) => {
    for (const kind of ['call', 'expression-of-interest'] as const)
      expect(keepsApprovals({ kind }, edited)).toBe(stands);
    // what is no call has no applicants who count on it
    for (const kind of ['standing', 'direct'] as const) expect(keepsApprovals({ kind }, edited)).toBe(false);
    expect(keepsApprovals({}, edited)).toBe(false);
  });
});

describe('the deadline of a call has moved', () => {
  const day = '2027-03-31';
  it.each([
    ['to a later day', call, { ...call, deadline: day }, { before: DEADLINE, after: day }],
    ['to a sooner hour', { ...call, deadline: day }, call, { before: day, after: DEADLINE }],
    ['not at all', call, call, null],
    [
      'to the instant at which its day ends',
      { ...call, deadline: day },
      { ...call, deadline: '2027-04-01T00:00:00Z' },
      null,
    ],
    ['from none', { kind: 'call' }, call, null],
    ['to none', call, { kind: 'call' }, null],
    ['of what is a call no more', call, { kind: 'standing', deadline: day }, null],
    ['of what was none', { kind: 'direct', deadline: day }, call, null],
  ] as const)('%s', (_, before, after, moved) => {
    expect(deadlineMove(before, after)).toEqual(moved);
  });
});

describe('a call keeps the names of those who answer it', () => {
  it.each([
    ['call', DEADLINE, true, false],
    ['expression-of-interest', DEADLINE, true, false],
    ['call', undefined, true, true],
    ['standing', DEADLINE, false, false],
    ['direct', undefined, false, false],
    [undefined, DEADLINE, false, false],
  ] as const)('%s until %s: %s before, %s afterwards', (kind, deadline, before, afterwards) => {
    const terms = { ...(kind && { kind }), ...(deadline && { deadline }) };
    expect([keepsNames(terms, BEFORE), keepsNames(terms, AFTER)]).toEqual([before, afterwards]);
  });

  it('from whoever makes, manages or funds it', () => {
    const content = {
      managedBy: { name: 'Manager', organisationId: 'M' },
      fundedBy: [{ name: 'Elsewhere' }, { name: 'Donor', organisationId: 'd' }],
    };
    expect(behindOffer('a', content)).toEqual(['a', 'm', 'd']);
    expect(behindOffer('a', { managedBy: { name: 'Itself', organisationId: 'a' } })).toEqual(['a']);
  });

  it.each([
    ['who makes it', ['x', 'agency'], false, true, true],
    ['who manages it', ['manager'], false, true, true],
    ['nobody behind it', ['x'], false, true, false],
    ['nobody at all', [], false, true, false],
    ['who makes it, once it is open', ['agency'], false, false, false],
    ['who makes it and reads for the need', ['x', 'agency'], true, true, false],
  ])('%s: %j, as applicant %s, names kept %s: %s', (_who, belongsTo, asApplicant, kept, sealed) => {
    const read = { keepsNames: kept, behind: ['agency', 'manager'] };
    expect(isSealedFrom({ belongsTo, asApplicant, isRival: false }, read)).toBe(sealed);
    // nor is it opened to a rival, whatever else they belong to
    expect(isSealedFrom({ belongsTo, asApplicant, isRival: true }, read)).toBe(kept && !asApplicant);
  });

  it('from its applicants: those on the need’s side, as far as they are on Penc', () => {
    const content = {
      contractingAuthority: { type: 'commune', name: 'Commune', organisationId: 'C' },
      onBehalfOf: [{ name: 'Groupement', organisationId: 'g', reference: 'Délibération 12' }],
      partners: [{ name: 'Elsewhere' }, { name: 'Partner', organisationId: 'P' }],
    } as const;
    expect(behindNeed('a', content)).toEqual(['a', 'c', 'g', 'p']);
    expect(behindNeed('a', {})).toEqual(['a']);
  });
});

describe('the side of a need applies to a call', () => {
  // told; answer, status: before the deadline, after it while others are undecided, once all is settled
  it.each([
    [false, 'waiting', 'suggested', false, false, false],
    [false, 'waiting', 'postponed', false, false, false],
    [false, 'waiting', 'dismissed', false, false, false],
    [true, 'waiting', 'approved', true, true, false],
    [true, 'considering', 'approved', true, true, false],
    [true, 'accepted', 'approved', true, true, false],
    [true, 'submitted', 'approved', true, true, false],
    // awarded, or not selected
    [true, 'submitted', 'agreed', true, true, false],
    [true, 'submitted', 'declined', true, true, false],
    // an edit may bring these back before the deadline, and none of them afterwards
    [true, 'declined', 'declined', true, false, false],
    [true, 'waiting', 'expired', true, false, false],
    [true, 'waiting', 'superseded', true, false, false],
    [true, 'waiting', 'suggested', true, false, false],
    [true, 'waiting', 'dismissed', true, false, false],
  ] as const)(
    'told %s, %s, %s: before %s, after %s, settled %s',
    (told, needAnswer, status, before, after, settled) => {
      const applies = (stands: Parameters<typeof isApplicant>[1]) => isApplicant({ told, needAnswer, status }, stands);
      expect(applies({ keepsNames: true, settled: false })).toBe(before);
      expect(applies({ keepsNames: false, settled: false })).toBe(after);
      expect(applies({ keepsNames: false, settled: true })).toBe(settled);
    },
  );
});
