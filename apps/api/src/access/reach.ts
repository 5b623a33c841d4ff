import type { Interests } from '@penc/domain';
import { COUNTRY, descendantsOf } from '@penc/reference';
import { type BoundSql, confidentialSql, keptFromSql, sealedPairsSql, sealedSql, sealedTablesSql } from '@penc/storage';
import type { Conditions } from '../http/sql';
import type { Caller } from './caller';

/** Every code that lies in the caller's territories: for `territories && $1` in SQL. */
export function codesWithin(caller: Caller): string[] {
  return [...new Set(caller.territories.flatMap((code) => [code, ...descendantsOf(code)]))];
}

/**
 * Rows with a place in the caller's territories, in SQL. All places lie in the country: to compare those of each row with its
 * six hundred codes would take longer than all the rest.
 */
export function inTerritories(conditions: Conditions, caller: Caller, column: string): Conditions {
  if (caller.territories.includes(COUNTRY)) return conditions.add(`${column} <> '{}'`);
  return conditions.add(`${column} && ?::text[]`, codesWithin(caller));
}

/**
 * What of pairs lies within the caller's reach, in SQL: the same rule as `standing`. The query names the need's
 * posting `n` and the offer's `f`, and `pair` what has the ids of both.
 */
export function pairsWithinReach(conditions: Conditions, caller: Caller, pair: 's' | 'a' | 'p'): Conditions {
  switch (caller.role) {
    case 'admin':
      return conditions;
    case 'coordinator':
      return inTerritories(conditions, caller, 'n.territories');
    case 'observer':
      // what only coordinators may know of stays with them and with its sides
      return conditions.add(`NOT (${confidentialSql('n')} OR ${confidentialSql('f')})`);
    case 'member':
    case 'editor':
    case 'signatory': {
      // asked of the pair's own columns, so that indexes find the pairs of a side among those of all
      const own = `ARRAY(SELECT id FROM postings WHERE organisation_id = ${conditions.parameter(caller.organisationId)}::uuid)`;
      return conditions.add(`${pair}.need_id = ANY (${own}) OR ${pair}.offer_id = ANY (${own})`);
    }
  }
}

/** Which pairs the caller is kept from, in SQL: of `suggestions s` and the offer's posting `f`. Null: a visitor. */
export function sealedFrom(bag: Conditions, caller: Interests | null): string {
  return sealedSql('f', boundBy(bag, caller));
}

/** The ids of all suggestions that the caller is kept from, in SQL. */
export function sealedPairs(bag: Conditions, caller: Interests): string {
  return sealedPairsSql(boundBy(bag, caller));
}

/** Tables for a WITH, beside which SEALED says the same of `suggestions s`, where many pairs are asked at once. */
export function sealedTables(bag: Conditions, caller: Interests | null): string {
  return sealedTablesSql(boundBy(bag, caller));
}

/** The same of pairs `p` that need not be suggestions. */
export function keptFrom(bag: Conditions, caller: Caller): string {
  return keptFromSql('p', 'f', boundBy(bag, caller));
}

function boundBy(bag: Conditions, caller: Interests | null): BoundSql {
  return { belongsTo: bag.parameter(caller?.belongsTo ?? []), appliesTo: bag.parameter(caller?.appliesTo ?? []) };
}
