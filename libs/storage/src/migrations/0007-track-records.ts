import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Past activities come from IATI files as well; some organisations are known by these alone. */
export class TrackRecords1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [ORGANISATIONS, TRACK_RECORDS, STAGING]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('references that were imported are not dropped: restore a backup');
  }
}

const ORGANISATIONS = `
ALTER TABLE organisations
  -- how it came here: asked to join or was let in by hand; or an IATI file names it as a donor
  ADD COLUMN origin text NOT NULL DEFAULT 'penc' CHECK (origin IN ('penc', 'iati')),
  -- its identifier in IATI
  ADD COLUMN iati_ref text;
CREATE INDEX organisations_iati_ref ON organisations (iati_ref) WHERE iati_ref IS NOT NULL;
`;

const TRACK_RECORDS = `
ALTER TABLE track_records
  -- null for what was done through a partnership of Penc
  ADD COLUMN iati_identifier text,
  -- by language code
  ADD COLUMN titles jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN status text,
  ADD COLUMN starts date,
  ADD COLUMN ends date,
  -- of the organisation itself
  ADD COLUMN roles text[] NOT NULL DEFAULT '{}',
  -- everybody whom the activity names
  ADD COLUMN parties jsonb NOT NULL DEFAULT '[]',
  -- whether matching takes it as evidence: countsAsEvidence of libs/domain
  ADD COLUMN counts boolean NOT NULL DEFAULT true;
ALTER TABLE track_records ADD CONSTRAINT track_records_activity UNIQUE (organisation_id, iati_identifier);
CREATE INDEX track_records_listing ON track_records (organisation_id, year DESC, id DESC);
DROP INDEX track_records_organisation;
`;

const STAGING = `
-- What an import has read and not yet merged. Logged, although it is pruned: an import must not merge half of a file
-- because Postgres was restarted in the middle of it.
CREATE TABLE track_record_staging (
  import_id       uuid NOT NULL,
  -- whose reference it is: the folded name of a donor, or empty for the one organisation that imports
  holder          text NOT NULL,
  iati_identifier text NOT NULL,
  line            integer NOT NULL,
  -- of a donor: name, IATI reference, type
  donor           jsonb,
  titles          jsonb NOT NULL,
  status          text,
  starts          date,
  ends            date,
  year            integer NOT NULL,
  sectors         text[] NOT NULL,
  territories     text[] NOT NULL,
  amount_xof      bigint,
  roles           text[] NOT NULL,
  parties         jsonb NOT NULL,
  counts          boolean NOT NULL,
  staged_at       timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (import_id, holder, iati_identifier)
);
CREATE INDEX track_record_staging_age ON track_record_staging (staged_at);
`;
