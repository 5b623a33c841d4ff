import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Postings may be paused, confidential, and end at an instant; what was shared with whom stands with the suggestion. */
export class Postings1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(POSTINGS);
    await runner.query(SUGGESTIONS);
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

const SUGGESTIONS = `
ALTER TABLE suggestions DROP CONSTRAINT suggestions_need_answer_check, DROP CONSTRAINT suggestions_offer_answer_check;
ALTER TABLE suggestions
  ADD CONSTRAINT suggestions_need_answer_check
    CHECK (need_answer IN ('waiting', 'considering', 'accepted', 'declined', 'submitted')),
  ADD CONSTRAINT suggestions_offer_answer_check
    CHECK (offer_answer IN ('waiting', 'considering', 'accepted', 'declined', 'shortlisted', 'awarded', 'rejected')),
  -- since when a side may know of it; null again after an undo
  ADD COLUMN need_shared_at timestamptz,
  ADD COLUMN offer_shared_at timestamptz,
  -- of a call: the number that the application was given
  ADD COLUMN application_reference text;
UPDATE suggestions SET need_shared_at = approved_at, offer_shared_at = approved_at WHERE approved_at IS NOT NULL;
CREATE INDEX suggestions_applications ON suggestions (offer_id) WHERE need_answer = 'submitted';
`;
