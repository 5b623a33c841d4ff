import { DEFAULT_WEIGHTS, type Weights } from '@penc/matching';
import { Injectable } from '@nestjs/common';

/** The weights that the worker scores under just now, and those that it scored under before. */
@Injectable()
export class ActiveWeights {
  read(): Promise<{ readonly weights: Weights }> {
    return Promise.resolve({ weights: DEFAULT_WEIGHTS });
  }

  /** Undefined for a version of which nothing is kept. */
  ofVersion(version: number): Promise<Weights | undefined> {
    return Promise.resolve(version === DEFAULT_WEIGHTS.version ? DEFAULT_WEIGHTS : undefined);
  }
}
