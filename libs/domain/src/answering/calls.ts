import { deadlineInstant } from '../days';
import type { Fault } from '../errors';
import type { OfferContent } from '../postings/content';
import { inConflict } from '../judging/interests';
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

/** A call before its deadline: how many answer it may be told, their names may not. One without a deadline never opens. */
export function keepsNames({ kind, deadline }: Terms, now: Date): boolean {
  return isCompetitive(kind) && (deadline === undefined || deadlineInstant(deadline) > now);
}

/** Who makes an offer, manages it or funds it, as far as they are on Penc. `posting_parties` says the same in SQL. */
export function behindOffer(
  organisationId: string,
  { managedBy, fundedBy = [] }: Pick<OfferContent, 'managedBy' | 'fundedBy'>,
): readonly string[] {
  const named = [managedBy, ...fundedBy].flatMap((one) => one?.organisationId?.toLowerCase() ?? []);
  return [...new Set([organisationId, ...named])];
}

interface CallReader {
  /** Organisations that the person belongs to, through any membership. */
  readonly belongsTo: readonly string[];
  /** Reads for the organisation of the need itself: what it has applied for is its own. */
  readonly asApplicant: boolean;
}

interface CallToRead {
  readonly keepsNames: boolean;
  readonly behind: readonly string[];
}

/**
 * Equal treatment: while a call keeps its names, no post of coordinator, observer or administrator lets anybody behind it
 * read more than its agency does. `sealedSql` of libs/storage says the same in SQL.
 */
export function isSealedFrom({ belongsTo, asApplicant }: CallReader, call: CallToRead): boolean {
  return call.keepsNames && !asApplicant && inConflict(belongsTo, call.behind);
}
