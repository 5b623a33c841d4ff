import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['postings', 'posting_revisions'];

/**
 * The language that a text is really written in, beside the one that was chosen. Of what is there already it is the chosen one,
 * until the worker describes it again: its catalogue of concepts is newer.
 */
export class TextLanguage1764000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL statement_timeout = 0');
    for (const table of TABLES) {
      // nothing that somebody has written changes: no new version, no other day
      await runner.query(`
        ALTER TABLE ${table} ADD COLUMN language text CHECK (language IN ('fr', 'en')), DISABLE TRIGGER USER;
        UPDATE ${table} SET language = content->>'language';
        ALTER TABLE ${table} ALTER COLUMN language SET NOT NULL, ENABLE TRIGGER USER;`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} DROP COLUMN language`);
  }
}
