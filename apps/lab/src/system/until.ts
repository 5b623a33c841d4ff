import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 1_200_000;

/** Asks every few milliseconds; throws when somebody ends the measuring, or after twenty minutes. */
export async function untilTrue(
  holds: () => Promise<boolean>,
  signal: AbortSignal,
  everyMilliseconds = 2,
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (signal.aborted) throw new Error('interrupted');
    if (Date.now() > deadline) throw new Error(`not within ${PATIENCE_MS} ms`);
    await pause(everyMilliseconds);
  }
}
