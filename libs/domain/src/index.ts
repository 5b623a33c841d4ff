export {
  LANGUAGES,
  THEMES,
  MODALITIES,
  TARGET_GROUPS,
  ORGANISATION_TYPES,
  POSTING_KINDS,
  DECLINE_REASONS,
  DISMISS_REASONS,
  ENDED_REASONS,
  NEED_COVERAGES,
} from './words';
export type {
  Language,
  Theme,
  Modality,
  TargetGroup,
  OrganisationType,
  PostingKind,
  Side,
  DeclineReason,
  DismissReason,
  EndedReason,
  NeedCoverage,
} from './words';
export { CURRENCIES, MAX_MINOR_UNITS, Money, rateOn } from './money';
export type { Currency, ExchangeRate, MoneyFault, MoneyShape } from './money';
export { addDays, addMonths, dayNumber, dayOf, isDay, lengthInDays, overlap } from './days';
export type { Day, Period } from './days';
export { LIST_SIZE, MAX_DESCRIPTION, MAX_NOTE, MAX_TITLE } from './postings';
export type { FixedAmounts, NeedContent, OfferContent } from './postings';
export {
  ANSWERS,
  BINDING_PARTNERSHIP_STATES,
  JUDGED_STATES,
  PARTNERSHIP_ACTIONS,
  PARTNERSHIP_STATES,
  POSTING_ACTIONS,
  POSTING_STATES,
  REFUSED_STATES,
  SUGGESTION_ACTIONS,
  SUGGESTION_STATES,
  move,
  movesFrom,
  partnershipTransitions,
  postingTransitions,
  suggestionTransitions,
} from './states';
export type {
  Answer,
  Machine,
  PartnershipAction,
  PartnershipState,
  PostingAction,
  PostingState,
  SuggestionAction,
  SuggestionState,
} from './states';
export {
  AlreadyAnswered,
  DomainError,
  EnvelopeExceeded,
  IdempotencyKeyReused,
  IllegalMove,
  InvalidInput,
  NotAllowed,
  NotAuthenticated,
  NotFound,
  PostingMoved,
  StaleRevision,
  TooManyRequests,
  Unavailable,
  UnreadableRequest,
} from './errors';
export type { Fault } from './errors';
export { ACTIONS, ROLES, allowed, demand, policy, scopeOf } from './policy';
export type { Action, Role, Scope, Standing } from './policy';
export { CRITERIA, GATES } from './reasons';
export type { CriterionKey, CriterionResult, GateKey, GateResult, Outcome, Reason, ReasonValue } from './reasons';
export { isId } from './ids';
export {
  CHANNELS,
  FREQUENCIES,
  NOTICE_KINDS,
  PERSON_CHANNELS,
  WEBHOOK_KINDS,
  chosenChannels,
  mayGoBy,
  noticeRules,
  routesOf,
} from './notices/channels';
export type { Channel, Frequency, NoticeKind, NoticeRule, PersonChannel, Preferences } from './notices/channels';
export { lastDigestTime } from './notices/digest';
export { SMS_TRIES, SMS_TRIES_HOURS, dialled, smsAnswer } from './notices/sms';
export type { SmsAnswer } from './notices/sms';
export {
  DELIVERY_FAILURES,
  DELIVERY_STATES,
  WEBHOOK_STATES,
  isGivenUp,
  retrySeconds,
  verdictOn,
} from './notices/webhooks';
export type { DeliveryFailure, DeliveryState, WebhookState } from './notices/webhooks';
