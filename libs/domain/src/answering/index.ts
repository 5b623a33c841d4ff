export {
  AFTER_CONSIDERING,
  ANSWERS,
  ANSWER_ACTIONS,
  answerAfter,
  answersFrom,
  isCompetitive,
  settledBy,
} from './answers';
export type { Answer, AnswerAction } from './answers';
export {
  behindNeed,
  behindOffer,
  callEditFaults,
  deadlineMove,
  isApplicant,
  isSealedFrom,
  keepsApprovals,
  keepsNames,
} from './calls';
export type { DeadlineMove } from './calls';
export { DAYS_TO_ANSWER, answerDueOn, daysFrom, lastUsefulDay, later, nextReminder, remindersBy } from './schedule';
export type { AnswerClock } from './schedule';
export { MAX_CONSIDERING_DAYS, consideringFaults, dueWhileConsidering } from './considering';
