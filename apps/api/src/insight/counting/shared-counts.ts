import { Clock } from '@penc/platform';
import { Injectable } from '@nestjs/common';
import type { Sight } from './sight';

const KEPT_MS = 30_000;

interface Shared {
  /** In milliseconds; for ever while it is being counted. */
  until: number;
  readonly counts: Promise<unknown>;
}

/**
 * Counts that are told to all who see the same: whoever asks while they are being made waits for these. What visitors are told
 * is kept half a minute, so that nobody without a key can have the country counted more than twice a minute; who is signed
 * in finds in each answer what they have just done.
 */
@Injectable()
export class SharedCounts {
  private readonly shared = new Map<string, Shared>();

  constructor(private readonly clock: Clock) {}

  /** `what` names the counts, with all that they depend on beside the sight and the hour. */
  of<Counts>(what: string, sight: Sight, count: () => Promise<Counts>): Promise<Counts> {
    const key = `${what} ${JSON.stringify(sight)}`;
    const now = this.clock.now().getTime();
    const known = this.shared.get(key);
    if (known && now < known.until) return known.counts as Promise<Counts>;
    for (const [old, { until }] of this.shared) if (until <= now) this.shared.delete(old);
    const counts = count();
    const made: Shared = { until: Number.POSITIVE_INFINITY, counts };
    this.shared.set(key, made);
    counts.then(
      () => (made.until = sight.reader === null ? now + KEPT_MS : now),
      // what has failed is told to those who waited for it, and tried again for the next
      () => (made.until = now),
    );
    return counts;
  }

  /** Of what is kept nothing is told any more. */
  forget(): void {
    this.shared.clear();
  }
}
