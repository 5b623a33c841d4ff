import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['postings', 'posting_revisions', 'track_records', 'track_record_staging'];

/**
 * By which catalogue of concepts a text was described: what stood before is of the first, and is described again. A
 * revision keeps what it was written with.
 */
export class Concepts1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN concepts_version integer NOT NULL DEFAULT 1`);
      await runner.query(`ALTER TABLE ${table} ALTER COLUMN concepts_version SET DEFAULT 2`);
    }
    for (const table of ['postings', 'track_records']) {
      await runner.query(`CREATE INDEX ${table}_concepts_version ON ${table} (concepts_version)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} DROP COLUMN concepts_version`);
  }
}
