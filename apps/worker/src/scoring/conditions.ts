import { type Day, dayOf } from '@penc/domain';
import { type Weights, weightsOf } from '@penc/matching';
import { Clock } from '@penc/platform';
import { type Transaction, holdWeights } from '@penc/storage';
import { Injectable } from '@nestjs/common';

export interface ScoredUnder {
  readonly today: Day;
  readonly weights: Weights;
}

/** What pairs are scored under just now. */
@Injectable()
export class ScoringConditions {
  /** Versions never change: each is one object, by which totals are remembered. */
  private readonly versions = new Map<number, Weights>();

  constructor(private readonly clock: Clock) {}

  /**
   * The deployed weights, which stay deployed until the transaction ends: whoever deploys others waits for it, and
   * nobody writes a list under the former ones afterwards. To be asked for before any list is locked.
   */
  async hold(tx: Transaction): Promise<ScoredUnder> {
    holdWeights(tx);
    const [row] = await tx.query<Parameters<typeof weightsOf>[0]>(
      `SELECT version, neutral, floor, weights FROM weights WHERE status = 'deployed'`,
    );
    if (!row) throw new Error('no weights are deployed');
    return this.under(this.version(row));
  }

  version(row: Parameters<typeof weightsOf>[0]): Weights {
    const weights = this.versions.get(row.version) ?? weightsOf(row);
    this.versions.set(row.version, weights);
    return weights;
  }

  under(weights: Weights): ScoredUnder {
    return { today: dayOf(this.clock.now()), weights };
  }
}
