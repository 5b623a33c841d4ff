import { deadlineInstant } from '../days';
import type { Fault } from '../errors';
import type { OfferContent } from '../postings';
import { isCompetitive } from './answers';

type Terms = Pick<OfferContent, 'kind' | 'deadline'>;

interface Applications {
  /** How many have been filed. */
  readonly filed: number;
  readonly now: Date;
}

/**
 * What may no longer be edited in a call that somebody has answered. Its kind says how applications are judged; a
 * deadline that comes sooner shuts out whoever counted on the old one and opens the applications before their day;
 * and once they are open, whoever still applied would do so under the eyes of an agency that knows the others.
 */
export function callEditFaults(before: Terms, after: Terms, { filed, now }: Applications): Fault[] {
  if (filed === 0 || !isCompetitive(before.kind)) return [];
  const kind = after.kind === before.kind ? [] : [{ pointer: '/kind', code: 'call-applied-to' }];
  return [...kind, ...deadlineFaults(before.deadline, after.deadline, now)];
}

function deadlineFaults(before: string | undefined, after: string | undefined, now: Date): Fault[] {
  if (before === undefined || after === before) return [];
  if (deadlineInstant(before) <= now) return [{ pointer: '/deadline', code: 'call-opened' }];
  const sooner = after !== undefined && deadlineInstant(after) < deadlineInstant(before);
  return sooner || after === undefined ? [{ pointer: '/deadline', code: 'call-deadline-sooner' }] : [];
}
