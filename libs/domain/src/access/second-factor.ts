import type { Role } from '../policy';

/** Those who see or judge what is not theirs. */
const GUARDED_ROLES: ReadonlySet<Role> = new Set(['coordinator', 'admin']);

/** How many recovery codes are handed out with a second factor. */
export const RECOVERY_CODES = 10;

/** What a session still lacks: nothing, a code of its authenticator, or an authenticator to begin with. */
export const SECOND_FACTOR_STEPS = ['none', 'give', 'enrol'] as const;
export type SecondFactorStep = (typeof SECOND_FACTOR_STEPS)[number];

export interface SecondFactorFacts {
  readonly role: Role;
  /** Whether this installation asks it of coordinators and admins. */
  readonly required: boolean;
  /** The person has confirmed an authenticator. */
  readonly enrolled: boolean;
  /** A code of it was given in this session. */
  readonly given: boolean;
}

/** Who has enrolled, in whatever role, is asked: a second factor that can be walked around is none. */
export function secondFactorStep({ role, required, enrolled, given }: SecondFactorFacts): SecondFactorStep {
  if (enrolled) return given ? 'none' : 'give';
  return required && GUARDED_ROLES.has(role) ? 'enrol' : 'none';
}

/** A code is good once: not for its own half minute again, nor for one before it. */
export function isFreshStep(step: number, lastAccepted: number | null): boolean {
  return lastAccepted === null || step > lastAccepted;
}
