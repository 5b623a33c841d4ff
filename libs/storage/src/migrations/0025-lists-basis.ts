import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What all stored lists rest on beside postings and weights; no row while no list was ever stored under a known one. */
export class ListsBasis1764000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lists_basis (
        the_only boolean PRIMARY KEY DEFAULT true CHECK (the_only),
        engine   text NOT NULL,
        -- by which records are weighed
        year     smallint NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lists_basis');
  }
}
