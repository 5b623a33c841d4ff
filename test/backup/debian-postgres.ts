import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@penc/platform';
import { type Account, postgresAccount } from '../../apps/local/src/database/account';
import { type DebianBundle, fromDebian, libraryEnvironment } from '../../apps/local/src/debian/packages';

/** A server with pg_dump and pg_restore of its own version: the embedded one comes without them. */
export interface PostgresPrograms {
  readonly bin: string;
  readonly environment: NodeJS.ProcessEnv;
}

const PROJECT = join(__dirname, '..', '..');
const INSTALLED = '/usr/lib/postgresql';
const BUNDLE: DebianBundle = {
  name: 'debian-postgres',
  sets: [
    ['postgresql-17', 'postgresql-client-17'],
    ['postgresql-15', 'postgresql-client-15'],
  ],
  // of Debian 12 and 13
  libraries: ['libpq5', 'libldap-2.5-0', 'libldap2', 'libllvm14', 'libxml2', 'libxslt1.1', 'libicu72', 'libicu76'],
};

/** Debian's PostgreSQL: installed here, or unpacked into the project's cache; null where it cannot be had. */
export function debianPostgres(): PostgresPrograms | null {
  return programsIn(INSTALLED, {}) ?? fromDebian(PROJECT, BUNDLE, unpacked);
}

function unpacked(root: string): PostgresPrograms | null {
  return programsIn(join(root, INSTALLED), libraryEnvironment(root));
}

function programsIn(folder: string, environment: NodeJS.ProcessEnv): PostgresPrograms | null {
  const versions = existsSync(folder) ? readdirSync(folder).filter((name) => Number(name) >= 15) : [];
  const bins = versions.map((version) => join(folder, version, 'bin'));
  const complete = bins.find((bin) =>
    ['initdb', 'postgres', 'pg_dump', 'pg_restore'].every((name) => runs(join(bin, name), environment)),
  );
  return complete === undefined ? null : { bin: complete, environment };
}

function runs(program: string, environment: NodeJS.ProcessEnv): boolean {
  const env = { ...process.env, ...environment };
  return existsSync(program) && spawnSync(program, ['--version'], { env, stdio: 'ignore' }).status === 0;
}

/** A server of these programs on 127.0.0.1, with nothing in it. */
export class DebianServer {
  private readonly account: Account | null = postgresAccount('');
  private readonly folder = mkdtempSync(join(tmpdir(), 'penc-debian-'));
  private readonly data = join(this.folder, 'data');

  constructor(private readonly programs: PostgresPrograms) {}

  /** Its maintenance database. */
  async start(): Promise<URL> {
    chmodSync(this.folder, 0o711);
    mkdirSync(this.data, { mode: 0o700 });
    const password = join(this.folder, 'password');
    writeFileSync(password, 'secret', { mode: 0o600 });
    for (const path of [this.data, password]) {
      if (this.account) chownSync(path, this.account.uid, this.account.gid);
    }
    const login = ['-U', 'penc', `--pwfile=${password}`, '--auth=scram-sha-256'];
    await this.run('initdb', ['-D', this.data, ...login, '--encoding=UTF8', '--locale=C', '--no-sync']);
    const port = await freePort();
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
    await this.run('pg_ctl', ['start', '-w', '-D', this.data, '-l', join(this.data, 'log'), '-o', options]);
    return new URL(`postgresql://penc:secret@127.0.0.1:${port}/postgres`);
  }

  async stop(): Promise<void> {
    await this.run('pg_ctl', ['stop', '-m', 'immediate', '-D', this.data]).catch(() => undefined);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private run(name: string, args: readonly string[]): Promise<void> {
    const child = spawn(join(this.programs.bin, name), args, {
      ...this.account,
      cwd: this.folder,
      env: { PATH: process.env['PATH'], LC_ALL: 'C', ...this.programs.environment },
      stdio: 'ignore',
    });
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${name}: ${code}`))));
    });
  }
}
