import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations apply and are judged; people join, leave, and are erased. */
export class People1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [ORGANISATIONS, MEMBERSHIPS, PEOPLE]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('columns that hold what people wrote are not dropped: restore a backup');
  }
}

const ORGANISATIONS = `
ALTER TABLE organisations ADD COLUMN website text;
CREATE INDEX organisations_listing ON organisations (fold(name), id);
-- Append-only: who let an organisation in, or shut it out, and why.
CREATE TABLE organisation_decisions (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  action          text NOT NULL CHECK (action IN ('verify', 'suspend', 'restore')),
  reason          text,
  note            text,
  decided_by      uuid REFERENCES memberships,
  decided_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX organisation_decisions_organisation ON organisation_decisions (organisation_id, id DESC);
CREATE TRIGGER keep_organisation_decisions BEFORE UPDATE OR DELETE OR TRUNCATE ON organisation_decisions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- What idempotency_keys are for members, for those who have no membership yet: a digest, and what came of it.
CREATE TABLE application_keys (
  key             text PRIMARY KEY,
  fingerprint     bytea NOT NULL,
  organisation_id uuid REFERENCES organisations,
  created_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX application_keys_age ON application_keys (created_at);
`;

const MEMBERSHIPS = `
ALTER TABLE memberships
  -- from then on it opens nothing and is told nothing; the row stays, since log and decisions point to it
  ADD COLUMN IF NOT EXISTS ended_at timestamptz,
  -- null until whoever was invited has come: until then nothing of them is shown to those who invited them
  ADD COLUMN joined_at timestamptz DEFAULT now(),
  ADD COLUMN revision integer NOT NULL DEFAULT 1;
-- somebody may come back
ALTER TABLE memberships DROP CONSTRAINT memberships_person_id_organisation_id_role_key;
CREATE UNIQUE INDEX memberships_current ON memberships (person_id, organisation_id, role) WHERE ended_at IS NULL;
`;

const PEOPLE = `
ALTER TABLE people
  ALTER COLUMN email DROP NOT NULL,
  ADD COLUMN erased_at timestamptz,
  ADD COLUMN revision integer NOT NULL DEFAULT 1,
  ADD CONSTRAINT people_email_known CHECK ((email IS NULL) = (erased_at IS NOT NULL)),
  ADD CONSTRAINT people_erased CHECK (erased_at IS NULL OR phone IS NULL);
`;
