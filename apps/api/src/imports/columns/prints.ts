import { fold } from '@penc/reference';
import { createHash } from 'node:crypto';

/** Of headings, by which the same table is known again: what stands in them is not kept. */
export function printOf(headings: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(headings.map((heading) => fold(heading))))
    .digest('hex');
}
