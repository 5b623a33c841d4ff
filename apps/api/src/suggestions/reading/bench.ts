import { type Bench, ConflictOfInterest, allowed, inConflict, judgedBy } from '@penc/domain';
import { COUNTRY, contains } from '@penc/reference';
import type { Storage, Transaction } from '@penc/storage';
import type { Caller } from '../../access/caller';
import type { SuggestionRow } from '../rows';
import { standingOf } from './audience';

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

/** The coordinators with their interests, and those of the caller. */
export interface Coordinators {
  readonly all: readonly Coordinator[];
  readonly callerBelongsTo: readonly string[];
}

export const NOBODY: Coordinators = { all: [], callerBelongsTo: [] };

export async function belongingsOf(ask: Ask, caller: Caller): Promise<readonly string[]> {
  const [person] = await ask<{ ids: string[] }>('SELECT person_belongs_to($1) AS ids', [caller.personId]);
  return person?.ids ?? [];
}

/** Who belongs to a side reads and writes nothing that the other side says to the coordinators. */
export async function refuseConflict(ask: Ask, caller: Caller, { parties }: SuggestionRow): Promise<void> {
  if (inConflict(await belongingsOf(ask, caller), parties)) throw new ConflictOfInterest();
}

export async function coordinators(ask: Ask, caller: Caller): Promise<Coordinators> {
  const all = await ask<Coordinator>(
    `SELECT territories, person_belongs_to(person_id) AS "belongsTo" FROM memberships
     WHERE role = 'coordinator' AND ended_at IS NULL AND joined_at IS NOT NULL`,
  );
  return { all, callerBelongsTo: await belongingsOf(ask, caller) };
}

export const JUDGED_BY = ['region', 'country', 'nobody'] as const;

/** How a suggestion stands to the coordinators: who may judge it, and whether the caller is one of them. */
export interface Judgeable {
  readonly mayJudge: boolean;
  readonly why: 'conflict-of-interest' | null;
  readonly judgedBy: (typeof JUDGED_BY)[number];
}

export function judgeable(caller: Caller, row: SuggestionRow, known: Coordinators): Judgeable {
  const judges = allowed(caller.role, 'suggestion.judge', standingOf(caller, row));
  const conflict = judges && inConflict(known.callerBelongsTo, row.parties);
  const bench = known.all.map(({ territories, belongsTo }): Bench => ({ reach: reachOf(territories, row), belongsTo }));
  return {
    mayJudge: judges && !conflict,
    why: conflict ? 'conflict-of-interest' : null,
    judgedBy: judgedBy(bench, row.parties),
  };
}

function reachOf(territories: readonly string[], { need }: SuggestionRow): Bench['reach'] {
  if (territories.includes(COUNTRY)) return 'country';
  const reaches = need.territories.some((inner) => territories.some((outer) => contains(outer, inner)));
  return reaches ? 'region' : null;
}
