import { migrate } from '@penc/storage';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Client } from 'pg';
import { backup } from '../../apps/local/src/backup/backup';
import { pgToolsFor } from '../../apps/local/src/backup/pg-tools';
import { restore } from '../../apps/local/src/backup/restore';
import { Installation } from '../../apps/local/src/installation';
import { ofTheFuture, withAnotherPayload, withDamage } from './archives';
import { DebianServer, debianPostgres } from './debian-postgres';
import { ask, organisations, outbox, writeSomething } from './written';

it('names the package to be installed where no pg_dump is new enough', () => {
  expect(() => pgToolsFor(99)).toThrow(
    expect.objectContaining({
      fault: 'pg-tools-missing',
      values: expect.objectContaining({ package: 'postgresql-client-99' }) as unknown,
    }) as Error,
  );
});

const programs = debianPostgres();
const describeDebian = programs ? describe : describe.skip;

describeDebian('a backup of the database of DATABASE_URL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'penc-dump-test-'));
  const installation = new Installation(folder);
  const file = join(folder, 'kept.tar');
  const before = { ...process.env };
  const server = new DebianServer(programs ?? { bin: '', environment: {} });
  let maintenance: URL;

  beforeAll(async () => {
    maintenance = await server.start();
    Object.assign(process.env, programs?.environment);
    process.env['PATH'] = [programs?.bin, before['PATH']].join(delimiter);
    jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
    const url = await use('penc');
    await migrate(url);
    await writeSomething(url, 'ARD de Louga');
    await backup(installation, file);
    await writeSomething(url, 'ARD de Thiès');
  });

  afterAll(async () => {
    process.env = before;
    jest.restoreAllMocks();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Makes DATABASE_URL name this database, which is made if need be. */
  async function use(name: string): Promise<string> {
    const known = await ask(maintenance.href, 'SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (known.length === 0) await ask(maintenance.href, `CREATE DATABASE ${name}`);
    const url = new URL(maintenance);
    url.pathname = `/${name}`;
    process.env['DATABASE_URL'] = url.href;
    return url.href;
  }

  async function databases(): Promise<string[]> {
    const rows = await ask<{ datname: string }>(maintenance.href, 'SELECT datname FROM pg_database ORDER BY 1');
    return rows.map(({ datname }) => datname);
  }

  it('comes back in an empty database, and its outbox goes on', async () => {
    const url = await use('empty');
    await restore(installation, file, false);
    expect(await organisations(url)).toEqual(['ARD de Louga']);
    const { due, next } = await outbox(url);
    expect([due, next > 1_000_000]).toEqual([1, true]);
  });

  it('is not put over a database that holds something unless one says so', async () => {
    const url = await use('penc');
    await expect(restore(installation, file, false)).rejects.toMatchObject({ fault: 'database-not-empty' });
    expect(await organisations(url)).toEqual(['ARD de Louga', 'ARD de Thiès']);
  });

  it.each([
    ['has one wrong byte', withDamage, 'backup-damaged'],
    ['was made by a newer Penc', ofTheFuture, 'backup-newer'],
    ['holds no dump', withAnotherPayload, 'restore-failed'],
  ])('that %s changes nothing', async (_, spoil, fault) => {
    const url = await use('penc');
    const there = await databases();
    await expect(restore(installation, spoil(file), true)).rejects.toMatchObject({ fault });
    expect(await organisations(url)).toEqual(['ARD de Louga', 'ARD de Thiès']);
    expect(await databases()).toEqual(there);
  });

  it('waits for nobody: a database in use is left alone', async () => {
    const url = await use('penc');
    const user = new Client({ connectionString: url });
    await user.connect();
    try {
      await expect(restore(installation, file, true)).rejects.toMatchObject({ fault: 'database-in-use' });
    } finally {
      await user.end();
    }
    expect(await organisations(url)).toEqual(['ARD de Louga', 'ARD de Thiès']);
  });

  it('takes the place of what is there when one says so', async () => {
    const url = await use('penc');
    const there = await databases();
    await restore(installation, file, true);
    expect(await organisations(url)).toEqual(['ARD de Louga']);
    expect(await databases()).toEqual(there);
  });
});
