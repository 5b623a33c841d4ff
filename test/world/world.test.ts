import { Redis } from 'ioredis';
import { Client } from 'pg';
import { createDatabase, database, describeQueues, queueBackends } from './index';

async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the test world', () => {
  const own = database();

  it('gives a database with the schema of today', async () => {
    const [row] = await ask<{ postings: string | null }>(own.url, "SELECT to_regclass('postings')::text AS postings");
    expect(row?.postings).toBe('postings');
  });

  it('gives each caller a database of its own', async () => {
    const other = await createDatabase();
    try {
      await ask(own.url, 'CREATE TABLE mine (id int)');
      const [row] = await ask<{ mine: string | null }>(other.url, "SELECT to_regclass('mine')::text AS mine");
      expect(row?.mine).toBeNull();
    } finally {
      await other.drop();
    }
    await expect(ask(other.url, 'SELECT 1')).rejects.toThrow(/does not exist/);
  });

  it('speaks the language of the accents', async () => {
    const [row] = await ask<{ upper: string }>(own.url, "SELECT upper('Sédhiou, Thiès') AS upper");
    expect(row?.upper).toBe('SÉDHIOU, THIÈS');
  });
});

describe('queue backends', () => {
  it('always has Postgres', () => {
    expect(queueBackends().map(({ name }) => name)).toContain('postgres');
  });
});

describeQueues('a backend', (backend) => {
  it('gives settings that lead to an empty place', async () => {
    const { QUEUE, REDIS_URL } = await backend.environment();
    expect(QUEUE).toBe(backend.name);
    if (REDIS_URL === undefined) return;
    const client = new Redis(REDIS_URL);
    try {
      expect(await client.dbsize()).toBe(0);
      expect(await client.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
      await client.set('left-over', '1');
    } finally {
      client.disconnect();
    }
    expect((await backend.environment()).REDIS_URL).not.toBe(REDIS_URL);
  });
});
