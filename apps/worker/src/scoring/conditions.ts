import { type Day, Unavailable, dayOf } from '@penc/domain';
import { ENGINE_VERSION, type Weights, weightsOf } from '@penc/matching';
import { Clock } from '@penc/platform';
import { type Transaction, holdWeights } from '@penc/storage';
import { Injectable } from '@nestjs/common';

/** After which a worker of the other engine has probably taken it. */
const OTHERS_SECONDS = 5;

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
    const [row] = await tx.query<Parameters<typeof weightsOf>[0] & { readonly engine: string | null }>(
      `SELECT version, neutral, floor, weights, (SELECT engine FROM lists_basis) AS engine
       FROM weights WHERE status = 'deployed'`,
    );
    if (!row) throw new Error('no weights are deployed');
    // another worker has started on another engine: the job is left to it
    if (row.engine !== null && row.engine !== ENGINE_VERSION) throw new Unavailable(OTHERS_SECONDS);
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
