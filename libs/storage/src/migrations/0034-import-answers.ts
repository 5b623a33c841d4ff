import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE import_batches
  -- what was said once of all lines, by field: lists of codes
  ADD COLUMN for_all jsonb NOT NULL DEFAULT '{}',
  -- of its headings: a table that is sent again is read as the one before
  ADD COLUMN headings_print text,
  -- lines that were not posted: to be corrected, and there already
  ADD COLUMN left_faulty integer NOT NULL DEFAULT 0,
  ADD COLUMN left_doubled integer NOT NULL DEFAULT 0;
`;

const DOWN = `
ALTER TABLE import_batches
  DROP COLUMN left_doubled, DROP COLUMN left_faulty, DROP COLUMN headings_print, DROP COLUMN for_all;
`;

/** What is said once of a whole spreadsheet, how it is known again, and what of it was left aside. */
export class ImportAnswers1764000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
