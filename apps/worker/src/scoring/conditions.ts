import { type Day, dayOf } from '@penc/domain';
import { DEFAULT_WEIGHTS, type Weights } from '@penc/matching';
import { Clock } from '@penc/platform';
import { Injectable } from '@nestjs/common';

/** What pairs are scored under just now. */
@Injectable()
export class ScoringConditions {
  constructor(private readonly clock: Clock) {}

  current(): { readonly today: Day; readonly weights: Weights } {
    return { today: dayOf(this.clock.now()), weights: DEFAULT_WEIGHTS };
  }
}
