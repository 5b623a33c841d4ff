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
export { LIST_SIZE, MAX_DESCRIPTION, MAX_NOTE, MAX_TITLE } from './postings/content';
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
} from './postings/content';
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
} from './postings/words';
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
} from './postings/words';
export { amountSought, contributed } from './postings/financing';
export { requirementsSaid } from './postings/requirements';
export type { RequirementsSaid } from './postings/requirements';
export { isConfidential, mayReadAs, visibilityOn } from './postings/visibility';
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
export { ACTIVITY_ROLES, ACTIVITY_STATUSES, countsAsEvidence } from './organisations/track-records';
export type { ActivityRole, ActivityStatus } from './organisations/track-records';
export {
  ORGANISATION_ACTIONS,
  ORGANISATION_FIELDS,
  SUSPENSION_REASONS,
  editableFields,
} from './organisations/organisations';
export type { OrganisationAction, OrganisationField, SuspensionReason } from './organisations/organisations';
export { PUBLISHED_STATES, isPublished, isScored } from './postings/publication';
export { leavesNobody, memberRefusal, membershipsADay, rolesGivenBy } from './organisations/members';
export type { MemberChange, MemberRefusal } from './organisations/members';
export { PERSONAL_DATA_KINDS, personalDataIn } from './postings/personal-data';
export type { PersonalData, PersonalDataKind } from './postings/personal-data';
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
  FormExpired,
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
export { EDITED_PARTS, MAILED_EVENTS, PARTNERSHIP_EVENTS, TERMS_AFTER } from './partnerships/events';
export type { EditedPart, PartnershipEvent, TermsAfter } from './partnerships/events';
export {
  TRANCHES_MOVE_IN,
  deliveredOf,
  firstLines,
  lineFaults,
  sameTerms,
  isFineEnough,
  trancheSides,
  unsaidTerms,
} from './partnerships/lines';
export type { GivenInKind, Line, LineTerms, Tranche } from './partnerships/lines';
export {
  MOVES_WITH_NOTE,
  MOVES_WITH_REASON,
  SUBMITTING_SIDE,
  approvalRefusal,
  isEditable,
  moverOf,
  refusalOfMove,
} from './partnerships/moves';
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
export { turnOf } from './partnerships/turns';
export type { AwaitedToSign, Turn } from './partnerships/turns';
export { easterSunday } from './calendar/easter';
export { isWorkingDay, nextWorkingDay, weekday } from './calendar/working-days';
export type { Calendar } from './calendar/working-days';
export {
  AFTER_CONSIDERING,
  ANSWERS,
  ANSWER_ACTIONS,
  answerAfter,
  answersFrom,
  isCompetitive,
  settledBy,
} from './answering/answers';
export type { Answer, AnswerAction } from './answering/answers';
export { behindOffer, callEditFaults, isSealedFrom, keepsNames } from './answering/calls';
export {
  DAYS_TO_ANSWER,
  answerDueOn,
  daysFrom,
  lastUsefulDay,
  later,
  nextReminder,
  remindersBy,
} from './answering/schedule';
export type { AnswerClock } from './answering/schedule';
export { MAX_CONSIDERING_DAYS, consideringFaults, dueWhileConsidering } from './answering/considering';
export { MAX_POSTPONED_DAYS, postponingFaults } from './judging/postponing';
export { inConflict, judgedBy } from './judging/interests';
export type { Bench } from './judging/interests';
export { approvalBy, needsTwoPersons, possibleGrant } from './judging/two-persons';
export type { GrantBounds } from './judging/two-persons';
export { INSIDE_ACTIONS, SHARED_STATES, audienceOf } from './judging/audience';
export { placeOfNotice } from './notices/places';
export { firstTold } from './judging/first-told';
export type { Sharing } from './judging/audience';
export { PARTIES, mayReadMessage, toldOfMessage } from './judging/talk';
export type { Party } from './judging/talk';
export {
  IMPORT_STATES,
  ImportDoubled,
  ImportEmpty,
  ImportFaulty,
  ImportInUse,
  ImportOver,
  MAX_IMPORT_LINES,
} from './postings/imports';
export type { ImportState } from './postings/imports';
export { BULK_ACTIONS, BULK_OUTCOMES, MAX_BULK, bulkOutcome, bulkStrain } from './judging/bulk';
export type { BulkAction, BulkOutcome, BulkPair, BulkStrain } from './judging/bulk';
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
} from './notices/channels';
export type { Channel, Frequency, NoticeKind, NoticeRule, PersonChannel, Preferences } from './notices/channels';
export { lastDigestTime } from './notices/digest';
export { SMS_TRIES, SMS_TRIES_HOURS, dialled, smsAnswer } from './notices/sms';
export type { SmsAnswer } from './notices/sms';
export {
  DELIVERY_FAILURES,
  DELIVERY_KINDS,
  DELIVERY_STATES,
  WEBHOOK_STATES,
  isGivenUp,
  nextAttemptAt,
  retrySeconds,
  verdictOn,
} from './notices/webhooks';
export type { DeliveryFailure, DeliveryKind, DeliveryState, WebhookState } from './notices/webhooks';
export { bearingOf, bearsOnWeights, betterPlace, isShownInFull, verdictsOf } from './learning/evidence';
export type { Bearing, DecisionShown, ShownCriteria, Verdict } from './learning/evidence';
export {
  MOST_REGION_LOSS,
  NotYetMade,
  TooFewAnswers,
  NothingToGoBackTo,
  WEIGHT_REFUSALS,
  WeightsRefused,
  losingRegions,
  regionShares,
} from './learning/refusals';
export type { RegionCount, RegionShare, WeightRefusal } from './learning/refusals';
export { LOG_ACTIONS } from './log-actions';
export type { LogAction } from './log-actions';
export { WEIGHTS_STATES } from './learning/states';
export type { WeightsAction, WeightsState } from './learning/states';
export { FEWEST_PAIRS, FUNNEL_STAGES, MEASURES, discreet, discreetAll } from './insight/measures';
export type { FunnelStage, Measure } from './insight/measures';
export { sharesOf } from './insight/shares';
export { quartilesOf } from './insight/quartiles';
export type { Quartiles } from './insight/quartiles';
export { shadeOf, shadesOf } from './insight/shades';
export type { Shade } from './insight/shades';
export { nextSteps } from './insight/next-steps';
export type { NextStep, NextStepName, Standings } from './insight/next-steps';
