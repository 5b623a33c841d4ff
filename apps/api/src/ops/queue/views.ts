import { Text } from '../../http/fields/fields';
import { PageQuery, PageView } from '../../http/lists/paging';
import { ApiProperty } from '@nestjs/swagger';

export const QUEUE_STATES = ['ok', 'degraded'] as const;
export type QueueState = (typeof QUEUE_STATES)[number];
const QUEUE_KINDS = ['redis', 'postgres'] as const;

class MessageCounts {
  @ApiProperty({ type: 'integer', description: 'to be handed to the queue now' }) readonly due: number;
  @ApiProperty({ type: 'integer', description: 'handed over, not done yet' }) readonly inFlight: number;
  @ApiProperty({ type: 'integer', description: 'not to be handed over before its time' }) readonly later: number;
  @ApiProperty({ type: 'integer', description: 'failed for good' }) readonly dead: number;
}
export class MessageLoad extends MessageCounts {
  @ApiProperty({ description: 'kind of message' }) readonly message: string;
}
export class StationView {
  @ApiProperty({ format: 'uuid', description: 'of one process of the worker' }) readonly id: string;
  @ApiProperty({ format: 'date-time' }) readonly startedAt: string;
  @ApiProperty({ format: 'date-time', description: 'last sign of life' }) readonly seenAt: string;
  @ApiProperty({ description: 'it has said so within the last minute' }) readonly alive: boolean;
}
export class QueueView extends MessageCounts {
  @ApiProperty({ enum: QUEUE_KINDS, description: 'what the queue is kept in' })
  readonly kind: (typeof QUEUE_KINDS)[number];
  @ApiProperty({ enum: QUEUE_STATES, description: 'degraded: messages are due that nobody takes' })
  readonly status: QueueState;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'since when the oldest due one waits',
  })
  readonly oldestDueSince: string | null;
  @ApiProperty({ type: [MessageLoad], description: 'by message; none of what has nothing open' })
  readonly messages: MessageLoad[];
  @ApiProperty({ type: [StationView], description: 'processes of the worker' }) readonly stations: StationView[];
}

export class DeadLetterQuery extends PageQuery {
  @Text(60, { optional: true, oneLine: true, asSent: true }) readonly message?: string;
}
export class RetryRequest {
  @Text(60, {
    optional: true,
    oneLine: true,
    asSent: true,
    description: 'only those of this kind of message; left out: all',
  })
  readonly message?: string;
}

export const DEAD_LETTER_ACTIONS = ['retry', 'drop'] as const;
export type DeadLetterAction = (typeof DEAD_LETTER_ACTIONS)[number];

export class DeadLetterView {
  @ApiProperty({ description: 'a whole number, as text' }) readonly id: string;
  @ApiProperty({ description: 'kind of message' }) readonly message: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'ids and codes' })
  readonly payload: Record<string, unknown>;
  @ApiProperty({ type: 'integer', description: 'how often it was handed to the queue' }) readonly dispatches: number;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @ApiProperty({ format: 'date-time' }) readonly failedAt: string;
  @ApiProperty({ description: 'what was wrong the last time; addresses of people are left out' })
  readonly error: string;
}
export class DeadLetterPage extends PageView(DeadLetterView) {}

export class RetriedView {
  @ApiProperty({ type: 'integer', description: 'how many' }) readonly retried: number;
}
