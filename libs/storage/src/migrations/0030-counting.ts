import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- Which postings a reader may read is asked of all of them at once: rows of 2 kB are not read for it.
CREATE INDEX postings_reading ON postings (status, kind) INCLUDE (id, organisation_id, visibility, embargo_until);
-- The few whose applicants are kept from whoever stands behind them: asked of every count of coordinators.
CREATE INDEX postings_calls ON postings (id)
  WHERE coalesce(content->>'kind', '') IN ('call', 'expression-of-interest');
-- When sides have answered, of all pairs that were passed on.
CREATE INDEX decisions_answers ON decisions (suggestion_id, decided_at) WHERE side IS NOT NULL;
`;

const DOWN = `
DROP INDEX decisions_answers;
DROP INDEX postings_calls;
DROP INDEX postings_reading;
`;

/** What the overview counts, of all postings and all pairs at once. */
export class Counting1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
