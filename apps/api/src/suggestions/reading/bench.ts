import {
  type Bench,
  ConflictOfInterest,
  type Interests,
  type NeedContent,
  allowed,
  behindNeed,
  conflictOf,
  isCompetitive,
  judgedBy,
} from '@penc/domain';
import { COUNTRY, contains } from '@penc/reference';
import { type Storage, type Transaction, applicantsSql, appliesToSql } from '@penc/storage';
import type { Caller } from '../../access/caller';
import { type SuggestionRow, offerKindOf } from '../rows';
import { readerOf, standingOf } from './audience';

/** Reads rows: inside a transaction or outside of one. */
export type Ask = Transaction['query'];
export const asking =
  (storage: Storage): Ask =>
  (sql, parameters) =>
    storage.read(sql, parameters);

export const within =
  (tx: Transaction): Ask =>
  (sql, parameters) =>
    tx.query(sql, parameters);

interface Coordinator {
  readonly territories: readonly string[];
  readonly belongsTo: readonly string[];
}

/** The coordinators with their interests, those of the caller, and who applies to each call that is asked about. */
export interface Coordinators {
  readonly all: readonly Coordinator[];
  readonly caller: Interests;
  readonly applicants: ReadonlyMap<string, readonly string[]>;
}

export const NOBODY: Coordinators = { all: [], caller: { belongsTo: [], appliesTo: [] }, applicants: new Map() };

/** As they are now: what the caller came in with may be as old as the request. `beside`: but for those of this organisation. */
export async function interestsOf(ask: Ask, { personId }: Caller, beside: string | null = null): Promise<Interests> {
  const [person] = await ask<Interests>(
    `SELECT ids AS "belongsTo", ${appliesToSql('ids')} AS "appliesTo" FROM array_remove(person_belongs_to($1), $2) AS ids`,
    [personId, beside],
  );
  return person ?? NOBODY.caller;
}

/** Who belongs to a side, or applies to the same call, reads and writes nothing that others say to the coordinators. */
export async function refuseConflict(ask: Ask, caller: Caller, row: SuggestionRow): Promise<void> {
  const conflict = conflictOf(await interestsOf(ask, caller), row);
  if (conflict) throw new ConflictOfInterest(conflict);
}

/** Who acts for the agency of a call decides nothing on it while another organisation of theirs is among those who answer it. */
export async function refuseEvaluator(ask: Ask, caller: Caller, row: SuggestionRow): Promise<void> {
  const others = await interestsOf(ask, caller, caller.organisationId);
  if (isBoundEvaluator(others, row)) throw new ConflictOfInterest('evaluator');
}

function isBoundEvaluator(others: Interests, { offerId, need }: SuggestionRow): boolean {
  const parties = behindNeed(need.organisationId, need.content as NeedContent);
  return conflictOf(others, { offerId, parties }) !== null;
}

/** What of these pairs a member of their agency may not decide on: the same rule as `refuseEvaluator`, asked once for all. */
export async function closedToEvaluator(
  ask: Ask,
  caller: Caller,
  rows: readonly SuggestionRow[],
): Promise<ReadonlySet<string>> {
  const decided = rows.filter((row) => row.status === 'approved' && evaluates(caller, row));
  if (decided.length === 0) return new Set();
  const others = await interestsOf(ask, caller, caller.organisationId);
  return new Set(decided.filter((row) => isBoundEvaluator(others, row)).map(({ id }) => id));
}

function evaluates(caller: Caller, row: SuggestionRow): boolean {
  return readerOf(caller, row) === 'offer' && isCompetitive(offerKindOf(row));
}

export async function coordinators(ask: Ask, caller: Caller, rows: readonly SuggestionRow[]): Promise<Coordinators> {
  const all = await ask<Coordinator>(
    `SELECT territories, person_belongs_to(person_id) AS "belongsTo" FROM memberships
     WHERE role = 'coordinator' AND ended_at IS NULL AND joined_at IS NOT NULL`,
  );
  return { all, caller: await interestsOf(ask, caller), applicants: await applicantsOf(ask, rows) };
}

/** Of the calls among these pairs. */
async function applicantsOf(ask: Ask, rows: readonly SuggestionRow[]): Promise<Coordinators['applicants']> {
  const calls = [...new Set(rows.filter((row) => isCompetitive(offerKindOf(row))).map(({ offerId }) => offerId))];
  if (calls.length === 0) return new Map();
  const found = await ask<{ id: string; applicants: string[] }>(
    `SELECT f.id, ${applicantsSql('f')} AS applicants FROM postings f WHERE f.id = ANY($1::uuid[])`,
    [calls],
  );
  return new Map(found.map(({ id, applicants }) => [id, applicants]));
}

export const JUDGED_BY = ['region', 'country', 'nobody'] as const;
export const WHY_NOT = ['conflict-of-interest', 'rival', 'evaluator'] as const;

/** How a suggestion stands to the coordinators: who may judge it, and whether the caller is one of them. */
export interface Judgeable {
  readonly mayJudge: boolean;
  readonly why: (typeof WHY_NOT)[number] | null;
  readonly judgedBy: (typeof JUDGED_BY)[number];
}

/** To a side it is not said who judges. */
export const CLOSED_TO_EVALUATOR: Judgeable = { mayJudge: false, why: 'evaluator', judgedBy: 'nobody' };

export function judgeable(caller: Caller, row: SuggestionRow, known: Coordinators): Judgeable {
  const judges = allowed(caller.role, 'suggestion.judge', standingOf(caller, row));
  const conflict = judges ? conflictOf(known.caller, row) : null;
  const bench = known.all.map(({ territories, belongsTo }): Bench => ({ reach: reachOf(territories, row), belongsTo }));
  return {
    mayJudge: judges && !conflict,
    why: conflict === 'side' ? 'conflict-of-interest' : conflict,
    judgedBy: judgedBy(bench, [...row.parties, ...(known.applicants.get(row.offerId) ?? [])]),
  };
}

function reachOf(territories: readonly string[], { need }: SuggestionRow): Bench['reach'] {
  if (territories.includes(COUNTRY)) return 'country';
  const reaches = need.territories.some((inner) => territories.some((outer) => contains(outer, inner)));
  return reaches ? 'region' : null;
}
