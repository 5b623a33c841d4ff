import type { ChildProcess } from 'node:child_process';

/** Setup and teardown run in the same process, but jest loads each in its own module registry. */
const holder = globalThis as { pencReaper?: ChildProcess };

export function keepReaper(reaper: ChildProcess): void {
  holder.pencReaper = reaper;
}

/** Jest's global teardown: letting go of the reaper ends the world; we wait until it has. */
async function teardown(): Promise<void> {
  const reaper = holder.pencReaper;
  if (!reaper || reaper.exitCode !== null) return;
  reaper.ref();
  await new Promise<void>((resolve) => {
    reaper.once('exit', () => resolve());
    reaper.stdin?.end();
  });
}

export default teardown;
