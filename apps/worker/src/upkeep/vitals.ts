import { Metrics } from '@penc/platform';
import type { Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { CorpusKeeper } from '../scoring/corpus/corpus-keeper';

/** What /metrics tells of the outbox and of the corpus, measured once a round. */
@Injectable()
export class Vitals {
  constructor(
    private readonly keeper: CorpusKeeper,
    private readonly metrics: Metrics,
  ) {}

  async measure(tx: Transaction): Promise<void> {
    await this.keeper.measureHorizonAge(tx);
    const [outbox] = await tx.query<{ due: number; inFlight: number; dead: number }>(
      `SELECT count(*) FILTER (WHERE failed_at IS NULL AND dispatched_at IS NULL)::integer AS due,
              count(*) FILTER (WHERE failed_at IS NULL AND dispatched_at IS NOT NULL)::integer AS "inFlight",
              count(*) FILTER (WHERE failed_at IS NOT NULL)::integer AS dead
       FROM outbox WHERE done_at IS NULL`,
    );
    for (const [state, count] of Object.entries(outbox ?? {})) this.metrics.outboxWaiting.set({ state }, count);
  }
}
