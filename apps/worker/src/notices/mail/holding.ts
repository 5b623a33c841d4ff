import { Unavailable } from '@penc/domain';
import { type Storage, WORKER } from '@penc/storage';
import { setTimeout as pause } from 'node:timers/promises';
import { CLAIM_SECONDS, type Claim } from './claims';

const RENEW_MS = 2_500;
/** For how long a record is tried while Postgres is away. */
const RECORD_PATIENCE_MS = 60_000;
const RECORD_AGAIN_MS = 200;

/**
 * Runs `work` under a claim that is renewed all the while, so that only the claim of a dead worker runs out. The
 * signal tells that another has taken over nevertheless: this worker has stood still for too long.
 */
export async function whileClaimed<T>(
  storage: Storage,
  claim: Claim,
  work: (takenOver: AbortSignal) => Promise<T>,
): Promise<T> {
  const takenOver = new AbortController();
  const renewal = setInterval(() => {
    renew(storage, claim).then(
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

function renew(storage: Storage, { id, attempt }: Claim): Promise<boolean> {
  return storage.transaction(WORKER, async (tx) => {
    const renewed = await tx.query(
      `UPDATE mails SET claimed_until = now() + make_interval(secs => $3)
       WHERE id = $1 AND attempts = $2 AND sent_at IS NULL RETURNING id`,
      [id, attempt, CLAIM_SECONDS],
    );
    return renewed.length === 1;
  });
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
