import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- the state that a partnership had reached when it was ended
ALTER TABLE partnerships ADD COLUMN ended_from text
  CHECK (ended_from IN ('drafted', 'in-approval', 'signed', 'active', 'suspended'));
-- of those that were ended before, as the log knows it
UPDATE partnerships a SET ended_from = coalesce((
  SELECT l.details->>'status' FROM log l
  WHERE l.subject_id = a.id AND l.subject_type = 'partnership' AND l.details->>'status' NOT IN ('ended', 'completed')
  ORDER BY l.id DESC LIMIT 1), 'drafted')
WHERE a.status = 'ended';
`;

const DOWN = 'ALTER TABLE partnerships DROP COLUMN ended_from;';

/** What was reached of a partnership stays known when it ends. */
export class EndedFrom1764000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
