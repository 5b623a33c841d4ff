import { freePort } from '@penc/platform';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { Account } from './account';
import { binary } from './postgres-binaries';
import { isOurs } from '../processes/processes-seen';

export interface PostgresPlace {
  /** Folder with bin/, lib/ and share/. */
  readonly binaries: string;
  /** Holds data/, password and postgres.log; made if missing, given to `account`. */
  readonly folder: string;
  readonly account: Account | null;
  /** False for tests: faster, and lost with the machine's power. */
  readonly durable: boolean;
}

export class PostgresFailure extends Error {}

const LOCAL_SETTINGS = {
  listen_addresses: '127.0.0.1',
  // TCP only: a socket's path is limited to 107 bytes, and two installations could share a folder
  unix_socket_directories: '',
  wal_level: 'minimal',
  max_wal_senders: '0',
  shared_buffers: '128MB',
  max_wal_size: '256MB',
};
const HASTY_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  // each of thousands of connections pays for them on both sides; the password is 24 random bytes
  scram_iterations: '1',
};

/** A former postmaster may be a zombie nobody has reaped, or its backends may still hold the shared memory. */
const PASSING = /postmaster\.pid" already exists|pre-existing shared memory block|shared memory block .* still in use/;
const PORT_TAKEN = /Address already in use|could not create any TCP\/IP sockets/;
const START_ATTEMPTS = 40;

/** A private Postgres on 127.0.0.1, driven by pg_ctl: it outlives us if we are killed, and the next start finds it. */
export class EmbeddedPostgres {
  private readonly data: string;

  constructor(private readonly place: PostgresPlace) {
    this.data = join(place.folder, 'data');
  }

  get logFile(): string {
    return join(this.place.folder, 'postgres.log');
  }

  get folder(): string {
    return this.place.folder;
  }

  get isNew(): boolean {
    return !existsSync(join(this.data, 'PG_VERSION'));
  }

  /** Makes the data folder if there is none: true when it was made. A half-made one never takes the name. */
  async prepare(): Promise<boolean> {
    if (!this.isNew) return false;
    const half = `${this.data}.new`;
    for (const path of [half, this.data]) rmSync(path, { recursive: true, force: true });
    this.ownFolder(this.place.folder);
    this.ownFolder(half);
    const password = join(this.place.folder, 'password');
    writeFileSync(password, randomBytes(24).toString('hex'), { mode: 0o600 });
    this.give(password);
    const settings = { ...LOCAL_SETTINGS, ...(this.place.durable ? {} : HASTY_SETTINGS) };
    const { code, output } = await this.run('initdb', [
      ...['-D', half, '-U', 'penc', `--pwfile=${password}`, '--auth=scram-sha-256', '--encoding=UTF8'],
      // the same on every system: no locale of the machine takes part
      ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
      ...(this.place.durable ? [] : ['--no-sync']),
      ...Object.entries(settings).map(([name, value]) => `--set=${name}=${value}`),
    ]);
    if (code !== 0) throw new PostgresFailure(lastLine(output));
    renameSync(half, this.data);
    return true;
  }

  /** Starts it, on a free port unless one is given, and makes sure that `penc` is there; the URL of that database. */
  async start(wanted?: number): Promise<string> {
    await this.stop();
    for (let attempt = 1; ; attempt++) {
      const port = wanted ?? (await freePort());
      const before = this.log().length;
      const { code, output } = await this.run('pg_ctl', [
        ...['start', '--wait', '--silent', '-t', '60', '-D', this.data, '-l', this.logFile, '-o', `-p ${port}`],
      ]);
      if (code === 0) return this.withDatabase(this.url(port, 'penc'), this.url(port, 'postgres'));
      const told = this.log().slice(before);
      if (attempt === START_ATTEMPTS || !(PASSING.test(told) || PORT_TAKEN.test(told))) {
        throw new PostgresFailure(lastLine(told.trim() || output));
      }
      await pause(100);
    }
  }

  /** Ends it if it runs, whoever started it; all transactions that were acknowledged are kept. */
  async stop(): Promise<void> {
    if (this.pid() === null) return;
    const { code } = await this.run('pg_ctl', [
      'stop',
      '--silent',
      '--wait',
      '-m',
      'fast',
      '-t',
      '20',
      '-D',
      this.data,
    ]);
    if (code !== 0 && this.pid() !== null)
      await this.run('pg_ctl', ['stop', '--silent', '-m', 'immediate', '-D', this.data]);
  }

  /** The process that serves this data folder now, or null. */
  pid(): number | null {
    const file = join(this.data, 'postmaster.pid');
    const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : NaN;
    return Number.isInteger(pid) && isOurs(pid, this.data) ? pid : null;
  }

  /** The URL of the database where it serves now, or null. */
  address(): string | null {
    if (this.pid() === null) return null;
    // the fourth line of Postgres' own file is its port
    const port = Number(readFileSync(join(this.data, 'postmaster.pid'), 'utf8').split('\n')[3]);
    return port > 0 ? this.url(port, 'penc') : null;
  }

  private url(port: number, database: string): string {
    const password = readFileSync(join(this.place.folder, 'password'), 'utf8');
    return `postgresql://penc:${password}@127.0.0.1:${port}/${database}`;
  }

  private async withDatabase(url: string, maintenance: string): Promise<string> {
    const client = new Client({ connectionString: maintenance });
    await client.connect();
    try {
      const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'penc'");
      if (rowCount === 0) await client.query('CREATE DATABASE penc');
      return url;
    } finally {
      await client.end();
    }
  }

  private log(): string {
    return existsSync(this.logFile) ? readFileSync(this.logFile, 'utf8') : '';
  }

  private ownFolder(path: string): void {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(path, 0o700);
    this.give(path);
  }

  private give(path: string): void {
    const { account } = this.place;
    if (account) chownSync(path, account.uid, account.gid);
  }

  private run(name: 'initdb' | 'pg_ctl', args: readonly string[]): Promise<{ code: number | null; output: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn(binary(this.place.binaries, name), args, {
        ...this.place.account,
        // our own folder may be closed to the account
        cwd: this.place.folder,
        env: quietEnvironment(),
        // Ctrl-C in the terminal is the launcher's to answer: a start cut in the middle leaves half a server
        detached: process.platform !== 'win32',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      child.stdout.on('data', (part) => (output += part));
      child.stderr.on('data', (part) => (output += part));
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, output }));
    });
  }
}

/** Nothing of the user's own Postgres settings, and messages in English: some of them are read above. */
function quietEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|LD_LIBRARY_PATH)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

function lastLine(text: string): string {
  const lines = text.trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? '';
}
