import { type Bench, type Interests, allowed, conflictOf, isCompetitive, judgedBy } from '@penc/domain';
import { COUNTRY, contains } from '@penc/reference';
import { type Reads, applicantsSql } from '@penc/storage';
import type { Caller } from '../../access/caller';
import { type SuggestionRow, offerKindOf } from '../rows';
import { standingOf } from './audience';
import { NO_INTERESTS, interestsOf } from './interests';

export interface Coordinator {
  readonly territories: readonly string[];
  readonly belongsTo: readonly string[];
}

/** The coordinators with their interests, those of the caller, and who applies to each call that is asked about. */
export interface Coordinators {
  readonly all: readonly Coordinator[];
  readonly caller: Interests;
  readonly applicants: ReadonlyMap<string, readonly string[]>;
}

export const NOBODY: Coordinators = { all: [], caller: NO_INTERESTS, applicants: new Map() };

export async function coordinators(db: Reads, caller: Caller, rows: readonly SuggestionRow[]): Promise<Coordinators> {
  const all = await readBench(db);
  return { all, caller: await interestsOf(db, caller), applicants: await applicantsOf(db, rows) };
}

/** Everybody who coordinates now. */
export function readBench(db: Reads): Promise<Coordinator[]> {
  return db.read<Coordinator>(
    `SELECT territories, person_belongs_to(person_id) AS "belongsTo" FROM memberships
     WHERE role = 'coordinator' AND ended_at IS NULL AND joined_at IS NOT NULL`,
  );
}

/** Of the calls among these pairs. */
async function applicantsOf(db: Reads, rows: readonly SuggestionRow[]): Promise<Coordinators['applicants']> {
  const calls = [...new Set(rows.filter((row) => isCompetitive(offerKindOf(row))).map(({ offerId }) => offerId))];
  if (calls.length === 0) return new Map();
  const found = await db.read<{ id: string; applicants: string[] }>(
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
