import { type PostingKind, REFUSED_STATES, type SuggestionState } from '@penc/domain';
import type { Corpus } from '@penc/matching/corpus';
import type { Transaction } from '@penc/storage';

/** A posting named by its kind. */
export interface ListOwner {
  readonly kind: PostingKind;
  readonly id: string;
}

/** A stored suggestion of one posting, as seen from that posting. */
export interface StoredPair {
  readonly ownerId: string;
  readonly counterpartId: string;
  readonly status: SuggestionState;
  /** A call's application was filed: it stands, whatever is edited. */
  readonly applied: boolean;
  readonly needRevision: number;
  readonly offerRevision: number;
  readonly total: number;
  /** What the pair was scored on when the owner's list was last made, and when the counterpart's was. */
  readonly print: string | null;
  readonly counterpartPrint: string | null;
  /** Place in the owner's list, and in the counterpart's. */
  readonly rank: number | null;
  readonly counterpartRank: number | null;
}

export function other(kind: PostingKind): PostingKind {
  return kind === 'need' ? 'offer' : 'need';
}

type PackedPair = readonly [
  counterpartId: string,
  status: SuggestionState,
  applied: boolean,
  needRevision: number,
  offerRevision: number,
  total: number,
  print: string | null,
  counterpartPrint: string | null,
  rank: number | null,
  counterpartRank: number | null,
];
/** In place of the counterpart's print: it is that of the owner. */
const SAME_PRINT = '';

/**
 * The stored suggestions that one of the `owners` stands in, by owner; not those that have lapsed, which say nothing of
 * a list. Each owner's come as one piece of JSON: rows of a dozen columns take the worker three times as long to read.
 */
export async function storedPairs(
  tx: Transaction,
  kind: PostingKind,
  owners: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredPair[]>> {
  const rows = await tx.query<{ ownerId: string; pairs: readonly PackedPair[] }>(
    `SELECT ${kind}_id AS "ownerId", json_agg(json_build_array(
              ${other(kind)}_id, status, need_answer = 'submitted', need_revision, offer_revision, total, ${kind}_print,
              CASE WHEN ${other(kind)}_print = ${kind}_print THEN '${SAME_PRINT}' ELSE ${other(kind)}_print END,
              ${kind}_rank, ${other(kind)}_rank)) AS pairs
     FROM suggestions WHERE ${kind}_id = ANY($1::uuid[]) AND status <> 'superseded' GROUP BY ${kind}_id`,
    [owners],
  );
  return new Map(rows.map(({ ownerId, pairs }) => [ownerId, pairs.map((pair) => unpacked(ownerId, pair))]));
}

function unpacked(ownerId: string, packed: PackedPair): StoredPair {
  const [counterpartId, status, applied, needRevision, offerRevision, total, print, theirs, ...ranks] = packed;
  return {
    ownerId,
    counterpartId,
    status,
    applied,
    needRevision,
    offerRevision,
    total,
    print,
    counterpartPrint: theirs === SAME_PRINT ? print : theirs,
    rank: ranks[0],
    counterpartRank: ranks[1],
  };
}

/** A pair that has a place in the owner's list. */
export type StandingPair = Pick<StoredPair, 'ownerId' | 'counterpartId' | 'print'>;

/** Of some pairs of an owner and a counterpart, those that have a place in the owner's list. */
export function standingPairs(
  tx: Transaction,
  kind: PostingKind,
  pairs: readonly (readonly [ownerId: string, counterpartId: string])[],
): Promise<readonly StandingPair[]> {
  return tx.query<StandingPair>(
    `SELECT ${kind}_id AS "ownerId", ${other(kind)}_id AS "counterpartId", ${kind}_print AS print FROM suggestions
     WHERE (${kind}_id, ${other(kind)}_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[])) AND ${kind}_rank IS NOT NULL`,
    [pairs.map(([ownerId]) => ownerId), pairs.map(([, counterpartId]) => counterpartId)],
  );
}

export interface Judged {
  /** Take no place in a list. */
  readonly excluded: ReadonlySet<string>;
  /** Of these, the ones that the gate « not refused before » refuses. */
  readonly refused: ReadonlyMap<string, 'dismissed' | 'declined'>;
}

/**
 * Judged pairs take no place while both revisions are the ones that were judged; an agreement holds
 * whatever is edited later.
 */
export function judged(corpus: Corpus, kind: PostingKind, owner: string, pairs: readonly StoredPair[]): Judged {
  const excluded = new Set<string>();
  const refused = new Map<string, 'dismissed' | 'declined'>();
  for (const pair of pairs) {
    if (!isJudgedNow(corpus, kind, owner, pair)) continue;
    excluded.add(pair.counterpartId);
    if (REFUSED_STATES.includes(pair.status)) refused.set(pair.counterpartId, pair.status as 'dismissed' | 'declined');
  }
  return { excluded, refused };
}

/** The organisations that may know of `suggestions s` so far, with its postings `n` and `f`: whose log tells of it. */
export const SHARED_WITH = `array_remove(ARRAY[CASE WHEN s.need_shared_at IS NOT NULL THEN n.organisation_id END,
  CASE WHEN s.offer_shared_at IS NOT NULL THEN f.organisation_id END], NULL)`;

function isJudgedNow(corpus: Corpus, kind: PostingKind, owner: string, pair: StoredPair): boolean {
  switch (pair.status) {
    case 'suggested':
    case 'superseded':
      return false;
    case 'agreed':
      return true;
    case 'approved':
    case 'dismissed':
    case 'postponed':
    case 'declined':
    case 'expired': {
      const [needId, offerId] = kind === 'need' ? [owner, pair.counterpartId] : [pair.counterpartId, owner];
      if (pair.status === 'approved' && pair.applied) return true;
      const current = corpus.need(needId)?.revision === pair.needRevision;
      return current && corpus.offer(offerId)?.revision === pair.offerRevision;
    }
  }
}
