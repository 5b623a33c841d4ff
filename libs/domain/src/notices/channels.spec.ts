import {
  CHANNELS,
  NOTICE_KINDS,
  type NoticeKind,
  type NoticeRule,
  type PersonChannel,
  WEBHOOK_KINDS,
  chosenChannels,
  mayGoBy,
  mayLeaveFor,
  routesOf,
} from './channels';

it.each(NOTICE_KINDS)('%s leaves for members of a suspended organisation if it is what tells them so', (kind) => {
  const states = ['applied', 'verified', 'suspended'] as const;
  const suspended = kind === 'organisation-suspended';
  expect(states.map((state) => mayLeaveFor(kind, state))).toEqual([true, true, suspended]);
});

describe('the channels of a notice', () => {
  /** Kind × channel, written out. */
  const TRUTH: Record<NoticeKind, string> = {
    'suggestions-ready': 'in-app mail',
    'lists-rescored': 'in-app mail',
    'suggestion-approved': 'in-app mail sms webhook',
    'suggestion-accepted': 'in-app mail sms webhook',
    'suggestion-declined': 'in-app mail webhook',
    'suggestion-expired': 'in-app mail webhook',
    'suggestion-superseded': 'in-app mail webhook',
    'partnership-drafted': 'in-app mail sms webhook',
    'partnership-changed': 'in-app mail webhook',
    'call-proposed': 'in-app mail sms webhook',
    'call-deadline-moved': 'in-app mail webhook',
    'suggestion-reminder': 'in-app mail sms webhook',
    'suggestion-considered': 'in-app mail sms webhook',
    'suggestion-considering': 'in-app mail webhook',
    'suggestion-message': 'in-app mail webhook',
    'suggestion-second': 'in-app mail',
    'suggestion-suspended': 'in-app mail webhook',
    'applications-ready': 'in-app mail sms webhook',
    'application-shortlisted': 'in-app mail sms webhook',
    'application-rejected': 'in-app mail webhook',
    'partnership-note': 'in-app mail webhook',
    'approval-due': 'in-app mail webhook',
    'tranche-due': 'in-app mail webhook',
    'tranche-late': 'in-app mail webhook',
    'organisation-applied': 'in-app mail',
    'organisation-to-verify': 'in-app mail',
    'organisation-verified': 'in-app mail',
    'organisation-suspended': 'in-app mail',
    'organisation-restored': 'in-app mail',
    'organisation-without-editor': 'in-app mail',
    'member-invited': 'in-app mail',
    'partnership-stopped': 'in-app mail',
    'calendar-ending': 'in-app mail',
    'webhook-disabled': 'in-app mail',
  };

  it.each(NOTICE_KINDS)('%s', (kind) => {
    expect(CHANNELS.filter((channel) => mayGoBy(kind, channel)).join(' ')).toBe(TRUTH[kind]);
  });

  it('every kind stands on the platform', () => {
    expect(NOTICE_KINDS.filter((kind) => !mayGoBy(kind, 'in-app'))).toEqual([]);
  });

  it('a webhook is not told that it is disabled', () => {
    expect(WEBHOOK_KINDS).not.toContain('webhook-disabled');
  });
});

describe('the routes of a notice', () => {
  // a Wednesday, and the digest of Thursday; then a Friday, and the one of Monday
  const [tomorrow, monday] = ['2027-03-11', '2027-03-15'];
  const all: PersonChannel[] = ['in-app', 'mail', 'sms'];
  const plain: NoticeRule = { channels: CHANNELS };
  const urgent: NoticeRule = { channels: CHANNELS, urgent: true };
  const lastDays: NoticeRule = { channels: CHANNELS, urgent: { whenDueWithin: 7 } };
  const mailOnly: NoticeRule = { channels: ['in-app', 'mail'] };
  const daily: NoticeRule = { channels: ['in-app', 'mail'], daily: true };
  const platformOnly: NoticeRule = { channels: ['in-app'] };

  it.each([
    ['plain, at once', plain, all, 'immediate', null, { mail: 'now', sms: true }],
    ['plain, digest', plain, all, 'digest', null, { mail: 'digest', sms: false }],
    ['urgent, digest', urgent, all, 'digest', null, { mail: 'now', sms: true }],
    ['last days, digest, due in a week', lastDays, all, 'digest', '2027-03-17', { mail: 'now', sms: true }],
    ['last days, digest, due in eight days', lastDays, all, 'digest', '2027-03-18', { mail: 'digest', sms: false }],
    ['last days, digest, overdue', lastDays, all, 'digest', '2027-03-01', { mail: 'now', sms: true }],
    ['last days, digest, no day', lastDays, all, 'digest', '', { mail: 'digest', sms: false }],
    ['last days, at once, due in a month', lastDays, all, 'immediate', '2027-04-10', { mail: 'now', sms: true }],
    ['plain, mail stopped', plain, ['in-app', 'sms'], 'immediate', null, { mail: 'none', sms: true }],
    ['plain, no SMS chosen', plain, ['in-app', 'mail'], 'immediate', null, { mail: 'now', sms: false }],
    ['plain, platform only', plain, ['in-app'], 'digest', null, { mail: 'none', sms: false }],
    ['urgent, mail stopped: it stays stopped', urgent, ['in-app'], 'digest', null, { mail: 'none', sms: false }],
    ['mail only', mailOnly, all, 'immediate', null, { mail: 'now', sms: false }],
    ['once a day, at once', daily, all, 'immediate', null, { mail: 'digest', sms: false }],
    ['once a day, digest', daily, all, 'digest', null, { mail: 'digest', sms: false }],
    ['once a day, mail stopped', daily, ['in-app'], 'immediate', null, { mail: 'none', sms: false }],
    ['platform only', platformOnly, all, 'immediate', null, { mail: 'none', sms: false }],
  ] as const)('%s', (_name, rule, channels, frequency, due, routes) => {
    expect(routesOf(rule, { channels, frequency }, tomorrow, due)).toEqual(routes);
  });

  it.each([
    ['2027-03-21', 'now'],
    ['2027-03-22', 'digest'],
  ])('before a weekend, what is due on %s, counted from Monday: %s', (due, mail) => {
    expect(routesOf(lastDays, { channels: all, frequency: 'digest' }, monday, due).mail).toBe(mail);
  });
});

describe('the channels somebody chose', () => {
  it.each([
    [[], ['in-app']],
    [['mail'], ['in-app', 'mail']],
    [
      ['sms', 'mail', 'in-app'],
      ['in-app', 'mail', 'sms'],
    ],
  ] as [PersonChannel[], PersonChannel[]][])('%j are kept as %j', (wished, kept) => {
    expect(chosenChannels(wished)).toEqual(kept);
  });
});
