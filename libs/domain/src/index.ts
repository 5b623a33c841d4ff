export {
  LANGUAGES,
  THEMES,
  SUBTHEMES,
  themeOfSubtheme,
  MODALITIES,
  TARGET_GROUPS,
  ORGANISATION_TYPES,
  POSTING_KINDS,
  SIDES,
  DECLINE_REASONS,
  DISMISS_REASONS,
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
  ConflictOfInterest,
  DomainError,
  EnvelopeExceeded,
  IdempotencyKeyReused,
  IllegalMove,
  InvalidInput,
  NotAllowed,
  NotAuthenticated,
  NotFound,
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
export { easterSunday } from './calendar/easter';
export { isWorkingDay, nextWorkingDay, weekday } from './calendar/working-days';
export type { Calendar } from './calendar/working-days';
export { ANSWERS, SIDE_ANSWERS, answered } from './answering/answers';
export type { Answer, AnswerAction, SideAnswer } from './answering/answers';
export { DAYS_TO_ANSWER, answerDueOn, daysFrom, later, nextReminder, remindersBy } from './answering/schedule';
export type { AnswerClock } from './answering/schedule';
export { MAX_CONSIDERING_DAYS, consideringFaults, dueWhileConsidering } from './answering/considering';
export { MAX_POSTPONED_DAYS, postponingFaults } from './judging/postponing';
export { inConflict, judgedBy } from './judging/interests';
export type { Bench } from './judging/interests';
export { approvalBy, needsTwoPersons, possibleGrant } from './judging/two-persons';
export type { GrantBounds } from './judging/two-persons';
export { INSIDE_ACTIONS, SHARED_STATES, audienceOf } from './judging/audience';
export type { Sharing } from './judging/audience';
export { PARTIES, mayReadMessage, toldOfMessage } from './judging/talk';
export type { Party } from './judging/talk';
export { BULK_ACTIONS, BULK_OUTCOMES, MAX_BULK, bulkOutcome, bulkStrain } from './judging/bulk';
export type { BulkAction, BulkOutcome, BulkPair, BulkStrain } from './judging/bulk';
