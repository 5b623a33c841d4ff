import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { until } from '../until';

const APPS = join(__dirname, '..', '..', '..', 'dist', 'apps');
const WITH_PARENT = join(APPS, 'local', 'src', 'processes', 'with-parent.js');
/** A worker is alive before it takes jobs. */
const SERVICES = {
  api: { port: 'PORT', up: '/api/v1/health/live' },
  worker: { port: 'WORKER_PORT', up: '/health/ready' },
} as const;

/** In earnest there must be one, the same for all processes of a system. */
const SECRET_KEY = randomBytes(32).toString('hex');

const ORDERLY_END_MS = 20_000;

export type Environment = Readonly<Record<string, string>>;

/** The api or a worker as it runs in earnest: a process of its own, from the build, that can be killed. */
export class ServiceProcess {
  private child: ChildProcess | null = null;
  private output = '';

  constructor(
    private readonly name: keyof typeof SERVICES,
    private readonly env: Environment,
    private readonly port: number,
    /** Of Node itself. */
    private readonly nodeArguments: readonly string[] = [],
  ) {}

  get baseUrl(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get isRunning(): boolean {
    const { child } = this;
    return child !== null && child.exitCode === null && child.signalCode === null;
  }

  /** Resolves when it answers. */
  async start(): Promise<void> {
    const { port, up } = SERVICES[this.name];
    const main = join(APPS, this.name, 'src', 'main.js');
    // it ends when we do, however that happens
    const child = spawn(process.execPath, ['--require', WITH_PARENT, ...this.nodeArguments, main], {
      env: { PATH: process.env['PATH'], SECRET_KEY, ...this.env, [port]: String(this.port), NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const keep = (part: Buffer) => (this.output = (this.output + String(part)).slice(-200_000));
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    this.child = child;
    const answers = async () => {
      if (child.exitCode !== null) throw new Error(`the ${this.name} ended with ${child.exitCode}: ${this.lastWords}`);
      return fetch(`${this.baseUrl}${up}`).then(
        (response) => response.ok,
        () => false,
      );
    };
    await until(`the ${this.name} to answer`, answers);
  }

  /** Resolves when it is gone; asked to end, it must not take longer than those who start it wait. */
  async kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const { child } = this;
    if (!child || !this.isRunning) return;
    const gone = once(child, 'exit');
    const late = setTimeout(() => child.kill('SIGKILL'), ORDERLY_END_MS);
    child.kill(signal);
    await gone;
    clearTimeout(late);
    if (child.signalCode === 'SIGKILL' && signal === 'SIGTERM')
      throw new Error(`the ${this.name} did not end within ${ORDERLY_END_MS} ms: ${this.lastWords}`);
  }

  /** What it wrote last and did not expect itself, to be shown when something failed. */
  get lastWords(): string {
    const lines = this.output
      .split('\n')
      .filter((line) => !/Error: the database is away|failed with status code 503/.test(line));
    return lines.join('\n').slice(-4_000);
  }
}
