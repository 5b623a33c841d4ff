import { KNOWN_MIGRATIONS } from '@penc/storage';
import { Client } from 'pg';

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

export interface DatabaseFacts {
  readonly postgres: string;
  readonly major: number;
  /** None: no schema of ours. */
  readonly migrations: readonly string[];
  readonly rows: Readonly<Record<string, number>>;
  /** Whether there is any table at all, ours or another's. */
  readonly holdsTables: boolean;
}

const COUNTED = ['organisations', 'postings', 'suggestions', 'partnerships', 'outbox', 'log'];

/** What stands in a database, for a manifest and before something is put in its place. */
export function factsOf(url: string): Promise<DatabaseFacts> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ postgres: string; major: number; tables: number; ours: boolean }>(
      `SELECT split_part(current_setting('server_version'), ' ', 1) AS postgres,
              current_setting('server_version_num')::int / 10000 AS major,
              (SELECT count(*)::int FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')) AS tables,
              to_regclass('public.migrations') IS NOT NULL AS ours`,
    );
    const [server] = rows;
    if (!server) throw new Error('no answer');
    const { postgres, major, tables, ours } = server;
    const migrations = ours
      ? await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY timestamp')
      : { rows: [] };
    const counts: Record<string, number> = {};
    for (const table of ours ? COUNTED : []) {
      const answer = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
      counts[table] = answer.rows[0]?.count ?? 0;
    }
    const names = migrations.rows.map(({ name }) => name);
    return { postgres, major, migrations: names, rows: counts, holdsTables: tables > 0 };
  });
}

/** The migrations that a backup has seen and this code has not: it was made by a newer Penc. */
export function unknownMigrations(migrations: readonly string[]): readonly string[] {
  return migrations.filter((name) => !KNOWN_MIGRATIONS.includes(name));
}

/**
 * Makes the outbox of a restored database go on: what was handed to the queue and is not done is handed over
 * again. New rows get numbers far above those of the time after the backup, whose jobs a Redis may still hold.
 */
export function letOutboxGoOn(url: string): Promise<void> {
  return withClient(url, async (client) => {
    await client.query(`
      BEGIN;
      -- the queue on Postgres is never the record
      DROP SCHEMA IF EXISTS penc_queue CASCADE;
      UPDATE outbox SET dispatched_at = NULL
        WHERE dispatched_at IS NOT NULL AND done_at IS NULL AND failed_at IS NULL;
      SELECT setval(pg_get_serial_sequence('outbox', 'id'), coalesce(max(id), 0) + 1000000) FROM outbox;
      COMMIT`);
  });
}
