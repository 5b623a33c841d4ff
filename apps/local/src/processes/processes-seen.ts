import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** True while the process runs; a zombie, which nobody has waited for, counts as gone. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // someone else's process is a process all the same
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return stateOf(pid) !== 'Z';
}

function stateOf(pid: number): string | null {
  return fieldsOf(pid)?.[0] ?? null;
}

/** /proc/<pid>/stat from the state on: the name in parentheses before it may hold anything. */
function fieldsOf(pid: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/**
 * When the process began, in the system's own words: with its number it names one process for good,
 * also after numbers have been used again. Null when it is gone or cannot be seen.
 */
export function birthOf(pid: number): string | null {
  if (process.platform === 'win32') return isRunning(pid) ? 'unknown' : null;
  if (process.platform !== 'linux')
    return line(spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }));
  const ticks = fieldsOf(pid)?.[19];
  return ticks === undefined ? null : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
}

/** The command line of a process, arguments joined by spaces; null when it cannot be seen. */
export function commandLine(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    if (process.platform === 'linux' || process.platform === 'win32') return null;
    return line(spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }));
  }
}

function line(answer: { status: number | null; stdout: string }): string | null {
  return answer.status === 0 ? answer.stdout.trim() : null;
}

/** Whether `pid` still is the process we think of: its number may have gone to a stranger since. */
export function isOurs(pid: number, mark: string): boolean {
  return isRunning(pid) && (commandLine(pid)?.includes(mark) ?? false);
}

/** Waits until the process is gone; false when it still runs after `milliseconds`. */
export async function goneWithin(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isRunning(pid)) {
    if (Date.now() > deadline) return false;
    await pause(20);
  }
  return true;
}

/** Asks the process to end, and ends it if it has not after `patience` milliseconds. */
export async function endProcess(pid: number, patience: number): Promise<void> {
  signal(pid, 'SIGTERM');
  if (await goneWithin(pid, patience)) return;
  signal(pid, 'SIGKILL');
  await goneWithin(pid, 2_000);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // it went away by itself
  }
}
