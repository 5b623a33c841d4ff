import { quotient } from './integers';

/** Offers that name so many things beside the first one are believed by half in each. */
const HALF_BELIEVED = 3;

/**
 * Who names everything says little about any one thing: what speaks for a pair beyond the neutral value counts 3 ÷ (3 + n − 1)
 * of itself, n being how many things the offer names. What speaks against it counts in full.
 */
export function believed(found: number, named: number, neutral: number): number {
  if (found <= neutral || named <= 1) return found;
  return neutral + quotient((found - neutral) * HALF_BELIEVED, HALF_BELIEVED + named - 1);
}
