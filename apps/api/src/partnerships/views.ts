import {
  ENDED_REASONS,
  type EndedReason,
  type Language,
  type Modality,
  type MoneyShape,
  PARTNERSHIP_ACTIONS,
  PARTNERSHIP_STATES,
  type PartnershipAction,
  type PartnershipState,
  movesFrom,
} from '@penc/domain';
import { label } from '@penc/reference';
import type { Caller } from '../access/caller';
import { PageView } from '../http/paging';
import { ApiProperty } from '@nestjs/swagger';
import { LineView } from './requests';
import { NeedView, OfferView, type PostingRow, needView, offerView, postingAsJson } from '../postings/views';

interface LineRow {
  readonly id: string;
  readonly modality: Modality;
  readonly asked: MoneyShape | null;
  readonly agreed: MoneyShape | null;
  readonly committed: MoneyShape | null;
  readonly delivered: MoneyShape | null;
}
export interface PartnershipRow {
  readonly id: string;
  readonly suggestionId: string;
  readonly needId: string;
  readonly offerId: string;
  readonly status: PartnershipState;
  readonly endedReason: EndedReason | null;
  readonly revision: number;
  readonly createdAt: string;
  readonly createdKey: string;
  readonly lines: LineRow[];
  readonly need: PostingRow;
  readonly offer: PostingRow;
}

/** Of `partnerships a`. */
export const PARTNERSHIP_COLUMNS = `
  a.id, a.suggestion_id AS "suggestionId", a.need_id AS "needId", a.offer_id AS "offerId", a.status,
  a.ended_reason AS "endedReason", a.revision,
  to_char(a.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt",
  a.created_at::text AS "createdKey",
  coalesce((SELECT json_agg(json_build_object('id', l.id, 'modality', l.modality, 'asked', l.asked, 'agreed', l.agreed,
     'committed', l.committed, 'delivered', l.delivered) ORDER BY l.position)
   FROM partnership_lines l WHERE l.partnership_id = a.id), '[]') AS lines,
  ${postingAsJson('a.need_id', 'need')}, ${postingAsJson('a.offer_id', 'offer')}`;

export class PartnershipView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'uuid' }) readonly suggestionId: string;
  @ApiProperty({ format: 'uuid' }) readonly needId: string;
  @ApiProperty({ format: 'uuid' }) readonly offerId: string;
  @ApiProperty({ enum: PARTNERSHIP_STATES }) readonly status: PartnershipState;
  @ApiProperty() readonly statusLabel: string;
  @ApiProperty({ enum: ENDED_REASONS, nullable: true, type: String }) readonly endedReason: EndedReason | null;
  @ApiProperty({ enum: PARTNERSHIP_ACTIONS, isArray: true, description: 'the moves that its state allows' })
  readonly moves: PartnershipAction[];
  @ApiProperty({ type: [LineView] }) readonly lines: LineView[];
  @ApiProperty() readonly need: NeedView;
  @ApiProperty() readonly offer: OfferView;
  @ApiProperty({ type: 'integer' }) readonly revision: number;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
}
export class PartnershipPage extends PageView(PartnershipView) {}

export function partnershipView(row: PartnershipRow, language: Language, caller: Caller): PartnershipView {
  const { id, suggestionId, needId, offerId, status, endedReason, revision, createdAt } = row;
  return {
    id,
    suggestionId,
    needId,
    offerId,
    status,
    statusLabel: label('partnershipState', status, language),
    endedReason,
    moves: movesFrom('partnership', status),
    lines: row.lines.map(lineView),
    need: needView(row.need),
    offer: offerView(row.offer, caller),
    revision,
    createdAt,
  };
}

function lineView(line: LineRow): LineView {
  return Object.fromEntries(Object.entries(line).filter(([, value]) => value !== null)) as unknown as LineView;
}
