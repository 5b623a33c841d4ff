import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { postgresAccount } from '../apps/local/src/database/account';
import { EmbeddedPostgres } from '../apps/local/src/database/postgres';
import { packagedPostgres, usablePostgres } from '../apps/local/src/database/postgres-binaries';

describe('the embedded Postgres', () => {
  const folder = mkdtempSync(join(tmpdir(), 'penc-embedded-'));
  chmodSync(folder, 0o711);
  const account = postgresAccount('');
  const place = {
    binaries: usablePostgres(packagedPostgres() ?? '', account, folder),
    folder: join(folder, 'postgres'),
    account,
    durable: true,
  };
  const postgres = new EmbeddedPostgres(place);

  afterAll(async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function ask(url: string, sql: string): Promise<unknown[]> {
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('keeps its data when it is stopped, killed, and started by somebody else', async () => {
    expect(await postgres.prepare()).toBe(true);
    expect(await postgres.prepare()).toBe(false);
    const first = await postgres.start();
    await ask(first, 'CREATE TABLE kept AS SELECT 1 AS one');

    process.kill(postgres.pid() ?? -1, 'SIGKILL');
    const second = await postgres.start();
    expect(await ask(second, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);

    const successor = new EmbeddedPostgres(place);
    const former = postgres.pid();
    const third = await successor.start();
    expect(successor.pid()).not.toBe(former);
    expect(await ask(third, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);

    await successor.stop();
    expect(postgres.pid()).toBeNull();
    await expect(ask(third, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED|terminated/);
  });

  it('lets nobody in without the password', async () => {
    const url = new URL(await postgres.start());
    url.password = 'guess';
    await expect(ask(url.href, 'SELECT 1')).rejects.toThrow(/password/);
  });
});
