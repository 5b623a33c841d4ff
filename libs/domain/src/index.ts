export {
  LANGUAGES,
  THEMES,
  SUBTHEMES,
  subthemesOf,
  themeOfSubtheme,
  MODALITIES,
  TARGET_GROUPS,
  ORGANISATION_TYPES,
  POSTING_KINDS,
  SIDES,
  DECLINE_REASONS,
  DISMISS_REASONS,
  APPROVAL_KINDS,
  ENDED_REASONS,
  NEED_COVERAGES,
  ORGANISATION_STATES,
} from './words';
export type {
  Language,
  Theme,
  Subtheme,
  Modality,
  TargetGroup,
  OrganisationType,
  OrganisationState,
  PostingKind,
  Side,
  DeclineReason,
  DismissReason,
  ApprovalKind,
  EndedReason,
  NeedCoverage,
} from './words';
export { CURRENCIES, MAX_MINOR_UNITS, Money, rateOn } from './money';
export type { Currency, ExchangeRate, MoneyFault, MoneyShape } from './money';
export {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  deadlineDay,
  deadlineInstant,
  isDay,
  isDeadline,
  isInstant,
  lengthInDays,
  overlap,
} from './days';
export type { Day, Period } from './days';
export {
  ANSWERABLE_STATES,
  BINDING_PARTNERSHIP_STATES,
  JUDGED_STATES,
  LIVE_SUGGESTION_STATES,
  PARTNERSHIP_ACTIONS,
  PARTNERSHIP_STATES,
  POSTING_ACTIONS,
  POSTING_STATES,
  REFUSED_STATES,
  SUGGESTION_ACTIONS,
  SUGGESTION_STATES,
  TRANCHE_ACTIONS,
  TRANCHE_STATES,
  move,
  movesFrom,
  partnershipTransitions,
  postingTransitions,
  suggestionTransitions,
} from './states';
export type {
  Machine,
  PartnershipAction,
  PartnershipState,
  PostingAction,
  PostingState,
  SuggestionAction,
  SuggestionState,
  TrancheAction,
  TrancheState,
} from './states';
export {
  AlreadyAnswered,
  ConfidentialPair,
  DeadlinePassed,
  AlreadyMember,
  ConflictOfInterest,
  DomainError,
  EnvelopeExceeded,
  FileTooLarge,
  IdempotencyKeyReused,
  IllegalMove,
  InvalidInput,
  LeavesNobody,
  NotAllowed,
  NotAuthenticated,
  NotFound,
  PartnerUnverified,
  PostingMoved,
  SecondPersonNeeded,
  StaleRevision,
  TooManyRequests,
  Unavailable,
  UnreadableRequest,
} from './errors';
export type { Fault } from './errors';
export { ACTING_ROLES, ACTIONS, ROLES, SIDE_ROLES, allowed, demand, policy, scopeOf } from './policy';
export type { Action, Role, Scope, Standing } from './policy';
export { CRITERIA, GATES } from './reasons';
export type { CriterionKey, CriterionResult, GateKey, GateResult, Outcome, Reason, ReasonValue } from './reasons';
export { isId } from './ids';
export { LOG_ACTIONS } from './log-actions';
export type { LogAction } from './log-actions';
export * from './access';
export * from './answering';
export * from './calendar';
export * from './insight';
export * from './judging';
export * from './learning';
export * from './notices';
export * from './organisations';
export * from './partnerships';
export * from './postings';
