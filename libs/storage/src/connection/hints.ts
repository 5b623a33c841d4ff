import type { Pool } from 'pg';
import { setTimeout as pause } from 'node:timers/promises';

/** After a hint, the next one speaks for all that comes meanwhile: what comes alone is told at once. */
const PAUSE_MS = 20;

/**
 * Tells listeners that something has come. A NOTIFY inside a transaction makes all commits of the server wait for
 * one another; one after the commit does not, and under load speaks for all commits since the last. It may be
 * lost with us: whoever listens looks by himself as well.
 */
export class Hints {
  private readonly waiting = new Set<string>();
  private telling = false;

  constructor(private readonly pool: Pool) {}

  tell(channels: Iterable<string>): void {
    for (const channel of channels) this.waiting.add(channel);
    if (!this.telling) void this.tellAll();
  }

  private async tellAll(): Promise<void> {
    this.telling = true;
    while (this.waiting.size > 0) {
      const channels = [...this.waiting];
      this.waiting.clear();
      await this.pool.query(`SELECT pg_notify(c, '') FROM unnest($1::text[]) c`, [channels]).catch(() => undefined);
      await pause(PAUSE_MS, undefined, { ref: false });
    }
    this.telling = false;
  }
}
