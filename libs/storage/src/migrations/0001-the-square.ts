import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TheSquare1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [PEOPLE, POSTINGS, FRESHNESS, SUGGESTIONS, PARTNERSHIPS, OUTBOX, NOTICES, LOG]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('the first migration has no way back: drop the database');
  }
}

const PEOPLE = `
CREATE TABLE organisations (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name         text NOT NULL,
  type         text NOT NULL,
  illustrative boolean NOT NULL DEFAULT false,
  created_at   timestamptz NOT NULL DEFAULT now()
);
-- The one table of personal data: erase a row here and nothing else names the person.
CREATE TABLE people (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name       text NOT NULL,
  email      text NOT NULL,
  phone      text,
  language   text NOT NULL CHECK (language IN ('fr', 'en')),
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX people_email ON people (lower(email));
CREATE TABLE memberships (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id       uuid NOT NULL REFERENCES people,
  organisation_id uuid NOT NULL REFERENCES organisations,
  role            text NOT NULL CHECK (role IN ('editor', 'coordinator', 'admin')),
  territories     text[] NOT NULL DEFAULT '{}',
  created_at      timestamptz NOT NULL DEFAULT now(),
  UNIQUE (person_id, organisation_id, role),
  CHECK ((role = 'coordinator') = (cardinality(territories) > 0))
);
CREATE INDEX memberships_organisation ON memberships (organisation_id);
CREATE TABLE api_keys (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  membership_id uuid NOT NULL REFERENCES memberships,
  hash          bytea NOT NULL UNIQUE,
  label         text NOT NULL,
  created_at    timestamptz NOT NULL DEFAULT now(),
  expires_at    timestamptz,
  revoked_at    timestamptz
);
CREATE TABLE idempotency_keys (
  membership_id uuid NOT NULL REFERENCES memberships,
  key           text NOT NULL,
  fingerprint   bytea NOT NULL,
  response      jsonb,
  created_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (membership_id, key)
);
CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at);
`;

const POSTINGS = `
-- lower case without accents, to search in
CREATE FUNCTION fold(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT lower(regexp_replace(normalize(words, NFD), '[\\u0300-\\u036f]', '', 'g'))
$$;
CREATE TABLE postings (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  kind            text NOT NULL CHECK (kind IN ('need', 'offer')),
  organisation_id uuid NOT NULL REFERENCES organisations,
  status          text NOT NULL CHECK (status IN ('draft', 'open', 'closed', 'withdrawn', 'expired')),
  revision        integer NOT NULL DEFAULT 1,
  content         jsonb NOT NULL,
  -- whole francs CFA, fixed when the revision was written
  amounts         jsonb NOT NULL,
  concepts        jsonb NOT NULL,
  title           text NOT NULL GENERATED ALWAYS AS (content->>'title') STORED,
  folded          text NOT NULL GENERATED ALWAYS AS (fold((content->>'title') || ' ' || (content->>'description'))) STORED,
  themes          text[] NOT NULL,
  sectors         text[] NOT NULL,
  territories     text[] NOT NULL,
  modalities      text[] NOT NULL,
  deadline        date,
  period_end      date,
  created_at      timestamptz NOT NULL DEFAULT now(),
  updated_at      timestamptz NOT NULL DEFAULT now(),
  -- see FRESHNESS
  changed_xid     xid8 NOT NULL DEFAULT pg_current_xact_id(),
  version         bigint NOT NULL DEFAULT 1
);
CREATE INDEX postings_listing ON postings (kind, status, created_at DESC, id);
CREATE INDEX postings_organisation ON postings (organisation_id, kind, created_at DESC);
CREATE INDEX postings_changed ON postings (changed_xid);
CREATE INDEX postings_territories ON postings USING gin (territories);
CREATE INDEX postings_sectors ON postings USING gin (sectors);
CREATE INDEX postings_ends ON postings (least(deadline, period_end)) WHERE status = 'open';
CREATE TABLE posting_revisions (
  posting_id uuid NOT NULL REFERENCES postings,
  revision   integer NOT NULL,
  content    jsonb NOT NULL,
  amounts    jsonb NOT NULL,
  concepts   jsonb NOT NULL,
  written_by uuid REFERENCES memberships,
  written_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (posting_id, revision)
);
CREATE TABLE track_records (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL REFERENCES organisations,
  sectors         text[] NOT NULL,
  territories     text[] NOT NULL,
  amount_xof      bigint,
  year            integer NOT NULL,
  partnership_id  uuid UNIQUE
);
CREATE INDEX track_records_organisation ON track_records (organisation_id);
`;

/**
 * A worker that reads the rows with changed_xid >= its horizon, and pg_snapshot_xmin in the same
 * statement, never misses a change: what was still running at its last reading has a number at or
 * above that horizon. `version` orders the changes of one row, which transaction numbers do not.
 */
const FRESHNESS = `
CREATE FUNCTION stamp_posting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed_xid := pg_current_xact_id();
  IF TG_OP = 'UPDATE' THEN
    NEW.version := OLD.version + 1;
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stamp_posting BEFORE INSERT OR UPDATE ON postings FOR EACH ROW EXECUTE FUNCTION stamp_posting();
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER keep_postings BEFORE DELETE OR TRUNCATE ON postings FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_revisions BEFORE UPDATE OR DELETE OR TRUNCATE ON posting_revisions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

const SUGGESTIONS = `
CREATE TABLE suggestions (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  need_id         uuid NOT NULL REFERENCES postings,
  offer_id        uuid NOT NULL REFERENCES postings,
  status          text NOT NULL DEFAULT 'suggested' CHECK (status IN
    ('suggested', 'approved', 'dismissed', 'postponed', 'superseded', 'agreed', 'declined', 'expired')),
  revision        integer NOT NULL DEFAULT 1,
  need_rank       smallint CHECK (need_rank >= 1),
  offer_rank      smallint CHECK (offer_rank >= 1),
  -- exact sum of value x weight, 0 to 100,000,000
  total           integer NOT NULL,
  need_revision   integer NOT NULL,
  offer_revision  integer NOT NULL,
  reasons         jsonb NOT NULL,
  -- what the scorer was given beside the two revisions: day, balances, versions
  inputs          jsonb NOT NULL,
  weights_version integer NOT NULL,
  need_answer     text NOT NULL DEFAULT 'waiting' CHECK (need_answer IN ('waiting', 'accepted', 'declined')),
  offer_answer    text NOT NULL DEFAULT 'waiting' CHECK (offer_answer IN ('waiting', 'accepted', 'declined')),
  -- set once, by the first approval: from then on the sides may see it
  approved_at     timestamptz,
  answer_due      date,
  created_at      timestamptz NOT NULL DEFAULT now(),
  updated_at      timestamptz NOT NULL DEFAULT now(),
  UNIQUE (need_id, offer_id),
  CHECK (need_id <> offer_id),
  -- judged pairs take no place
  CHECK (status = 'suggested' OR (need_rank IS NULL AND offer_rank IS NULL))
);
CREATE INDEX suggestions_offer ON suggestions (offer_id);
CREATE INDEX suggestions_queue ON suggestions (status, total DESC, id);
CREATE INDEX suggestions_age ON suggestions (status, created_at, id);
CREATE INDEX suggestions_due ON suggestions (answer_due) WHERE status = 'approved';
CREATE TABLE decisions (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  suggestion_id  uuid NOT NULL REFERENCES suggestions,
  action         text NOT NULL,
  -- null for a coordinator, else the side that answered
  side           text CHECK (side IN ('need', 'offer')),
  reason         text,
  note           text,
  decided_by     uuid REFERENCES memberships,
  decided_at     timestamptz NOT NULL DEFAULT now(),
  -- what was shown when it was decided
  need_revision  integer NOT NULL,
  offer_revision integer NOT NULL,
  total          integer NOT NULL,
  need_rank      smallint,
  offer_rank     smallint,
  weights_version integer NOT NULL
);
CREATE INDEX decisions_suggestion ON decisions (suggestion_id, id);
CREATE TRIGGER keep_decisions BEFORE UPDATE OR DELETE OR TRUNCATE ON decisions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

const PARTNERSHIPS = `
CREATE TABLE partnerships (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  suggestion_id uuid NOT NULL REFERENCES suggestions,
  need_id       uuid NOT NULL REFERENCES postings,
  offer_id      uuid NOT NULL REFERENCES postings,
  status        text NOT NULL DEFAULT 'drafted' CHECK (status IN ('drafted', 'signed', 'active', 'completed', 'ended')),
  ended_reason  text,
  revision      integer NOT NULL DEFAULT 1,
  created_at    timestamptz NOT NULL DEFAULT now(),
  updated_at    timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX partnerships_suggestion ON partnerships (suggestion_id);
CREATE INDEX partnerships_need ON partnerships (need_id);
CREATE INDEX partnerships_offer ON partnerships (offer_id);
CREATE TABLE partnership_lines (
  id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  partnership_id uuid NOT NULL REFERENCES partnerships,
  position       smallint NOT NULL,
  modality       text NOT NULL,
  asked          jsonb,
  agreed         jsonb,
  committed      jsonb,
  delivered      jsonb,
  -- whole francs CFA, fixed when the line was written
  agreed_xof     bigint NOT NULL DEFAULT 0,
  delivered_xof  bigint NOT NULL DEFAULT 0,
  UNIQUE (partnership_id, position)
);
-- What a posting's partnerships take: the agreed amounts, or, once ended, what was delivered all the same.
CREATE FUNCTION posting_commitment(posting uuid, OUT committed_xof bigint, OUT partnerships integer)
LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum(CASE p.status WHEN 'ended' THEN l.delivered_xof ELSE l.agreed_xof END), 0)::bigint,
         count(DISTINCT p.id) FILTER (WHERE p.status <> 'ended')::integer
  FROM (SELECT id, status FROM partnerships WHERE need_id = posting
        UNION ALL SELECT id, status FROM partnerships WHERE offer_id = posting) p
  LEFT JOIN partnership_lines l ON l.partnership_id = p.id
$$;
`;

const OUTBOX = `
CREATE TABLE outbox (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message       text NOT NULL,
  payload       jsonb NOT NULL,
  not_before    timestamptz NOT NULL DEFAULT now(),
  dispatches    integer NOT NULL DEFAULT 0,
  dispatched_at timestamptz,
  done_at       timestamptz,
  failed_at     timestamptz,
  last_error    text,
  created_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX outbox_due ON outbox (not_before, id) WHERE dispatched_at IS NULL AND done_at IS NULL AND failed_at IS NULL;
CREATE INDEX outbox_in_flight ON outbox (dispatched_at) WHERE dispatched_at IS NOT NULL AND done_at IS NULL AND failed_at IS NULL;
CREATE INDEX outbox_posting ON outbox ((payload->>'postingId')) WHERE message = 'posting-changed' AND done_at IS NULL;
CREATE INDEX outbox_dead ON outbox (failed_at) WHERE failed_at IS NOT NULL;
`;

const NOTICES = `
CREATE TABLE notices (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  membership_id uuid NOT NULL REFERENCES memberships,
  kind          text NOT NULL,
  -- ids and codes only: the sentence is made in the reader's language
  subject_type  text NOT NULL,
  subject_id    uuid NOT NULL,
  details       jsonb NOT NULL DEFAULT '{}',
  -- one notice to one member for one cause, however often its message is handled
  cause         text NOT NULL,
  created_at    timestamptz NOT NULL DEFAULT now(),
  read_at       timestamptz,
  UNIQUE (membership_id, cause)
);
CREATE INDEX notices_member ON notices (membership_id, created_at DESC, id);
CREATE TABLE mails (
  notice_id     uuid PRIMARY KEY REFERENCES notices,
  claimed_until timestamptz,
  attempts      integer NOT NULL DEFAULT 0,
  sent_at       timestamptz,
  refused_at    timestamptz,
  last_error    text
);
`;

const LOG = `
CREATE TABLE log (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at              timestamptz NOT NULL DEFAULT clock_timestamp(),
  membership_id   uuid REFERENCES memberships,
  action          text NOT NULL,
  subject_type    text NOT NULL,
  subject_id      uuid NOT NULL,
  organisation_ids uuid[] NOT NULL DEFAULT '{}',
  territories     text[] NOT NULL DEFAULT '{}',
  details         jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX log_subject ON log (subject_type, subject_id, id);
CREATE INDEX log_organisations ON log USING gin (organisation_ids);
CREATE TRIGGER keep_log BEFORE UPDATE OR DELETE OR TRUNCATE ON log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
