import { Unavailable } from '@penc/domain';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a claim outlives the worker that holds it, by Postgres' clock: it is renewed while what it is of is being sent. */
export const CLAIM_SECONDS = 10;

const RENEW_MS = 2_500;
/** For how long a record is tried while Postgres is away. */
const RECORD_PATIENCE_MS = 60_000;
const RECORD_AGAIN_MS = 200;

/**
 * Runs `work` under a claim that is renewed all the while, so that only the claim of a dead worker runs out. `renew`
 * is false where another has taken over nevertheless, as the signal then tells: this worker has stood still for too long.
 */
export async function whileClaimed<T>(
  renew: () => Promise<boolean>,
  work: (takenOver: AbortSignal) => Promise<T>,
): Promise<T> {
  const takenOver = new AbortController();
  const renewal = setInterval(() => {
    renew().then(
      (held) => held || takenOver.abort(),
      // Postgres is away: nobody else can take the claim either
      () => undefined,
    );
  }, RENEW_MS);
  try {
    return await work(takenOver.signal);
  } finally {
    clearInterval(renewal);
  }
}

/** What has left must be written down, or it leaves again: tried until Postgres is back, within reason. */
export async function insist<T>(record: () => Promise<T>): Promise<T> {
  const end = performance.now() + RECORD_PATIENCE_MS;
  for (;;) {
    try {
      return await record();
    } catch (error) {
      if (!(error instanceof Unavailable) || performance.now() > end) throw error;
      await pause(RECORD_AGAIN_MS);
    }
  }
}
