import { type Calibration, type Weights, weightsOf } from '@penc/matching';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';

export interface Active {
  readonly id: string;
  readonly weights: Weights;
  /** Null: a total is a score and no probability. */
  readonly calibration: Calibration | null;
}

/** The weights that the worker scores under just now. */
@Injectable()
export class ActiveWeights {
  constructor(private readonly storage: Storage) {}

  async read(): Promise<Active> {
    const [row] = await this.storage.read<Omit<Active, 'weights'> & Parameters<typeof weightsOf>[0]>(
      `SELECT id, version, neutral, floor, weights, calibration FROM weights WHERE status = 'deployed'`,
    );
    if (!row) throw new Error('no weights are deployed');
    return { id: row.id, weights: weightsOf(row), calibration: row.calibration };
  }
}
