import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Round } from '../figures/figures';
import { APPS } from './child';

/** The process of bare/jobs.ts: adds and works jobs that do nothing. */
export class BareJobs {
  private constructor(
    private readonly process: ChildProcess,
    private readonly gone: Promise<unknown>,
  ) {}

  static async start(environment: Readonly<Record<string, string>>): Promise<BareJobs> {
    const child = spawn(process.execPath, [join(APPS, 'lab/src/bare/jobs.js')], {
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const jobs = new BareJobs(child, once(child, 'exit'));
    await jobs.answer();
    return jobs;
  }

  async run(jobs: number): Promise<Round> {
    const answer = this.answer<{ milliseconds: number }>();
    this.process.send(jobs);
    const { milliseconds } = await answer;
    return { perSecond: (1000 * jobs) / milliseconds, latencies: [] };
  }

  async stop(): Promise<void> {
    this.process.kill('SIGTERM');
    await this.gone;
  }

  /** Throws where it ends instead: who interrupts a bench in a terminal ends all of its processes. */
  private async answer<Message>(): Promise<Message> {
    const ended = this.gone.then(() => Promise.reject(new Error('the bare jobs have ended')));
    const told = once(this.process, 'message') as Promise<[Message]>;
    const [message] = await Promise.race([told, ended]);
    return message;
  }
}
