import {
  type DismissReason,
  INSIDE_ACTIONS,
  type Language,
  type Party,
  SIDES,
  type Side,
  conflictOf,
  scopeOf,
} from '@penc/domain';
import { label } from '@penc/reference';
import { Storage, momentSql } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../../http/lists/cursor';
import { Conditions } from '../../http/sql';
import { readerOf } from '../reading/audience';
import { interestsOf } from '../reading/interests';
import { TOTAL_PER_POINT } from '../reading/filters';
import { SuggestionReading } from '../reading/reading';
import type { SuggestionRow } from '../rows';
import type { TalkQuery } from '../talk/requests';
import type { DecisionView } from './views';

interface DecisionRow extends Omit<DecisionView, 'shown' | 'reasonLabel'> {
  readonly needRevision: number;
  readonly offerRevision: number;
  readonly total: number;
  readonly needRank: number | null;
  readonly offerRank: number | null;
  readonly weightsVersion: number;
}

/** Whose reasons and notes a reader is told. */
type Confidence = 'all' | Party | 'none';

/** The decisions on a suggestion, oldest first, as far as the caller is concerned. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly storage: Storage,
    private readonly reading: SuggestionReading,
  ) {}

  async list(caller: Caller, id: string, query: TalkQuery, language: Language): Promise<Page<DecisionView>> {
    const row = await this.reading.find(caller, id);
    const reader = readerOf(caller, row);
    const conditions = new Conditions().add('d.suggestion_id = ?', id);
    if (reader !== 'inside') toldTo(reader, conditions, id);
    if (query.cursor)
      conditions.add('d.id > ?::bigint', ...decodeCursor(query.cursor, 'id', [cursorKeys.wholeNumber]).keys);
    const found = await this.storage.read<DecisionRow>(
      `SELECT d.id::float8 AS id, ${momentSql(reader === 'inside' ? 'd.decided_at' : momentTold(reader))} AS at, d.action, d.side, d.reason, d.note, d.total,
              d.need_revision AS "needRevision", d.offer_revision AS "offerRevision", d.need_rank AS "needRank",
              d.offer_rank AS "offerRank", d.weights_version AS "weightsVersion",
              CASE WHEN m.id IS NOT NULL THEN json_build_object('role', m.role, 'organisation', o.name) END AS by
       FROM decisions d JOIN suggestions s ON s.id = d.suggestion_id LEFT JOIN memberships m ON m.id = d.decided_by LEFT JOIN organisations o ON o.id = m.organisation_id
       ${conditions.where} ORDER BY d.id LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    const confidence = reader === 'inside' ? await this.confidenceOf(caller, row) : reader;
    const page = pageOf(found, query.size, (decision) => ({ sort: 'id', keys: [decision.id] }));
    return { ...page, items: page.items.map((decision) => decisionView(decision, confidence, language)) };
  }

  /** A coordinator who belongs to a side, or to a rival of its need, learns what was decided, and not why. */
  private async confidenceOf(caller: Caller, row: SuggestionRow): Promise<Confidence> {
    if (scopeOf(caller.role, 'suggestion.note') === undefined) return 'none';
    return conflictOf(await interestsOf(this.storage, caller), row) ? 'none' : 'all';
  }
}

/**
 * The sides know of the approval that stands and of what came after it. Whoever is told later than the other side, such as the agency
 * of a call, learns its answer and nothing of what it had said before.
 */
function toldTo(side: Side, conditions: Conditions, id: string): void {
  const other = SIDES.find((one) => one !== side);
  conditions
    .add(`d.id >= (SELECT max(id) FROM decisions WHERE suggestion_id = ? AND action = 'approve')`, id)
    .add('d.action <> ALL(?::text[])', INSIDE_ACTIONS)
    .add(
      `d.side IS DISTINCT FROM ? OR d.decided_at > s.${side}_shared_at OR d.id = (SELECT max(id) FROM decisions
         WHERE suggestion_id = s.id AND side = ? AND decided_at <= s.${side}_shared_at)`,
      other,
      other,
    );
}

/** In SQL: when a side heard of a decision. Of nothing before it was told of the pair, nor while that could be taken back. */
function momentTold(side: Side): string {
  return `greatest(d.decided_at, s.${side}_shared_at, CASE WHEN d.action = 'approve' THEN s.undo_until END)`;
}

function decisionView(row: DecisionRow, confidence: Confidence, language: Language): DecisionView {
  const { needRevision, offerRevision, total, needRank, offerRank, weightsVersion, ...decision } = row;
  const told = confidence === 'all' || (decision.side !== null && confidence === decision.side);
  const reason = told ? decision.reason : null;
  return {
    ...decision,
    reason,
    reasonLabel: reason === null ? null : label('dismissReason', reason as DismissReason, language),
    note: told ? decision.note : null,
    shown: {
      needRevision,
      offerRevision,
      score: Math.round(total / TOTAL_PER_POINT),
      needRank,
      offerRank,
      weightsVersion,
    },
  };
}
