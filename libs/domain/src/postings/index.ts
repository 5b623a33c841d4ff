export { LIST_SIZE, MAX_DESCRIPTION, MAX_NOTE, MAX_TITLE } from './content';
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
} from './content';
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
} from './words';
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
} from './words';
export { namesToFind, partiesOf, partyPatched, withPartiesFound } from './parties';
export { amountSought, contributed } from './financing';
export { requirementsSaid } from './requirements';
export type { RequirementsSaid } from './requirements';
export { isConfidential, mayReadAs, seenOn, visibilityOn } from './visibility';
export { PUBLISHED_STATES, isPublished, isScored } from './publication';
export { PERSONAL_DATA_KINDS, personalDataIn } from './personal-data';
export type { PersonalData, PersonalDataKind } from './personal-data';
export {
  IMPORT_STATES,
  ImportDoubled,
  ImportEmpty,
  ImportFaulty,
  ImportInUse,
  ImportOver,
  MAX_IMPORT_LINES,
} from './imports';
export type { ImportState } from './imports';
