export { KEY_SCOPES, actionScopes, keyOpens, scopesFor } from './key-scopes';
export type { KeyScope } from './key-scopes';
export { MAX_KEYS, lastDayOfKey } from './api-keys';
export { SIGN_IN_MAIL_MINUTES, SIGN_IN_MINUTES, challengeIsAlive } from './sign-in';
export type { ChallengeFacts } from './sign-in';
export { SESSION_DAYS, isSeenLongAgo, sessionEnd, sessionRuns } from './sessions';
export type { SessionFacts } from './sessions';
export { RECOVERY_CODES, SECOND_FACTOR_STEPS, isFreshStep, secondFactorStep } from './second-factor';
export type { SecondFactorStep } from './second-factor';
export { originOf } from './same-origin';
export { deviceOf } from './device';
export type { Device } from './device';
export { mayEnter } from './entry';
export type { EntryFacts } from './entry';
export { attemptLimits, secondsToWait } from './limits';
export type { LimitName } from './limits';
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
} from './refusals';
