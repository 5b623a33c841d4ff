export { REMINDER_DAYS, isOverdue, isToRecall, keepsRequired } from './approvals';
export type { Approval, ApprovalFacts } from './approvals';
export { EDITED_PARTS, EVENTS_FOR_COORDINATORS, MAILED_EVENTS, PARTNERSHIP_EVENTS, TERMS_AFTER } from './events';
export type { EditedPart, PartnershipEvent, TermsAfter } from './events';
export {
  TRANCHES_MOVE_IN,
  deliveredOf,
  firstLines,
  lineFaults,
  sameTerms,
  isFineEnough,
  trancheSides,
  unsaidTerms,
} from './lines';
export type { GivenInKind, Line, LineTerms, Tranche } from './lines';
export { asksWhetherMet } from './met';
export {
  MOVES_WITH_NOTE,
  MOVES_WITH_REASON,
  SUBMITTING_SIDE,
  approvalRefusal,
  isEditable,
  moverOf,
  refusalOfMove,
} from './moves';
export type { MoveFacts, PartnershipPart, Sustainability } from './moves';
export {
  AlreadySigned,
  ApprovalsMissing,
  NeedOvercovered,
  NotASignatory,
  OtherSidesMove,
  SigningRefused,
  TermsSettled,
} from './refusals';
export { delegationToSign, isInForce, refuseBeyondRoom } from './signing';
export type { Delegation, Room, SigningFacts } from './signing';
export { stepsOf } from './steps';
export type { Step } from './steps';
export { TRANCHE_NEWS, isLate, isToCall, lastDueToTell, trancheNews, trancheTurn } from './tranches';
export type { TrancheNews, TrancheStanding, TrancheToldFor } from './tranches';
export { leadsOn, turnOf } from './turns';
export type { AwaitedToSign, Turn } from './turns';
