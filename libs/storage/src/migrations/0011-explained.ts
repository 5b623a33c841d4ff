import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why, why not: near misses of a posting, and what a score rested on, kept so that it can be computed again. */
export class Explained1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EXPLAINED);
  }

  async down(): Promise<void> {
    throw new Error('what scores rest on is not dropped: restore a backup');
  }
}

const EXPLAINED = `
-- the track record that pairs were scored on, once however many pairs; suggestions.inputs names the hash
CREATE TABLE record_snapshots (
  hash    text PRIMARY KEY,
  entries jsonb NOT NULL
);
CREATE TRIGGER keep_record_snapshots BEFORE UPDATE OR DELETE OR TRUNCATE ON record_snapshots
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- of postings whose near misses somebody has asked for
CREATE TABLE near_misses (
  posting_id      uuid PRIMARY KEY REFERENCES postings,
  -- what they were made on; null while none have been made
  as_of           timestamptz,
  revision        integer,
  day             date,
  engine          text,
  weights_version integer,
  misses          jsonb NOT NULL DEFAULT '[]',
  gains           jsonb NOT NULL DEFAULT '[]',
  -- a message is on its way since
  asked_at        timestamptz,
  -- nobody reads them any more: they are not made with the lists any more
  read_at         timestamptz NOT NULL DEFAULT now()
);
`;
