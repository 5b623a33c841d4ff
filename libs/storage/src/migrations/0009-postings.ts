import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Postings may be paused, confidential, and end at an instant; what was shared with whom stands with the suggestion. */
export class Postings1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(POSTINGS);
  }

  async down(): Promise<void> {
    throw new Error('columns that hold what people wrote are not dropped: restore a backup');
  }
}

const POSTINGS = `
ALTER TABLE postings DROP CONSTRAINT postings_status_check;
ALTER TABLE postings ADD CONSTRAINT postings_status_check
  CHECK (status IN ('draft', 'open', 'paused', 'closed', 'withdrawn', 'expired'));
ALTER TABLE postings
  ADD COLUMN visibility text NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'members', 'coordinators')),
  ADD COLUMN embargo_until date,
  -- when the deadline has passed: its instant, or the end of its day in Dakar
  ADD COLUMN deadline_at timestamptz,
  ADD COLUMN close_reason text CHECK (close_reason IN ('funded-here', 'funded-elsewhere', 'abandoned', 'merged')),
  ADD COLUMN merged_into uuid REFERENCES postings;
UPDATE postings SET deadline_at = (deadline + 1)::timestamp AT TIME ZONE 'UTC' WHERE deadline IS NOT NULL;
DROP INDEX postings_ends;
CREATE INDEX postings_deadlines ON postings (deadline_at) WHERE status IN ('open', 'paused');
CREATE INDEX postings_period_ends ON postings (period_end) WHERE status IN ('open', 'paused');
`;
