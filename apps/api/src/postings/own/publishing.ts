import { isCompetitive } from '@penc/domain';
import type { View } from './steps/step';

/** What is published before the organisation is verified is read and compared by nobody else yet. */
export function isVerified({ organisation }: View): boolean {
  return organisation.status === 'verified';
}

/** Of a call the offering side is sent no suggestion: it reads who has applied once the deadline is past. */
export function awardOf(view: View): 'call' | 'other' {
  return 'kind' in view && isCompetitive(view.kind) ? 'call' : 'other';
}
