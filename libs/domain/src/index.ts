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
