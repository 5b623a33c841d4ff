import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- The orders in which lists of postings are read, and what they are narrowed to: none of them reads all postings for a page.
CREATE INDEX postings_titles ON postings (kind, fold(title), id);
CREATE INDEX postings_by_deadline ON postings (kind, coalesce(deadline, 'infinity'), id);
CREATE INDEX postings_offer_kinds ON postings (coalesce(content->>'kind', 'standing'), created_at, id) WHERE kind = 'offer';
CREATE INDEX postings_subthemes ON postings USING gin ((content->'subthemes'));
-- Whom it is kept from who stands behind a call: looked for beside every list and count of those who read pairs from inside.
CREATE INDEX postings_offer_parties ON postings USING gin (posting_parties(organisation_id, content)) WHERE kind = 'offer';
-- A part of the log that has few entries is not looked for among all of them.
CREATE INDEX log_subject_types ON log (subject_type, id DESC);
`;

const DOWN = `
DROP INDEX log_subject_types;
DROP INDEX postings_offer_parties;
DROP INDEX postings_subthemes;
DROP INDEX postings_offer_kinds;
DROP INDEX postings_by_deadline;
DROP INDEX postings_titles;
`;

/** What keeps lists quick among the postings and the log of ten years. */
export class Decade1764000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
