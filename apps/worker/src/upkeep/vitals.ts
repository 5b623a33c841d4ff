import { NOT_DONE } from '@penc/messages';
import { Metrics } from '@penc/platform';
import type { Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';

/** What /metrics tells of the outbox and of long transactions, measured once a round. */
@Injectable()
export class Vitals {
  constructor(private readonly metrics: Metrics) {}

  async measure(tx: Transaction): Promise<void> {
    // of a reading that is made now: where nothing has changed for long, the last one lies far back, and holds nothing up
    const [horizon] = await tx.query<{ age: number }>(
      `SELECT (pg_snapshot_xmax(now)::text::numeric - pg_snapshot_xmin(now)::text::numeric)::float8 AS age
       FROM pg_current_snapshot() now`,
    );
    this.metrics.horizonAge.set(horizon?.age ?? 0);
    const [outbox] = await tx.query<{ due: number; inFlight: number; dead: number }>(
      `SELECT count(*) FILTER (WHERE failed_at IS NULL AND dispatched_at IS NULL)::integer AS due,
              count(*) FILTER (WHERE failed_at IS NULL AND dispatched_at IS NOT NULL)::integer AS "inFlight",
              count(*) FILTER (WHERE failed_at IS NOT NULL)::integer AS dead
       FROM outbox WHERE ${NOT_DONE}`,
    );
    for (const [state, count] of Object.entries(outbox ?? {})) this.metrics.outboxWaiting.set({ state }, count);
  }
}
