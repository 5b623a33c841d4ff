import { Clock } from '@penc/platform';
import type { Storage } from '../transaction';

const MEASURE_AGAIN_MS = 60_000;

/**
 * Postgres' time, whatever the clock of this machine says: deadlines, undo times and claims are all counted by one
 * clock, so a process whose own is off by hours neither tells anything early nor late. Between two measurements it
 * goes on by the monotonic clock, which nobody sets.
 */
export class DatabaseClock extends Clock {
  private measuredAt = 0;
  /** Postgres' time less ours since the process began. */
  private ahead = 0;

  private constructor(private readonly storage: Storage) {
    super();
  }

  static async of(storage: Storage): Promise<DatabaseClock> {
    const clock = new DatabaseClock(storage);
    await clock.measure();
    return clock;
  }

  now(): Date {
    // drift and a machine that slept; while Postgres is away the last measurement has to do
    if (performance.now() - this.measuredAt > MEASURE_AGAIN_MS) this.measure().catch(() => undefined);
    return new Date(performance.now() + this.ahead);
  }

  private async measure(): Promise<void> {
    const asked = performance.now();
    this.measuredAt = asked;
    const [row] = await this.storage.read<{ ms: number }>(
      'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS ms',
    );
    if (row) this.ahead = row.ms - (asked + performance.now()) / 2;
  }
}
