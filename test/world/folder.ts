import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canWrite, type Account } from '../../apps/local/src/database/account';
import { commandLine, isRunning } from '../../apps/local/src/processes/processes-seen';

const NAME = 'penc-world-';
const REAPER = join(__dirname, 'reaper.cjs');

/** A new folder of this run under the system's temporary one, in a place that `account` can reach. */
export function worldFolder(account: Account | null): string {
  const places = [tmpdir(), '/tmp', '/var/tmp'];
  for (const place of places) {
    const folder = mkdtempSync(join(place, NAME));
    writeFileSync(join(folder, 'run.pid'), String(process.pid));
    if (openTo(folder, account)) return folder;
    rmSync(folder, { recursive: true, force: true });
  }
  throw new Error(`no folder among ${places.join(', ')} can be reached by the account that runs Postgres`);
}

/** Lets the account in, as far as we can: whether it gets there. */
export function openTo(folder: string, account: Account | null): boolean {
  // it passes through, and reads nothing
  chmodSync(folder, 0o711);
  return !account || reachable(folder, account);
}

function reachable(folder: string, account: Account): boolean {
  const probe = join(folder, 'probe');
  mkdirSync(probe);
  chmodSync(probe, 0o777);
  const answer = canWrite(account, probe);
  rmSync(probe, { recursive: true });
  return answer;
}

/** Starts the process that ends this world when ours is gone. */
export function startReaper(folder: string): ChildProcess {
  const reaper = spawn(process.execPath, [REAPER, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
  });
  reaper.unref();
  (reaper.stdin as unknown as { unref?: () => void }).unref?.();
  return reaper;
}

/** Ends worlds of earlier runs that were killed together with their reaper. */
export function sweepAbandoned(): void {
  const temporary = tmpdir();
  for (const name of readdirSync(temporary).filter((entry) => entry.startsWith(NAME))) {
    const folder = join(temporary, name);
    if (isOwn(folder) && !hasRun(folder)) spawnSync(process.execPath, [REAPER, folder], { input: '' });
  }
}

function isOwn(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.();
}

/** A folder without the number of its run is being made at this moment. */
function hasRun(folder: string): boolean {
  const file = join(folder, 'run.pid');
  if (!existsSync(file)) return true;
  const pid = Number(readFileSync(file, 'utf8'));
  return isRunning(pid) && (commandLine(pid)?.includes('jest') ?? true);
}
