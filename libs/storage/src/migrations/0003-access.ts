import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People sign in: by mail, with sessions, second factors and keys that do not open everything. */
export class Access1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [ENTRY, SIGN_IN, SESSIONS, SECOND_FACTORS, KEYS, LIMITS]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('sessions and second factors are not dropped: restore a backup');
  }
}

const ENTRY = `
-- from then on it opens nothing; the row stays, since log and decisions point to it
ALTER TABLE memberships ADD COLUMN IF NOT EXISTS ended_at timestamptz;
ALTER TABLE people ADD COLUMN IF NOT EXISTS suspended_at timestamptz;
`;

const SIGN_IN = `
-- One asked-for sign-in. Unknown addresses have rows as well (without a person), so that asking costs the same.
CREATE TABLE sign_in_challenges (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id     uuid REFERENCES people ON DELETE CASCADE,
  -- a digest under SECRET_KEY: the address itself stands in people alone
  address_hash  bytea NOT NULL,
  asked_at      timestamptz NOT NULL DEFAULT now(),
  -- made by the worker when it makes the mail; only it and the mail ever hold what they are the hashes of
  token_hash    bytea UNIQUE,
  code_hash     bytea,
  expires_at    timestamptz,
  tries         smallint NOT NULL DEFAULT 0,
  used_at       timestamptz,
  -- the mail: claimed, sent, then recorded
  claimed_until timestamptz,
  mails         smallint NOT NULL DEFAULT 0,
  sent_at       timestamptz
);
CREATE INDEX sign_in_challenges_age ON sign_in_challenges (asked_at);
CREATE INDEX sign_in_challenges_person ON sign_in_challenges (person_id);
`;

const SESSIONS = `
CREATE TABLE sessions (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- SHA-256 of 256 random bits
  hash             bytea NOT NULL UNIQUE,
  person_id        uuid NOT NULL REFERENCES people ON DELETE CASCADE,
  -- for which of the person's memberships it acts at present
  membership_id    uuid NOT NULL REFERENCES memberships,
  browser          text NOT NULL,
  system           text NOT NULL,
  created_at       timestamptz NOT NULL DEFAULT now(),
  seen_at          timestamptz NOT NULL DEFAULT now(),
  second_factor_at timestamptz,
  revoked_at       timestamptz
);
CREATE INDEX sessions_person ON sessions (person_id, created_at DESC);
CREATE INDEX sessions_membership ON sessions (membership_id, seen_at DESC);
CREATE INDEX sessions_seen ON sessions (seen_at);
`;

const SECOND_FACTORS = `
CREATE TABLE second_factors (
  person_id    uuid PRIMARY KEY REFERENCES people ON DELETE CASCADE,
  -- AES-256-GCM under SECRET_KEY
  secret       bytea NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  -- null until a first code has shown that the authenticator works
  confirmed_at timestamptz,
  -- the half minute of the last code that was accepted: it is not accepted again
  last_step    bigint
);
CREATE TABLE recovery_codes (
  person_id uuid NOT NULL REFERENCES second_factors ON DELETE CASCADE,
  -- a digest under SECRET_KEY
  hash      bytea NOT NULL,
  used_at   timestamptz,
  PRIMARY KEY (person_id, hash)
);
`;

const KEYS = `
ALTER TABLE api_keys
  -- null: made before there were scopes, opens all that its membership may do
  ADD COLUMN scopes text[],
  ADD COLUMN last_used_on date;
CREATE INDEX api_keys_membership ON api_keys (membership_id, created_at DESC);
`;

const LIMITS = `
-- Tries counted in windows; the subject is a digest under SECRET_KEY, of an address for instance.
CREATE TABLE attempts (
  name    text NOT NULL,
  subject bytea NOT NULL,
  since   timestamptz NOT NULL,
  used    integer NOT NULL,
  PRIMARY KEY (name, subject)
);
CREATE INDEX attempts_age ON attempts (since);
`;
