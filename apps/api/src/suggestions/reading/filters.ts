import type { PostingKind } from '@penc/domain';
import { relatedCodes } from '@penc/reference';
import { AWAITS_SECOND } from '@penc/storage';
import type { Caller } from '../../access/caller';
import { type Cursor, cursorKeys, decodeCursor } from '../../http/lists/cursor';
import type { Conditions } from '../../http/sql';
import type { SuggestionFilter } from '../requests';

/** Shown scores are whole points; 10^6 of the exact sum make one. */
export const TOTAL_PER_POINT = 1_000_000;

/** What a listing is narrowed to: of `suggestions s`, the need's posting `n` and the offer's `f`. */
export function filter(conditions: Conditions, query: SuggestionFilter): void {
  if (query.status) conditions.add('s.status = ?', query.status);
  if (query.needId) conditions.add('s.need_id = ?', query.needId);
  if (query.offerId) conditions.add('s.offer_id = ?', query.offerId);
  if (query.postingId) conditions.add('s.need_id = ? OR s.offer_id = ?', query.postingId, query.postingId);
  if (query.territory) {
    conditions.add('n.territories && ?::text[]', relatedCodes(query.territory));
  }
  if (query.theme) {
    conditions.add('? = ANY(n.themes) OR ? = ANY(f.themes)', query.theme, query.theme);
  }
  // a shown score is rounded half up
  if (query.minScore)
    conditions.add('s.total >= ?::bigint', Math.max(0, (Number(query.minScore) - 0.5) * TOTAL_PER_POINT));
}

/** What waits for this very person: to judge, free of conflict, and not for the second approval after theirs. */
export function judgeableSql(bag: Conditions, { role, personId, appliesTo }: Caller): string {
  if (role !== 'coordinator') return 'false';
  const person = `${bag.parameter(personId)}::uuid`;
  return `(s.status = 'suggested' AND ${freeOfConflictSql(person, bag.parameter(appliesTo))} AND NOT EXISTS (
    SELECT 1 FROM decisions d JOIN memberships m ON m.id = d.decided_by
    WHERE d.id = (SELECT max(id) FROM decisions WHERE suggestion_id = s.id) AND d.action = 'first-approve'
      AND d.need_revision = s.need_revision AND d.offer_revision = s.offer_revision AND m.person_id = ${person}))`;
}

/**
 * What does not, of the pairs in a state or in all: of those that are suggested only what keeps a person from judging is looked
 * for, since they are few among hundreds of thousands.
 */
export function notJudgeableSql(bag: Conditions, { role, personId, appliesTo }: Caller, status?: string): string {
  if (role !== 'coordinator') return 'true';
  const person = `${bag.parameter(personId)}::uuid`;
  const own = (kind: PostingKind) => `ANY(ARRAY(SELECT id FROM postings
    WHERE kind = '${kind}' AND posting_parties(organisation_id, content) && (SELECT person_belongs_to(${person}))))`;
  const approvedFirst = `ANY(ARRAY(SELECT s.id FROM decisions d JOIN memberships m ON m.id = d.decided_by
    JOIN suggestions s ON s.id = d.suggestion_id
    WHERE d.action = 'first-approve' AND d.need_revision = s.need_revision AND d.offer_revision = s.offer_revision
      AND m.person_id = ${person} AND d.id = (SELECT max(id) FROM decisions WHERE suggestion_id = s.id)))`;
  const kept = [
    `s.offer_id = ANY(${bag.parameter(appliesTo)}::uuid[])`,
    `s.need_id = ${own('need')}`,
    `s.offer_id = ${own('offer')}`,
    `s.id = ${approvedFirst}`,
  ];
  return `(${[...(status === 'suggested' ? [] : [`s.status <> 'suggested'`]), ...kept].join(' OR ')})`;
}

/** A first approval that holds, given by whoever: the same rule as `firstApproval` of a row. */
export function onlyAwaitingSecond(conditions: Conditions): void {
  conditions.add(AWAITS_SECOND);
}

/** The same rule as `conflictOf`, in SQL: pairs on no side of which the person stands, of no call that they apply to. */
const freeOfConflictSql = (person: string, appliesTo: string) =>
  `s.offer_id <> ALL(${appliesTo}::uuid[]) AND NOT ((posting_parties(n.organisation_id, n.content) || posting_parties(f.organisation_id, f.content))
        && (SELECT person_belongs_to(${person})))`;

export function freeOfConflict(conditions: Conditions, caller: Caller): Conditions {
  return conditions.add(freeOfConflictSql('?::uuid', '?'), caller.appliesTo, caller.personId);
}

export function after(conditions: Conditions, sort: 'score' | 'age', text: string): void {
  if (sort === 'score') {
    const cursor: Cursor = decodeCursor(text, sort, [cursorKeys.wholeNumber, cursorKeys.id]);
    const [total, id] = cursor.keys;
    conditions.add('s.total < ?::bigint OR (s.total = ?::bigint AND s.id > ?::uuid)', total, total, id);
    return;
  }
  const cursor = decodeCursor(text, sort, [cursorKeys.instant, cursorKeys.id]);
  conditions.add('(s.created_at, s.id) > (?::timestamptz, ?::uuid)', ...cursor.keys);
}
