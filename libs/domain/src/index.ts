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
export {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  deadlineDay,
  deadlineInstant,
  isDay,
  isInstant,
  lengthInDays,
  overlap,
} from './days';
export type { Day, Period } from './days';
export { LIST_SIZE, MAX_DESCRIPTION, MAX_NOTE, MAX_TITLE } from './postings';
export type {
  ContractingAuthority,
  DevelopmentPlan,
  FixedAmounts,
  FundingSource,
  InKind,
  Mandate,
  NamedOrganisation,
  NeedContent,
  OfferContent,
  Readiness,
} from './postings';
export {
  CLOSE_REASONS,
  FUNDING_FORMS,
  FUNDING_KINDS,
  FUNDING_STATES,
  OFFER_KINDS,
  PLAN_KINDS,
  PLAN_STATES,
  REQUIREMENTS,
  VISIBILITIES,
} from './posting-words';
export type {
  CloseReason,
  FundingForm,
  FundingKind,
  FundingState,
  OfferKind,
  PlanKind,
  PlanState,
  Requirement,
  Visibility,
} from './posting-words';
export { amountSought, contributed } from './financing';
export { requirementsSaid } from './requirements';
export type { RequirementsSaid } from './requirements';
export { isConfidential, visibilityOn } from './visibility';
export { ANSWERS, ANSWER_ACTIONS, answerAfter, answersFrom, isCompetitive, settledBy } from './answers';
export type { Answer, AnswerAction } from './answers';
export { firstTold } from './audience';
export {
  ANSWERABLE_STATES,
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
  DomainError,
  EnvelopeExceeded,
  IdempotencyKeyReused,
  IllegalMove,
  InvalidInput,
  LeavesNobody,
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
export { ORGANISATION_ACTIONS, ORGANISATION_FIELDS, SUSPENSION_REASONS, editableFields } from './organisations';
export type { OrganisationAction, OrganisationField, SuspensionReason } from './organisations';
export { PUBLISHED_STATES, isPublished, isScored } from './publication';
export { leavesNobody, memberRefusal, rolesGivenBy } from './members';
export type { MemberChange, MemberRefusal } from './members';
export { PERSONAL_DATA_KINDS, personalDataIn } from './personal-data';
export type { PersonalData, PersonalDataKind } from './personal-data';
export { KEY_SCOPES, actionScopes, keyOpens, scopesFor } from './access/key-scopes';
export type { KeyScope } from './access/key-scopes';
export { MAX_KEYS, lastDayOfKey } from './access/api-keys';
export { SIGN_IN_MAIL_MINUTES, SIGN_IN_MINUTES, challengeIsAlive } from './access/sign-in';
export type { ChallengeFacts } from './access/sign-in';
export { SESSION_DAYS, isSeenLongAgo, sessionEnd, sessionRuns } from './access/sessions';
export type { SessionFacts } from './access/sessions';
export { RECOVERY_CODES, SECOND_FACTOR_STEPS, isFreshStep, secondFactorStep } from './access/second-factor';
export type { SecondFactorStep } from './access/second-factor';
export { originOf } from './access/same-origin';
export { deviceOf } from './access/device';
export type { Device } from './access/device';
export { mayEnter } from './access/entry';
export type { EntryFacts } from './access/entry';
export { attemptLimits, secondsToWait } from './access/limits';
export type { LimitName } from './access/limits';
export {
  CrossSiteRequest,
  ScopeMissing,
  SecondFactorConflict,
  SecondFactorRequired,
  SessionRequired,
  SignInFailed,
  TooManyKeys,
  WrongSecondFactor,
} from './access/refusals';
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
