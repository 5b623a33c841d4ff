import {
  ConflictOfInterest,
  type Interests,
  type NeedContent,
  behindNeed,
  conflictOf,
  isCompetitive,
} from '@penc/domain';
import { type Reads, appliesToSql } from '@penc/storage';
import type { Caller } from '../../access/caller';
import { type SuggestionRow, offerKindOf } from '../rows';
import { readerOf } from './audience';

export const NO_INTERESTS: Interests = { belongsTo: [], appliesTo: [] };

/** As they are now: what the caller came in with may be as old as the request. `beside`: but for those of this organisation. */
export async function interestsOf(db: Reads, { personId }: Caller, beside: string | null = null): Promise<Interests> {
  const [person] = await db.read<Interests>(
    `SELECT ids AS "belongsTo", ${appliesToSql('ids')} AS "appliesTo" FROM array_remove(person_belongs_to($1), $2) AS ids`,
    [personId, beside],
  );
  return person ?? NO_INTERESTS;
}

/** Who belongs to a side, or applies to the same call, reads and writes nothing that others say to the coordinators. */
export async function refuseConflict(db: Reads, caller: Caller, row: SuggestionRow): Promise<void> {
  const conflict = conflictOf(await interestsOf(db, caller), row);
  if (conflict) throw new ConflictOfInterest(conflict);
}

/** Who acts for the agency of a call decides nothing on it while another organisation of theirs is among those who answer it. */
export async function refuseEvaluator(db: Reads, caller: Caller, row: SuggestionRow): Promise<void> {
  const others = await interestsOf(db, caller, caller.organisationId);
  if (isBoundEvaluator(others, row)) throw new ConflictOfInterest('evaluator');
}

function isBoundEvaluator(others: Interests, { offerId, need }: SuggestionRow): boolean {
  const parties = behindNeed(need.organisationId, need.content as NeedContent);
  return conflictOf(others, { offerId, parties }) !== null;
}

/** What of these pairs a member of their agency may not decide on: the same rule as `refuseEvaluator`, asked once for all. */
export async function closedToEvaluator(
  db: Reads,
  caller: Caller,
  rows: readonly SuggestionRow[],
): Promise<ReadonlySet<string>> {
  const decided = rows.filter((row) => row.status === 'approved' && evaluates(caller, row));
  if (decided.length === 0) return new Set();
  const others = await interestsOf(db, caller, caller.organisationId);
  return new Set(decided.filter((row) => isBoundEvaluator(others, row)).map(({ id }) => id));
}

function evaluates(caller: Caller, row: SuggestionRow): boolean {
  return readerOf(caller, row) === 'offer' && isCompetitive(offerKindOf(row));
}
