import type { Storage } from '@penc/storage';
import type { MigrationInterface } from 'typeorm';

/** One migration alone, to or fro: later ones may stand above it. */
export async function migrateBy(migration: MigrationInterface, way: 'up' | 'down', storage: Storage): Promise<void> {
  const runner = storage.dataSource.createQueryRunner();
  await runner.startTransaction();
  await migration[way](runner);
  await runner.commitTransaction();
  await runner.release();
}
