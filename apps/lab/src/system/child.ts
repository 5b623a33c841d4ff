import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** From dist/apps/lab/src/system, where this file is built to. */
export const APPS = join(__dirname, '..', '..', '..');
const PATIENCE_MS = 60_000;
/** The product wants one; here it keeps nobody's secrets. */
const SECRET_KEY = randomBytes(32).toString('hex');

export interface ChildPlan {
  readonly name: string;
  /** The built file, from the folder of the built apps. */
  readonly main: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Answers 2xx once the child can do its work. */
  readonly healthUrl: string;
  /** Where Node writes a profile of its processor time when it ends; null for none. */
  readonly profile: string | null;
}

/** A program under measure, as it runs in earnest: a process of its own, from the build. */
export class Child {
  private output = '';

  private constructor(
    private readonly plan: ChildPlan,
    readonly process: ChildProcess,
  ) {
    const keep = (part: Buffer) => (this.output = (this.output + String(part)).slice(-4_000));
    process.stdout?.on('data', keep);
    process.stderr?.on('data', keep);
  }

  /** Resolves when it answers. */
  static async start(plan: ChildPlan): Promise<Child> {
    const profiling = plan.profile === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${plan.profile}`];
    const child = new Child(
      plan,
      spawn(process.execPath, [...profiling, join(APPS, plan.main)], {
        env: { PATH: process.env['PATH'], NODE_ENV: 'production', SECRET_KEY, ...plan.environment },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      }),
    );
    await child.answers();
    return child;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    const late = setTimeout(() => this.process.kill('SIGKILL'), 15_000);
    await gone;
    clearTimeout(late);
  }

  private async answers(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (Date.now() < deadline) {
      if (this.process.exitCode !== null) break;
      const ok = await fetch(this.plan.healthUrl).then(
        (response) => response.ok,
        () => false,
      );
      if (ok) return;
      await pause(50);
    }
    await this.stop();
    throw new Error(`${this.plan.name} did not start: ${this.output}`);
  }
}
