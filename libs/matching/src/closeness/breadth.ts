import { quotient } from '../arithmetic/integers';

/**
 * Who names everything says little about any one thing: what an offer's list shows counts h ÷ (h + n − 1) of itself, n being how
 * many things it names, for a pair as well as against it. `half` is h: so many things beside the first one, and it is believed
 * by half. The form is that of a mean shrunk to its prior, (n₀ × prior + n × seen) ÷ (n₀ + n), with what else is named as what
 * speaks for the prior; h was settled as the other constants of broad lists were (README, « What was done before »).
 */
export function believed(found: number, named: number, half: number, neutral: number): number {
  if (named <= 1) return found;
  const away = quotient(Math.abs(found - neutral) * half, half + named - 1);
  return found > neutral ? neutral + away : neutral - away;
}

const LITTLE = 3;

/** 1 where a third of it is believed at most, which the sentence then says; else 0. */
export function isBroad(named: number, half: number): 0 | 1 {
  return half * LITTLE <= half + named - 1 ? 1 : 0;
}
