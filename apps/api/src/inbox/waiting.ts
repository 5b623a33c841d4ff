import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { BasketsService } from '../baskets/baskets.service';
import { SuggestionReading } from '../suggestions/reading/reading';
import { MOST_COUNTED, type Waiting } from './tabs';

/** What waits for a coordinator in person, counted; administrators and observers look on, and nothing waits for them. */
@Injectable()
export class WaitingCounts {
  constructor(
    private readonly reading: SuggestionReading,
    private readonly baskets: BasketsService,
  ) {}

  async of(caller: Caller): Promise<Waiting> {
    if (caller.role !== 'coordinator') return {};
    const most = MOST_COUNTED + 1;
    const [judge, second, { needs, expiring }] = await Promise.all([
      this.reading.count(caller, { judgeable: 'true' }, most),
      this.reading.count(caller, { judgeable: 'true', awaitsSecond: 'true' }, most),
      this.baskets.counts(caller, most),
    ]);
    return {
      '/inbox/needs': needs,
      '/inbox': judge,
      '/inbox/second': second,
      '/inbox/expiring': expiring,
    };
  }
}
