import {
  DELIVERY_FAILURES,
  DELIVERY_KINDS,
  DELIVERY_STATES,
  HELD_FOR,
  type DeliveryFailure,
  type DeliveryKind,
  type DeliveryState,
  type HeldFor,
  type NoticeKind,
  WEBHOOK_KINDS,
  WEBHOOK_STATES,
  type WebhookState,
  nextAttemptAt,
} from '@penc/domain';
import { momentSql } from '@penc/storage';
import { ApiProperty } from '@nestjs/swagger';
import { CurrentRevision } from '../http/fields/fields';
import { PageView } from '../http/lists/paging';

export class WebhookView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'uri', description: 'where events are sent with POST' }) readonly url: string;
  @ApiProperty({ enum: WEBHOOK_KINDS, isArray: true, description: 'of which events it is told' })
  readonly kinds: NoticeKind[];
  @ApiProperty({ enum: WEBHOOK_STATES, description: '`disabled`: nothing is sent' }) readonly status: WebhookState;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'nothing has arrived since' })
  readonly failingSince: string | null;
  @CurrentRevision() readonly revision: number;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
}
export class WebhookPage extends PageView(WebhookView) {}

export class WebhookWithSecret extends WebhookView {
  @ApiProperty({ description: 'whsec_…: what deliveries are signed with (Standard Webhooks); not shown again' })
  readonly secret: string;
}

class DeliverySubject {
  @ApiProperty({ enum: ['suggestion', 'partnership', 'need', 'offer', 'webhook'] }) readonly type: string;
  @ApiProperty({ format: 'uuid' }) readonly id: string;
}
export class DeliveryView {
  @ApiProperty({ format: 'uuid', description: 'after msg_, the webhook-id header of its attempts' })
  readonly id: string;
  @ApiProperty({ enum: DELIVERY_KINDS, description: '`webhook-test`: asked for by hand, tells nothing' })
  readonly kind: DeliveryKind;
  @ApiProperty() readonly subject: DeliverySubject;
  @ApiProperty({ enum: DELIVERY_STATES, description: '`held`: put aside, and sent again only by hand' })
  readonly status: DeliveryState;
  @ApiProperty({ type: String, enum: HELD_FOR, nullable: true, description: 'of a delivery that is `held`' })
  readonly heldFor: HeldFor | null;
  @ApiProperty({ type: 'integer', description: 'made so far' }) readonly attempts: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'of the last attempt; null: nobody answered' })
  readonly responseCode: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'milliseconds of the last attempt' })
  readonly durationMs: number | null;
  @ApiProperty({
    type: String,
    enum: DELIVERY_FAILURES,
    nullable: true,
    description: 'of the last attempt; null: it arrived, or none was made',
  })
  readonly failure: DeliveryFailure | null;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'the last attempt; null: none was made',
  })
  readonly attemptedAt: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'of a delivery that has failed so far; null: no other attempt is made, or the first one is due now',
  })
  readonly nextAttemptAt: string | null;
}
export class DeliveryPage extends PageView(DeliveryView) {}

export const WEBHOOK_COLUMNS = `id, url, kinds, status, ${momentSql('failing_since')} AS "failingSince", revision,
  ${momentSql('created_at')} AS "createdAt"`;

/** As its row is; when it is tried again follows from it. */
export type DeliveryRow = Omit<DeliveryView, 'nextAttemptAt'>;

export function deliveryView(row: DeliveryRow): DeliveryView {
  const { status, attempts, attemptedAt } = row;
  const next =
    status === 'pending' ? nextAttemptAt(attempts, attemptedAt === null ? null : new Date(attemptedAt)) : null;
  return { ...row, nextAttemptAt: next?.toISOString() ?? null };
}

/** Of `webhook_deliveries d`. */
export const DELIVERY_COLUMNS = `d.id, d.kind, json_build_object('type', d.subject_type, 'id', d.subject_id) AS subject,
  d.status, d.held_for AS "heldFor", d.attempts, d.response_code AS "responseCode", d.duration_ms AS "durationMs", d.failure,
  ${momentSql('d.created_at')} AS "createdAt", ${momentSql('d.attempted_at')} AS "attemptedAt"`;
