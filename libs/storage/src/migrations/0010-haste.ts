import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What spares Postgres work: pages in the order in which they are shown, and lists of which only the changed rows are written. */
export class Haste1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX postings_newest ON postings (kind, created_at, id)');
    // names all that the score rested on when that side's list was last made; null for lists made before
    await runner.query('ALTER TABLE suggestions ADD COLUMN need_print text, ADD COLUMN offer_print text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE suggestions DROP COLUMN need_print, DROP COLUMN offer_print');
    await runner.query('DROP INDEX postings_newest');
  }
}
