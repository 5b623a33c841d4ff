import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which workers are at work, as they say themselves: the api knows the queue by Postgres alone. */
export class Stations1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stations (
        -- of one process of the worker, made at its start
        id         uuid PRIMARY KEY,
        started_at timestamptz NOT NULL DEFAULT now(),
        seen_at    timestamptz NOT NULL DEFAULT now()
      );
      -- what failed for good is listed by when it did
      DROP INDEX outbox_dead;
      CREATE INDEX outbox_dead ON outbox (failed_at DESC, id DESC) WHERE failed_at IS NOT NULL AND done_at IS NULL;
      -- the log is asked what somebody did, and what was done of one kind
      CREATE INDEX log_member ON log (membership_id, id DESC);
      CREATE INDEX log_action ON log (action, id DESC);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE stations;
      DROP INDEX outbox_dead;
      CREATE INDEX outbox_dead ON outbox (failed_at) WHERE failed_at IS NOT NULL;
      DROP INDEX log_member;
      DROP INDEX log_action;`);
  }
}
