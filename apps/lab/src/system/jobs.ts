import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Round } from '../figures/figures';
import { APPS } from './child';

/** The process of bare/jobs.ts: adds and works jobs that do nothing. */
export class BareJobs {
  private constructor(private readonly process: ChildProcess) {}

  static async start(environment: Readonly<Record<string, string>>): Promise<BareJobs> {
    const child = spawn(process.execPath, [join(APPS, 'lab/src/bare/jobs.js')], {
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const ended = once(child, 'exit').then(() => Promise.reject(new Error('the bare jobs could not be started')));
    await Promise.race([once(child, 'message'), ended]);
    return new BareJobs(child);
  }

  async run(jobs: number): Promise<Round> {
    const answer = once(this.process, 'message') as Promise<[{ milliseconds: number }]>;
    this.process.send(jobs);
    const [{ milliseconds }] = await answer;
    return { perSecond: (1000 * jobs) / milliseconds, latencies: [] };
  }

  async stop(): Promise<void> {
    const gone = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    await gone;
  }
}
