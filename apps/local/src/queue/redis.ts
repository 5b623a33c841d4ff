import { freePort } from '@penc/platform';
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { endProcess, isOurs, isRunning } from '../processes/processes-seen';

/** A Redis (or Valkey) server that can be started here. */
export interface RedisProgram {
  readonly path: string;
  readonly name: 'valkey' | 'redis';
  readonly version: string;
  /** What the program needs to find its libraries. */
  readonly environment: NodeJS.ProcessEnv;
}

export class RedisFailure extends Error {}

const OLDEST: readonly [number, number] = [6, 2];

/** The first valkey-server or redis-server ≥ 6.2 on PATH, or null. */
export function redisOnPath(): RedisProgram | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  for (const name of ['valkey-server', 'redis-server']) {
    for (const folder of folders) {
      const program = redisProgram(join(folder, name));
      if (program) return program;
    }
  }
  return null;
}

/** What stands at this path, or null when it does not run or is too old. */
export function redisProgram(path: string, environment: NodeJS.ProcessEnv = {}): RedisProgram | null {
  if (!existsSync(path)) return null;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', env: { ...process.env, ...environment } });
  const version = /v=(\d+)\.(\d+)\.(\d+)/.exec(stdout ?? '');
  if (!version) return null;
  const [major, minor] = [Number(version[1]), Number(version[2])];
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) return null;
  const name = /valkey/i.test(stdout) ? 'valkey' : 'redis';
  return { path, name, version: `${version[1]}.${version[2]}.${version[3]}`, environment };
}

/** A private server on 127.0.0.1 whose data stand in `folder`; it never evicts, and forgets nothing when durable. */
export class PrivateRedis {
  constructor(
    private readonly program: RedisProgram,
    private readonly folder: string,
    private readonly durable: boolean,
  ) {}

  /** Starts it, on a free port unless one is given; its URL. A former one that still serves this folder is ended first. */
  async start(wanted?: number): Promise<string> {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    await this.stop();
    for (let attempt = 1; attempt <= 3; attempt++) {
      const port = wanted ?? (await freePort());
      const pid = this.spawn(port);
      if (await answers(port, pid)) return `redis://127.0.0.1:${port}`;
    }
    throw new RedisFailure(this.lastWords());
  }

  stop(): Promise<void> {
    return stopRedisOf(this.folder);
  }

  /** The process that serves this folder now, or null. */
  pid(): number | null {
    return redisOf(this.folder);
  }

  get logFile(): string {
    return join(this.folder, 'redis.log');
  }

  private spawn(port: number): number {
    const log = openSync(this.logFile, 'a');
    const child = spawn(this.program.path, this.settings(port), {
      cwd: this.folder,
      // its own group: Ctrl-C in the terminal must not reach it before the worker has drained
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...process.env, ...this.program.environment },
    });
    closeSync(log);
    child.once('error', () => undefined);
    child.unref();
    const pid = child.pid ?? -1;
    writeFileSync(pidFile(this.folder), String(pid));
    return pid;
  }

  private settings(port: number): string[] {
    return [
      ...['--port', String(port), '--bind', '127.0.0.1', '--dir', this.folder, '--daemonize', 'no'],
      ...['--maxmemory-policy', 'noeviction', '--databases', '1024', '--set-proc-title', 'no', '--save', ''],
      ...['--appendonly', this.durable ? 'yes' : 'no', '--appendfsync', 'everysec'],
    ];
  }

  private lastWords(): string {
    return existsSync(this.logFile) ? (readFileSync(this.logFile, 'utf8').trim().split('\n').at(-1) ?? '') : '';
  }
}

/** The server of this folder that runs now, whoever started it, or null. */
function redisOf(folder: string): number | null {
  const file = pidFile(folder);
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : NaN;
  return Number.isInteger(pid) && isOurs(pid, folder) ? pid : null;
}

/** Ends the server of this folder if one runs, whoever started it. */
export async function stopRedisOf(folder: string): Promise<void> {
  const pid = redisOf(folder);
  if (pid !== null) await endProcess(pid, 5_000);
  rmSync(pidFile(folder), { force: true });
}

function pidFile(folder: string): string {
  return join(folder, 'redis.pid');
}

async function answers(port: number, pid: number): Promise<boolean> {
  const client = new Redis({
    port,
    host: '127.0.0.1',
    lazyConnect: true,
    retryStrategy: () => 20,
    maxRetriesPerRequest: null,
  });
  client.on('error', () => undefined);
  try {
    const deadline = Date.now() + 10_000;
    while (Date.now() < deadline && isRunning(pid)) {
      if (client.status === 'wait') await client.connect().catch(() => undefined);
      // a stranger may have taken the port meanwhile: it must be our own process that answers
      if (client.status === 'ready') return (await client.info('server')).includes(`process_id:${pid}`);
      await pause(20);
    }
    return false;
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}
