import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, fstatSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LaunchFault } from '../fault';
import { endProcess } from './processes-seen';
import { writeRecord } from './process-record';
import { Interrupted } from '../steps';
import { both } from '../page/words';

/** As the process or the system says it, or in French and in English. */
type Reason = string | readonly [string, string];

export interface ServicePlan {
  readonly name: 'api' | 'worker';
  /** The built file to run. */
  readonly main: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Answers 200 once the service can do its work. */
  readonly healthUrl: string;
  readonly logFile: string;
  /** Where its number is written down for a later start. */
  readonly recordFile: string;
}

const HEALTH_PATIENCE = 60_000;
/** More than the services give their own work to end. */
const STOP_PATIENCE = 20_000;
const LONGEST_LOG = 10_000_000;

/** A child process of the launcher: its output goes to a log file, its group is its own. */
export class Service {
  private child: ChildProcess | null = null;
  /** Between its first good health and the order to stop, an end is a death. */
  private serving = false;
  private ended: string | null = null;
  /** Where this start's lines begin in the log. */
  private logged = 0;

  constructor(readonly plan: ServicePlan) {}

  /** Spawns it; `onDeath` is told if it ends by itself once it has been healthy. */
  spawn(onDeath: (fault: LaunchFault) => void): void {
    const { plan } = this;
    if (existsSync(plan.logFile) && statSync(plan.logFile).size > LONGEST_LOG)
      renameSync(plan.logFile, `${plan.logFile}.1`);
    const log = openSync(plan.logFile, 'a', 0o600);
    this.logged = fstatSync(log).size;
    const child = spawn(
      process.execPath,
      ['--enable-source-maps', '--require', join(__dirname, 'with-parent.js'), plan.main],
      {
        env: plan.environment,
        // its own group: Ctrl-C in the terminal reaches the launcher alone, which stops things in their order
        detached: process.platform !== 'win32',
        stdio: ['ignore', log, log, 'ipc'],
      },
    );
    closeSync(log);
    this.child = child;
    if (child.pid !== undefined) writeRecord(plan.recordFile, child.pid, false);
    const end = (reason: string): void => {
      this.ended ??= reason;
      if (this.serving) onDeath(new LaunchFault('service-died', this.about(reason)));
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(signal ?? `code ${code}`));
  }

  /** Waits until its health says yes; throws service-not-started when it ends or takes too long. */
  async healthy(signal: AbortSignal): Promise<void> {
    const deadline = Date.now() + HEALTH_PATIENCE;
    let last: Reason = both('local.reason.no-answer');
    while (Date.now() < deadline) {
      if (signal.aborted) throw new Interrupted();
      if (this.ended !== null) throw new LaunchFault('service-not-started', this.about(this.ended));
      const answer = await ask(this.plan.healthUrl);
      if (answer === 200) {
        this.serving = true;
        return;
      }
      last = answer === null ? last : `HTTP ${answer}`;
      await pause(50);
    }
    throw new LaunchFault('service-not-started', this.about(last));
  }

  async stop(): Promise<void> {
    this.serving = false;
    const pid = this.child?.pid;
    if (pid !== undefined && this.ended === null) await endProcess(pid, STOP_PATIENCE);
    rmSync(this.plan.recordFile, { force: true });
  }

  private about(reason: Reason): { service: string; reason: Reason; log: string } {
    return {
      service: this.plan.name,
      reason: lastWords(this.plan.logFile, this.logged) ?? reason,
      log: this.plan.logFile,
    };
  }
}

async function ask(url: string): Promise<number | null> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return null;
  }
}

/** What a process that could not start said last, if it was an error in plain words. */
function lastWords(logFile: string, from: number): string | null {
  const lines = existsSync(logFile)
    ? readFileSync(logFile).subarray(from).toString().trimEnd().split('\n').slice(-40)
    : [];
  const told = lines.findLast((line) => /^\w*Error\b.*: /.test(line));
  return told === undefined ? null : told.slice(0, 200);
}
