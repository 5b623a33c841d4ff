import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- With what is not done in it as well, the planner could take this index for the one of a posting's own messages
-- (outbox_posting), and read all that waited for each of them.
DROP INDEX outbox_done;
CREATE INDEX outbox_done ON outbox (done_at) WHERE done_at IS NOT NULL;
`;

const DOWN = `
DROP INDEX outbox_done;
CREATE INDEX outbox_done ON outbox (done_at);
`;

/** What is done is found by when it was; what is not, by the indexes of what is due, in flight and dead. */
export class DoneAlone1764000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
