import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What spares Postgres work: pages in the order in which they are shown, and lists of which only the changed rows are written. */
export class Haste1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX postings_newest ON postings (kind, created_at, id)');
    // of all that the score rests on, null for what was scored before: a pair with the same one is scored the same
    await runner.query('ALTER TABLE suggestions ADD COLUMN fingerprint text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE suggestions DROP COLUMN fingerprint');
    await runner.query('DROP INDEX postings_newest');
  }
}
