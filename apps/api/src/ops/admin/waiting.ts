import { Storage, momentSql } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { SuggestionReading } from '../../suggestions/reading/reading';
import { mayReadQueue } from '../queue/rights';

/** A key that ends within so many days is worth a word to whoever holds it. */
export const KEY_WARNING_DAYS = 14;

/** Where no coordinator is, all of a region's may be. */
export const MOST_UNJUDGED = 1_000;

export class WaitingView {
  @ApiProperty({ type: 'integer', description: 'organisations to be verified' }) readonly applied: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: none waits' })
  readonly oldestApplication: string | null;
  @ApiProperty({
    type: 'integer',
    description: 'suggestions that no coordinator may judge (`GET /suggestions?judgedBy=nobody`), counted to 1,000',
  })
  readonly unjudged: number;
  @ApiProperty({ type: 'integer', description: 'messages that failed for good' }) readonly deadLetters: number;
  @ApiProperty({ type: 'integer', description: 'API keys of anybody that end within 14 days' })
  readonly keysExpiring: number;
  @ApiProperty({ type: 'integer', description: 'those of the caller among them' }) readonly ownKeysExpiring: number;
}

/** What waits for an administrator. */
@Injectable()
export class Waiting {
  constructor(
    private readonly storage: Storage,
    private readonly suggestions: SuggestionReading,
  ) {}

  async of(caller: Caller): Promise<WaitingView> {
    mayReadQueue(caller);
    const [view] = await this.storage.read<Omit<WaitingView, 'unjudged'>>(
      `SELECT a.applied, ${momentSql('a.oldest')} AS "oldestApplication",
              (SELECT count(*)::integer FROM outbox WHERE failed_at IS NOT NULL AND done_at IS NULL) AS "deadLetters",
              k.everybody AS "keysExpiring", k.own AS "ownKeysExpiring"
       FROM (SELECT count(*)::integer AS applied, min(created_at) AS oldest
             FROM organisations WHERE status = 'applied') a,
            (SELECT count(*)::integer AS everybody, count(*) FILTER (WHERE membership_id = $1)::integer AS own FROM api_keys
             WHERE revoked_at IS NULL AND expires_at > now() AND expires_at <= now() + make_interval(days => $2)) k`,
      [caller.membershipId, KEY_WARNING_DAYS],
    );
    const unjudged = await this.suggestions.count(caller, { judgedBy: 'nobody' }, MOST_UNJUDGED);
    return { ...(view as Omit<WaitingView, 'unjudged'>), unjudged };
  }
}
