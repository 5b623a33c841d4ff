import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { until } from './until';

const MAIN = join(__dirname, '..', '..', 'dist', 'apps', 'worker', 'src', 'main.js');

/** In earnest there must be one. */
const SECRET_KEY = randomBytes(32);

/** A worker as it runs in earnest: a process of its own, from the build, that can be killed. */
export class WorkerProcess {
  private child: ChildProcess | null = null;
  private output = '';

  constructor(
    private readonly env: Readonly<Record<string, string>>,
    private readonly port: number,
  ) {}

  /** Resolves when it answers. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [MAIN], {
      env: {
        PATH: process.env['PATH'],
        SECRET_KEY: SECRET_KEY.toString('hex'),
        ...this.env,
        WORKER_PORT: String(this.port),
        NODE_ENV: 'production',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (part: Buffer) => (this.output = (this.output + String(part)).slice(-4_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    this.child = child;
    await until('the worker to answer', async () => {
      if (child.exitCode !== null) throw new Error(`the worker ended with ${child.exitCode}: ${this.output}`);
      return fetch(`http://127.0.0.1:${this.port}/health/live`).then(
        (response) => response.ok,
        () => false,
      );
    });
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}
