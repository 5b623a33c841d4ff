import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- Done messages are pruned by age, and the few that are not done are counted every few seconds, by upkeep, by whoever watches
-- the api, by administrators: among the hundreds of thousands that are kept for a month.
CREATE INDEX outbox_done ON outbox (done_at);
-- what mail servers said of the addresses of somebody who is erased
CREATE INDEX outbox_errors ON outbox (message) WHERE last_error IS NOT NULL;

-- The same for notices: those that were read long ago, and those that are old. Kept for a year or two, looked for in each round.
CREATE INDEX notices_read ON notices (read_at) WHERE read_at IS NOT NULL;
CREATE INDEX notices_age ON notices (created_at);

-- Whether a posting has a pair in some state is asked of tens of thousands at once: rows of 2 kB are not read for it.
ALTER TABLE suggestions DROP CONSTRAINT suggestions_need_id_offer_id_key;
ALTER TABLE suggestions ADD CONSTRAINT suggestions_need_id_offer_id_key UNIQUE (need_id, offer_id) INCLUDE (status);
DROP INDEX suggestions_offer;
CREATE INDEX suggestions_offer ON suggestions (offer_id) INCLUDE (status);
-- and all that the overview counts of what was passed on
DROP INDEX suggestions_passed_on;
CREATE INDEX suggestions_passed_on ON suggestions (approved_at)
  INCLUDE (id, need_id, offer_id, status, undo_until, need_shared_at, offer_shared_at) WHERE approved_at IS NOT NULL;

-- Lists of pairs whatever their state, which programs read to the end.
CREATE INDEX suggestions_best ON suggestions (total DESC, id);
CREATE INDEX suggestions_first ON suggestions (created_at, id);

-- The few pairs that wait for a second person, counted for each page of the inbox.
CREATE INDEX decisions_first ON decisions (suggestion_id, id) WHERE action = 'first-approve';

-- The newest first, for who sees all of them.
CREATE INDEX partnerships_listing ON partnerships (created_at DESC, id DESC);
`;

const DOWN = `
DROP INDEX partnerships_listing;
DROP INDEX decisions_first;
DROP INDEX suggestions_first;
DROP INDEX suggestions_best;
DROP INDEX suggestions_passed_on;
CREATE INDEX suggestions_passed_on ON suggestions (approved_at) WHERE approved_at IS NOT NULL;
DROP INDEX suggestions_offer;
CREATE INDEX suggestions_offer ON suggestions (offer_id);
ALTER TABLE suggestions DROP CONSTRAINT suggestions_need_id_offer_id_key;
ALTER TABLE suggestions ADD CONSTRAINT suggestions_need_id_offer_id_key UNIQUE (need_id, offer_id);
DROP INDEX notices_age;
DROP INDEX notices_read;
DROP INDEX outbox_errors;
DROP INDEX outbox_done;
`;

/** What is asked often of tables that ten years have filled, and took as long as the tables are large. */
export class Crowd1764000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
