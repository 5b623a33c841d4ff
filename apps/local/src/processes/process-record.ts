import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { birthOf, endProcess, isRunning } from './processes-seen';

/** A process written down in a file, so that a later start can recognise it, and only it. */
interface ProcessRecord {
  readonly pid: number;
  readonly birth: string;
}

/** False when `exclusive` and the file was there already. */
export function writeRecord(file: string, pid: number, exclusive: boolean): boolean {
  const record: ProcessRecord = { pid, birth: birthOf(pid) ?? '' };
  try {
    writeFileSync(file, JSON.stringify(record), { mode: 0o600, flag: exclusive ? 'wx' : 'w' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The number of the recorded process if that very process still runs, else null. */
export function recordedProcess(file: string): number | null {
  try {
    const { pid, birth } = JSON.parse(readFileSync(file, 'utf8')) as ProcessRecord;
    return isRunning(pid) && birthOf(pid) === birth ? pid : null;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Ends the recorded process if it still runs, and forgets it. True when there was one to end. */
export async function endRecorded(file: string, patience: number): Promise<boolean> {
  const pid = recordedProcess(file);
  if (pid !== null) await endProcess(pid, patience);
  rmSync(file, { force: true });
  return pid !== null;
}
