import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A page of a listing is read in the order in which it is shown, not sorted out of all postings. */
export class Listing1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX postings_newest ON postings (kind, created_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX postings_newest');
  }
}
