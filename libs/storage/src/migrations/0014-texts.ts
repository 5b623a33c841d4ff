import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What scoring knows of a text: its words beside its concepts, and of a reference both. */
export class Texts1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['postings', 'posting_revisions']) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN words jsonb NOT NULL DEFAULT '[]'`);
    }
    for (const table of ['track_records', 'track_record_staging']) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN language text NOT NULL DEFAULT 'fr',
        ADD COLUMN concepts jsonb NOT NULL DEFAULT '[]', ADD COLUMN words jsonb NOT NULL DEFAULT '[]'`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['track_record_staging', 'track_records']) {
      await runner.query(`ALTER TABLE ${table} DROP COLUMN language, DROP COLUMN concepts, DROP COLUMN words`);
    }
    for (const table of ['posting_revisions', 'postings']) await runner.query(`ALTER TABLE ${table} DROP COLUMN words`);
  }
}
