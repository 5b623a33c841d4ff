import { deadlineInstant, isDeadline } from '../days';
import type { Fault } from '../errors';
import type { NamedOrganisation, NeedContent, OfferContent } from '../postings/content';
import type { SuggestionState } from '../states';
import { inConflict } from '../judging/interests';
import { type Answer, isCompetitive } from './answers';

type Terms = Pick<OfferContent, 'kind' | 'deadline'>;
/** As they were sent, sound or not. */
type SentTerms = { readonly [K in keyof Terms]?: unknown };
type NeedParties = Pick<NeedContent, 'contractingAuthority' | 'onBehalfOf' | 'partners'>;
type Named = Pick<NamedOrganisation, 'organisationId'>;

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
export function callEditFaults(before: Terms, after: SentTerms, { filed, now }: Applications): Fault[] {
  if (filed === 0 || !isCompetitive(before.kind)) return [];
  const kind = after.kind === before.kind ? [] : [{ pointer: '/kind', code: 'call-applied-to' }];
  return [...kind, ...deadlineFaults(before.deadline, after.deadline, now)];
}

function deadlineFaults(before: string | undefined, after: unknown, now: Date): Fault[] {
  if (before === undefined || after === before) return [];
  if (deadlineInstant(before) <= now) return [{ pointer: '/deadline', code: 'call-opened' }];
  const stays = isDeadline(after) && deadlineInstant(after) >= deadlineInstant(before);
  return stays ? [] : [{ pointer: '/deadline', code: 'call-deadline-sooner' }];
}

/** What of a call is told and not judged: the rest of it is what its approvals rest on. */
const CALL_DATES: ReadonlySet<string> = new Set(['deadline', 'resultsOn']);

/**
 * Whether what was approved of a call stands, although these of its fields have been edited. Whoever prepares an application is
 * to have more time by an extension, as whoever has filed one: not to wait for a coordinator who approves anew.
 */
export function keepsApprovals({ kind }: Pick<Terms, 'kind'>, edited: readonly string[]): boolean {
  return isCompetitive(kind) && edited.length > 0 && edited.every((field) => CALL_DATES.has(field));
}

/** A deadline before it was moved, and after. */
export interface DeadlineMove {
  readonly before: string;
  readonly after: string;
}

/** What has become of a call's deadline; null where it passes at the same instant, or this is a call no more or only now. */
export function deadlineMove(before: Terms, after: Terms): DeadlineMove | null {
  if (!isCompetitive(before.kind) || !isCompetitive(after.kind) || !before.deadline || !after.deadline) return null;
  const isSame = deadlineInstant(before.deadline).getTime() === deadlineInstant(after.deadline).getTime();
  return isSame ? null : { before: before.deadline, after: after.deadline };
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
  return known(organisationId, [managedBy, ...fundedBy]);
}

/** Who asks for what a need says, and for whom, as far as they are on Penc. `posting_parties` says the same in SQL. */
export function behindNeed(
  organisationId: string,
  { contractingAuthority, onBehalfOf = [], partners = [] }: NeedParties,
): readonly string[] {
  return known(organisationId, [contractingAuthority, ...onBehalfOf, ...partners]);
}

function known(organisationId: string, named: readonly (Named | undefined)[]): readonly string[] {
  return [...new Set([organisationId, ...named.flatMap((one) => one?.organisationId?.toLowerCase() ?? [])])];
}

/** The pair of a need with a call, as far as it makes an applicant of the need's side. */
interface Application {
  readonly status: SuggestionState;
  /** The need's side was told of the call, or is to be once nothing can be undone. */
  readonly told: boolean;
  readonly needAnswer: Answer;
}

interface Applied {
  readonly keepsNames: boolean;
  /** None of its pairs is approved any more: all were awarded, or came to nothing. */
  readonly settled: boolean;
}

/**
 * Whether the need's side applies to the call: from the approval on, which people give; that the machine suggests a need, to
 * nearly every call, makes no applicant of anybody. Until the deadline whatever it has answered: who declines may be suggested
 * anew with the next edit. Afterwards whoever applied, or may still answer, until all of the call is settled: a loser's word on
 * those who remain counts as little as a winner's. `appliesSql` of libs/storage says the same in SQL.
 */
export function isApplicant({ status, told, needAnswer }: Application, call: Applied): boolean {
  if (!told || call.keepsNames) return told;
  return !call.settled && (status === 'approved' || needAnswer === 'submitted');
}

interface CallReader {
  /** Organisations that the person belongs to, through any membership. */
  readonly belongsTo: readonly string[];
  /** Reads for the organisation of the need itself: what it has applied for is its own. */
  readonly asApplicant: boolean;
  /** One of their organisations applies to the call, and none stands on the side of this need. */
  readonly isRival: boolean;
}

interface CallToRead {
  readonly keepsNames: boolean;
  readonly behind: readonly string[];
}

/**
 * Equal treatment: while a call keeps its names, no post of coordinator, observer or administrator lets anybody behind it
 * read more than its agency does, nor anybody who applies to it read of the others. `sealedSql` of libs/storage says the
 * same in SQL.
 */
export function isSealedFrom({ belongsTo, asApplicant, isRival }: CallReader, call: CallToRead): boolean {
  return call.keepsNames && !asApplicant && (isRival || inConflict(belongsTo, call.behind));
}
