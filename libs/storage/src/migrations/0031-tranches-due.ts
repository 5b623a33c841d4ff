import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE partnership_tranches
  -- when it was called last: whoever pays was told then
  ADD COLUMN requested_on date,
  -- the due dates for which it was told that it is due soon, and late: moved, it is told anew
  ADD COLUMN due_told_for date,
  ADD COLUMN late_told_for date;
-- those of which there may be something to tell: looked for in each round of upkeep
CREATE INDEX partnership_tranches_due ON partnership_tranches (due)
  WHERE status IN ('planned', 'requested') AND late_told_for IS DISTINCT FROM due;
`;

const DOWN = `
DROP INDEX partnership_tranches_due;
ALTER TABLE partnership_tranches DROP COLUMN late_told_for, DROP COLUMN due_told_for, DROP COLUMN requested_on;
`;

/** What was told of the due dates of tranches, once for each. */
export class TranchesDue1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
