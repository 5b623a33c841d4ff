import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- Which calls somebody's organisations apply to is asked of every request of a coordinator: their needs, whoever posted
-- them, and of these the pairs that were passed on, both without reading what else there is.
CREATE INDEX postings_need_parties ON postings USING gin (posting_parties(organisation_id, content)) WHERE kind = 'need';
CREATE INDEX suggestions_told ON suggestions (need_id, offer_id) INCLUDE (status, need_answer) WHERE need_shared_at IS NOT NULL;
`;

const DOWN = `
DROP INDEX suggestions_told;
DROP INDEX postings_need_parties;
`;

/** Who applies to a call is found by an index. */
export class Applicants1764000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
