import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notices1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [PREFERENCES, MAILS, EVENTS, WEBHOOKS, SMS]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('mails that gather several notices cannot be told apart again');
  }
}

const PREFERENCES = `
ALTER TABLE people
  ADD COLUMN channels text[] NOT NULL DEFAULT '{in-app,mail}'
    CHECK (channels <@ '{in-app,mail,sms}' AND 'in-app' = ANY(channels)),
  ADD COLUMN frequency text NOT NULL DEFAULT 'immediate' CHECK (frequency IN ('immediate', 'digest')),
  ADD COLUMN preferences_revision integer NOT NULL DEFAULT 1,
  -- in the link that every mail carries: 122 random bits, good for one thing, to stop the mails
  ADD COLUMN stop_token uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
  -- the digest time that was served last
  ADD COLUMN digested_at timestamptz;
`;

/** A mail was one notice; it becomes what one person is told of one matter, or in one digest. */
const MAILS = `
ALTER TABLE notices
  ADD COLUMN mail_id uuid,
  ADD COLUMN awaits_digest boolean NOT NULL DEFAULT false;
ALTER TABLE mails DROP CONSTRAINT mails_notice_id_fkey;
ALTER TABLE mails RENAME COLUMN notice_id TO id;
ALTER TABLE mails
  ALTER COLUMN id SET DEFAULT gen_random_uuid(),
  ADD COLUMN person_id uuid REFERENCES people ON DELETE CASCADE,
  ADD COLUMN subject_type text,
  ADD COLUMN subject_id uuid,
  ADD COLUMN digest_time timestamptz,
  -- its notices are settled: another one on the same matter opens another mail
  ADD COLUMN sealed boolean NOT NULL DEFAULT false,
  ADD COLUMN opened_at timestamptz NOT NULL DEFAULT now();
UPDATE notices SET mail_id = id WHERE id IN (SELECT id FROM mails);
UPDATE mails l SET person_id = m.person_id, subject_type = n.subject_type, subject_id = n.subject_id, sealed = true
FROM notices n JOIN memberships m ON m.id = n.membership_id WHERE n.id = l.id;
ALTER TABLE mails
  ALTER COLUMN person_id SET NOT NULL,
  ADD CHECK ((subject_id IS NULL) = (subject_type IS NULL) AND (subject_id IS NULL) = (digest_time IS NOT NULL));
CREATE UNIQUE INDEX mails_open ON mails (person_id, subject_type, subject_id) WHERE NOT sealed;
CREATE UNIQUE INDEX mails_digest ON mails (person_id, digest_time);
ALTER TABLE notices ADD FOREIGN KEY (mail_id) REFERENCES mails ON DELETE SET NULL;
CREATE INDEX notices_mail ON notices (mail_id) WHERE mail_id IS NOT NULL;
CREATE INDEX notices_digest ON notices (membership_id, created_at) WHERE awaits_digest;
UPDATE outbox SET payload = jsonb_build_object('mailId', payload->'noticeId') WHERE message = 'mail-due' AND done_at IS NULL;
`;

/**
 * A stream of events is read below the horizon: once no transaction with a number below X runs any more, what
 * (changed_xid, seq) < (X, 0) says is final, whatever was committed late.
 */
const EVENTS = `
ALTER TABLE notices
  ADD COLUMN changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY;
CREATE INDEX notices_changed ON notices (membership_id, changed_xid, seq);
CREATE INDEX notices_unread ON notices (membership_id) WHERE read_at IS NULL;
CREATE FUNCTION stamp_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed_xid := pg_current_xact_id();
  PERFORM pg_notify('penc_notices', '');
  RETURN NEW;
END $$;
CREATE TRIGGER stamp_new_notice BEFORE INSERT ON notices FOR EACH ROW EXECUTE FUNCTION stamp_notice();
CREATE TRIGGER stamp_read_notice BEFORE UPDATE ON notices FOR EACH ROW
  WHEN (OLD.read_at IS DISTINCT FROM NEW.read_at) EXECUTE FUNCTION stamp_notice();
`;

const WEBHOOKS = `
CREATE TABLE webhooks (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL REFERENCES organisations,
  url             text NOT NULL,
  kinds           text[] NOT NULL,
  status          text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'disabled')),
  secret          text NOT NULL,
  -- after a rotation both sign until then
  previous_secret text,
  previous_until  timestamptz,
  -- set by the first failure after a success
  failing_since   timestamptz,
  revision        integer NOT NULL DEFAULT 1,
  created_at      timestamptz NOT NULL DEFAULT now(),
  updated_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX webhooks_organisation ON webhooks (organisation_id, created_at);
CREATE TABLE webhook_deliveries (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  webhook_id    uuid NOT NULL REFERENCES webhooks ON DELETE CASCADE,
  -- one delivery for one cause, however often its message is handled
  cause         text NOT NULL,
  kind          text NOT NULL,
  subject_type  text NOT NULL,
  subject_id    uuid NOT NULL,
  status        text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'delivered', 'failed')),
  attempts      integer NOT NULL DEFAULT 0,
  claimed_until timestamptz,
  -- of the last attempt
  response_code integer,
  duration_ms   integer,
  failure       text,
  created_at    timestamptz NOT NULL DEFAULT now(),
  attempted_at  timestamptz,
  UNIQUE (webhook_id, cause)
);
CREATE INDEX webhook_deliveries_log ON webhook_deliveries (webhook_id, created_at DESC, id DESC);
CREATE INDEX webhook_deliveries_age ON webhook_deliveries (created_at);
`;

const SMS = `
CREATE TABLE sms (
  notice_id     uuid PRIMARY KEY REFERENCES notices ON DELETE CASCADE,
  claimed_until timestamptz,
  attempts      integer NOT NULL DEFAULT 0,
  sent_at       timestamptz,
  refused_at    timestamptz,
  last_error    text
);
-- « OUI 4821 »: names a member and the suggestion, at the revision that the member was told of
CREATE TABLE answer_codes (
  code                text PRIMARY KEY CHECK (code ~ '^[0-9]{4,6}$'),
  membership_id       uuid NOT NULL REFERENCES memberships ON DELETE CASCADE,
  suggestion_id       uuid NOT NULL REFERENCES suggestions,
  suggestion_revision integer NOT NULL,
  expires_on          date NOT NULL,
  used_at             timestamptz,
  created_at          timestamptz NOT NULL DEFAULT now(),
  UNIQUE (membership_id, suggestion_id, suggestion_revision)
);
CREATE INDEX answer_codes_expiry ON answer_codes (expires_on);
-- how often a phone has tried codes; the number itself is not kept
CREATE TABLE sms_tries (
  phone_hash bytea PRIMARY KEY,
  tries      integer NOT NULL DEFAULT 1,
  since      timestamptz NOT NULL DEFAULT now()
);
`;
