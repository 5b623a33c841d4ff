export {
  LANGUAGES,
  THEMES,
  SUBTHEMES,
  themeOfSubtheme,
  MODALITIES,
  TARGET_GROUPS,
  ORGANISATION_TYPES,
  POSTING_KINDS,
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
  TRANCHE_ACTIONS,
  TRANCHE_STATES,
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
  TrancheAction,
  TrancheState,
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
export { ACTING_ROLES, ACTIONS, ROLES, SIDE_ROLES, allowed, demand, policy, scopeOf } from './policy';
export type { Action, Role, Scope, Standing } from './policy';
export { CRITERIA, GATES } from './reasons';
export type { CriterionKey, CriterionResult, GateKey, GateResult, Outcome, Reason, ReasonValue } from './reasons';
export { isId } from './ids';
export { REMINDER_DAYS, isOverdue, isToRecall, keepsRequired } from './partnerships/approvals';
export type { Approval, ApprovalFacts } from './partnerships/approvals';
export { MAILED_EVENTS, PARTNERSHIP_EVENTS } from './partnerships/events';
export type { PartnershipEvent } from './partnerships/events';
export { TRANCHES_MOVE_IN, deliveredOf, lineFaults, sameTerms, trancheSides, unsaidTerms } from './partnerships/lines';
export type { GivenInKind, Line, LineTerms, Tranche } from './partnerships/lines';
export { MOVES_WITH_NOTE, MOVES_WITH_REASON, isEditable, refusalOfMove } from './partnerships/moves';
export type { MoveFacts, PartnershipPart, Sustainability } from './partnerships/moves';
export {
  AlreadySigned,
  ApprovalsMissing,
  NeedOvercovered,
  NotASignatory,
  OtherSidesMove,
  SigningRefused,
  TermsSettled,
} from './partnerships/refusals';
export { delegationToSign, isInForce, refuseBeyondRoom } from './partnerships/signing';
export type { Delegation, Room, SigningFacts } from './partnerships/signing';
