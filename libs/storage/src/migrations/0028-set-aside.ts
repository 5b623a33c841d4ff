import type { MigrationInterface, QueryRunner } from 'typeorm';

const APPLICANTS = `
-- Which calls somebody's organisations apply to is asked of every request of a coordinator: their needs, whoever posted
-- them, and of these the pairs that were passed on, both without reading what else there is.
CREATE INDEX postings_need_parties ON postings USING gin (posting_parties(organisation_id, content)) WHERE kind = 'need';
CREATE INDEX suggestions_told ON suggestions (need_id, offer_id) INCLUDE (status, need_answer) WHERE need_shared_at IS NOT NULL;
`;

const DELIVERIES = `
-- A delivery that was not sent for a reason of its own side’s is put aside, and says why: nobody had refused it.
ALTER TABLE webhook_deliveries ADD COLUMN held_for text;
ALTER TABLE webhook_deliveries DROP CONSTRAINT webhook_deliveries_status_check;
ALTER TABLE webhook_deliveries
  ADD CONSTRAINT webhook_deliveries_status_check CHECK (status IN ('pending', 'delivered', 'failed', 'held')),
  ADD CONSTRAINT webhook_deliveries_held_check CHECK ((status = 'held') = (held_for IS NOT NULL));
UPDATE webhook_deliveries d SET status = 'held', held_for = 'webhook-disabled'
FROM webhooks w WHERE w.id = d.webhook_id AND w.status = 'disabled' AND d.status = 'pending';
CREATE INDEX webhook_deliveries_pending ON webhook_deliveries (webhook_id) WHERE status = 'pending';
`;

const DOWN = `
DROP INDEX webhook_deliveries_pending;
UPDATE webhook_deliveries SET status = 'failed', held_for = NULL WHERE status = 'held';
ALTER TABLE webhook_deliveries DROP CONSTRAINT webhook_deliveries_held_check;
ALTER TABLE webhook_deliveries DROP CONSTRAINT webhook_deliveries_status_check;
ALTER TABLE webhook_deliveries ADD CONSTRAINT webhook_deliveries_status_check CHECK (status IN ('pending', 'delivered', 'failed'));
ALTER TABLE webhook_deliveries DROP COLUMN held_for;
DROP INDEX suggestions_told;
DROP INDEX postings_need_parties;
`;

/** Who applies to a call is found by an index; deliveries that are put aside say so. */
export class SetAside1764000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(APPLICANTS);
    await runner.query(DELIVERIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
