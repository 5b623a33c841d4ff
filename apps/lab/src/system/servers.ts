import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { APPS } from './child';

interface Addresses {
  readonly databaseUrl: string;
  /** Null where no Redis could be had. */
  readonly redisUrl: string | null;
}

/** A Postgres and a Redis that nobody else uses, run by apps/local; they end with us, however we end. */
export class Servers {
  private constructor(
    private readonly folder: string,
    private readonly process: ChildProcess,
    readonly addresses: Addresses,
  ) {}

  static async start(): Promise<Servers> {
    const folder = mkdtempSync(join(tmpdir(), 'penc-lab-'));
    // as root, Postgres runs under another account, which must pass through
    chmodSync(folder, 0o711);
    const main = join(APPS, 'local', 'src', 'servers.js');
    const child = spawn(process.execPath, [main, folder, process.cwd()], {
      stdio: ['pipe', 'pipe', 'inherit'],
      // Ctrl-C in the terminal is ours to answer
      detached: true,
    });
    const lines = createInterface({ input: child.stdout });
    const [told] = (await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => [null])])) as [
      string | null,
    ];
    if (told === null) throw new Error('the database or the queue could not be started');
    return new Servers(folder, child, JSON.parse(told) as Addresses);
  }

  async stop(): Promise<void> {
    const gone = once(this.process, 'exit');
    this.process.stdin?.end();
    await gone;
    rmSync(this.folder, { recursive: true, force: true });
  }
}
