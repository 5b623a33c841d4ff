import type { Storage } from '@penc/storage';
import { until } from '../until';

/**
 * Asks while the rows that `sql` touches are held, until as many requests as `ask` makes wait for them in Postgres; then lets
 * all of them go at the same time. What `sql` has changed is committed first.
 */
export async function atOnce<T>(
  storage: Storage,
  [sql, ...parameters]: readonly [sql: string, ...parameters: unknown[]],
  ask: () => readonly Promise<T>[],
): Promise<T[]> {
  const holder = storage.dataSource.createQueryRunner();
  await holder.startTransaction();
  try {
    await holder.query(sql, parameters);
    const answers = ask();
    await until('all of them to wait', async () => {
      const waiting = await storage.read(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      );
      return waiting.length >= answers.length;
    });
    await holder.commitTransaction();
    return await Promise.all(answers);
  } finally {
    if (holder.isTransactionActive) await holder.rollbackTransaction();
    await holder.release();
  }
}
