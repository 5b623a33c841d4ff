import { type Calibration, type Weights, fitsEngine, weightsOf } from '@penc/matching';
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

  /** Undefined for a version of which nothing is kept, or that weighs criteria which the engine does not have. */
  async ofVersion(version: number): Promise<Weights | undefined> {
    const [row] = await this.storage.read<Parameters<typeof weightsOf>[0]>(
      'SELECT version, neutral, floor, weights FROM weights WHERE version = $1',
      [version],
    );
    return row && fitsEngine(row.weights) ? weightsOf(row) : undefined;
  }
}
