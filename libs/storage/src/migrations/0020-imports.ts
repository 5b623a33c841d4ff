import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Spreadsheets of postings: what was sent until it is posted, and afterwards which postings it became. */
export class Imports1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import_batches (
        id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        organisation_id uuid NOT NULL REFERENCES organisations,
        membership_id   uuid NOT NULL REFERENCES memberships,
        kind            text NOT NULL CHECK (kind IN ('need', 'offer')),
        status          text NOT NULL DEFAULT 'uploaded' CHECK (status IN ('uploaded', 'committed', 'undone')),
        file_name       text NOT NULL DEFAULT '',
        language        text NOT NULL CHECK (language IN ('fr', 'en')),
        posting_status  text NOT NULL DEFAULT 'open' CHECK (posting_status IN ('draft', 'open')),
        -- the lines as they were sent, until they are posted
        content         jsonb,
        columns         jsonb NOT NULL,
        posting_ids     uuid[] NOT NULL DEFAULT '{}',
        created_at      timestamptz NOT NULL DEFAULT now(),
        committed_at    timestamptz,
        undone_at       timestamptz,
        CHECK ((content IS NULL) = (status <> 'uploaded'))
      )`);
    await runner.query(
      'CREATE INDEX import_batches_organisation ON import_batches (organisation_id, created_at DESC, id DESC)',
    );
    await runner.query(`CREATE INDEX import_batches_waiting ON import_batches (created_at) WHERE status = 'uploaded'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import_batches');
  }
}
