import type { Storage } from '@penc/storage';

const HELD = 7_301;

export interface HeldSlices {
  /** Lets this slice end, and the next begin. */
  pass(slice: number): Promise<void>;
  /** Lets all of them go, now and from now on. */
  stop(): Promise<void>;
}

/** The worker’s slices of all lists, the first being 1, wait at their end until they are let through. */
export async function holdSlices(storage: Storage, slices: readonly number[]): Promise<HeldSlices> {
  const runner = storage.dataSource.createQueryRunner();
  for (const slice of slices) await runner.query('SELECT pg_advisory_lock($1, $2)', [HELD, slice]);
  await runner.query(
    `CREATE FUNCTION hold_slice() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN PERFORM pg_advisory_xact_lock(${HELD}, NEW.slices); RETURN NEW; END $$`,
  );
  await runner.query(
    'CREATE TRIGGER hold_slice BEFORE UPDATE ON rescorings FOR EACH ROW EXECUTE FUNCTION hold_slice()',
  );
  return {
    pass: (slice) => runner.query('SELECT pg_advisory_unlock($1, $2)', [HELD, slice]),
    stop: async () => {
      await runner.query('SELECT pg_advisory_unlock_all()');
      await runner.query('DROP FUNCTION hold_slice CASCADE');
      await runner.release();
    },
  };
}
