export { placeOfNotice } from './places';
export {
  CHANNELS,
  FREQUENCIES,
  NOTICE_KINDS,
  PERSON_CHANNELS,
  WEBHOOK_KINDS,
  chosenChannels,
  mayGoBy,
  mayLeaveFor,
  noticeRules,
  routesOf,
} from './channels';
export type { Channel, Frequency, NoticeKind, NoticeRule, PersonChannel, Preferences } from './channels';
export { GATHER_MINUTES, MAILS_AT_ONCE, SMS_A_DAY, isGathered, smsAfter } from './bursts';
export type { MailedLately } from './bursts';
export { lastDigestTime, nextDigestDay } from './digest';
export { SMS_TRIES, SMS_TRIES_HOURS, dialled, smsAnswer } from './sms';
export type { SmsAnswer } from './sms';
export {
  DELIVERY_FAILURES,
  DELIVERY_KINDS,
  DELIVERY_STATES,
  HELD_FOR,
  WEBHOOK_STATES,
  heldFor,
  isGivenUp,
  nextAttemptAt,
  retrySeconds,
  verdictOn,
} from './webhooks';
export type { DeliveryFailure, DeliveryKind, DeliveryState, HeldFor, WebhookState } from './webhooks';
