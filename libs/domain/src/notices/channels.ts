import { type Day, dayNumber, isDay } from '../days';
import type { OrganisationState } from '../words';

/** How a notice may reach somebody. It always stands on the platform: that is the record. */
export const CHANNELS = ['in-app', 'mail', 'sms', 'webhook'] as const;
export type Channel = (typeof CHANNELS)[number];
/** Those that a person chooses among; a webhook is an organisation's. */
export const PERSON_CHANNELS = ['in-app', 'mail', 'sms'] as const satisfies readonly Channel[];
export type PersonChannel = (typeof PERSON_CHANNELS)[number];

export const FREQUENCIES = ['immediate', 'digest'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export interface NoticeRule {
  readonly channels: readonly Channel[];
  /** Does not wait for the daily digest: always, or when in the next one fewer than so many days would be left to answer. */
  readonly urgent?: true | { readonly whenDueWithin: number };
  /** Says how much waits, not what has happened: one mail a day is enough, even to who wants mails at once. */
  readonly daily?: true;
  /** Leaves for members of a suspended organisation as well. */
  readonly whileSuspended?: true;
}

const EVERYWHERE = CHANNELS;
const WITHOUT_SMS = ['in-app', 'mail', 'webhook'] as const;
const LAST_DAYS = { whenDueWithin: 7 } as const;

/** Every kind of notice, where it may go and whether it can wait. */
export const noticeRules = {
  'suggestions-ready': { channels: ['in-app', 'mail'], daily: true },
  'lists-rescored': { channels: ['in-app', 'mail'], daily: true },
  'suggestion-approved': { channels: EVERYWHERE, urgent: LAST_DAYS },
  'call-proposed': { channels: EVERYWHERE, urgent: LAST_DAYS },
  // what was told of a call before holds no more; with days to spare it waits for the digest
  'call-deadline-moved': { channels: WITHOUT_SMS, urgent: LAST_DAYS },
  'suggestion-reminder': { channels: EVERYWHERE, urgent: LAST_DAYS },
  'suggestion-considered': { channels: EVERYWHERE, urgent: LAST_DAYS },
  'suggestion-considering': { channels: WITHOUT_SMS },
  'suggestion-message': { channels: WITHOUT_SMS },
  'suggestion-second': { channels: ['in-app', 'mail'], daily: true },
  'suggestion-suspended': { channels: WITHOUT_SMS },
  'applications-ready': { channels: EVERYWHERE, urgent: true },
  'application-shortlisted': { channels: EVERYWHERE },
  'application-rejected': { channels: WITHOUT_SMS },
  'suggestion-accepted': { channels: EVERYWHERE, urgent: LAST_DAYS },
  'suggestion-declined': { channels: WITHOUT_SMS },
  'suggestion-expired': { channels: WITHOUT_SMS },
  'suggestion-superseded': { channels: WITHOUT_SMS },
  'partnership-drafted': { channels: EVERYWHERE },
  'partnership-note': { channels: WITHOUT_SMS },
  // a date on which somebody's council or headquarters decides
  'approval-due': { channels: WITHOUT_SMS, urgent: true },
  // money that one side waits for: its next digest is soon enough, but for the last days
  'tranche-due': { channels: WITHOUT_SMS, urgent: LAST_DAYS },
  'tranche-late': { channels: WITHOUT_SMS },
  'organisation-applied': { channels: ['in-app', 'mail'] },
  'organisation-to-verify': { channels: ['in-app', 'mail'] },
  // whether one is let in at all does not wait
  'organisation-verified': { channels: ['in-app', 'mail'], urgent: true },
  'organisation-suspended': { channels: ['in-app', 'mail'], urgent: true, whileSuspended: true },
  'organisation-restored': { channels: ['in-app', 'mail'], urgent: true },
  'organisation-without-editor': { channels: ['in-app', 'mail'] },
  'member-invited': { channels: ['in-app', 'mail'], urgent: true },
  'partnership-changed': { channels: WITHOUT_SMS },
  'partnership-stopped': { channels: ['in-app', 'mail'], daily: true },
  'calendar-ending': { channels: ['in-app', 'mail'] },
  // events are being lost meanwhile
  'webhook-disabled': { channels: ['in-app', 'mail'], urgent: true },
} as const satisfies Readonly<Record<string, NoticeRule>>;

export type NoticeKind = keyof typeof noticeRules;
export const NOTICE_KINDS = Object.keys(noticeRules) as readonly NoticeKind[];
export const WEBHOOK_KINDS = NOTICE_KINDS.filter((kind) => mayGoBy(kind, 'webhook'));

/** Whether notices of this kind may go by this channel at all, whatever their reader has chosen. */
export function mayGoBy(kind: NoticeKind, channel: Channel): boolean {
  return (noticeRules[kind].channels as readonly Channel[]).includes(channel);
}

/**
 * Whether a notice leaves the platform for a member of an organisation in this state, or for its webhooks. Members of a
 * suspended one can do nothing there, and learn by mail of their suspension alone: the rest stands on the platform, for the
 * day on which they are let in again. What they are told as members of another organisation is not concerned.
 */
export function mayLeaveFor(kind: NoticeKind, organisation: OrganisationState): boolean {
  const rule: NoticeRule = noticeRules[kind];
  return organisation !== 'suspended' || rule.whileSuspended === true;
}

export interface Preferences {
  readonly channels: readonly PersonChannel[];
  readonly frequency: Frequency;
}
export interface Routes {
  readonly mail: 'now' | 'digest' | 'none';
  readonly sms: boolean;
}

/**
 * Where a notice goes beside the platform. `due`: the day by which its reader must answer, if any; `nextDigest`: the day of
 * the digest for which it would wait, which a weekend or a feast puts off.
 */
export function routesOf(rule: NoticeRule, preferences: Preferences, nextDigest: Day, due: string | null): Routes {
  const goes = (channel: PersonChannel) => rule.channels.includes(channel) && preferences.channels.includes(channel);
  const waits = rule.daily ?? (preferences.frequency === 'digest' && !isUrgent(rule, nextDigest, due));
  return { mail: goes('mail') ? (waits ? 'digest' : 'now') : 'none', sms: goes('sms') && !waits };
}

function isUrgent({ urgent }: NoticeRule, nextDigest: Day, due: string | null): boolean {
  if (urgent === undefined || urgent === true) return urgent ?? false;
  return isDay(due) && dayNumber(due) - dayNumber(nextDigest) < urgent.whenDueWithin;
}

/** What somebody chose, as it is kept: the platform is always among the channels, each stands once. */
export function chosenChannels(wished: readonly PersonChannel[]): PersonChannel[] {
  return PERSON_CHANNELS.filter((channel) => channel === 'in-app' || wished.includes(channel));
}
