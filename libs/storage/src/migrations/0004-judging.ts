import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Suggestions put off, considered, talked about, judged many at a time; who stands on which side of them. */
export class Judging1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [TIME, PARTIES, TALK, BULK]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('what people wrote and decided is not dropped: restore a backup');
  }
}

const TIME = `
ALTER TABLE suggestions
  -- an approval, a dismissal or a postponement can be undone until then, and no side sees an approval before
  ADD COLUMN undo_until timestamptz,
  ADD COLUMN postponed_until date,
  -- when the notice of the approval was written: the time to answer counts from there
  ADD COLUMN told_on date,
  ADD COLUMN remind_on date,
  ADD COLUMN reminders smallint NOT NULL DEFAULT 0,
  -- since when a side has been considering, and how many days earlier pauses took
  ADD COLUMN paused_on date,
  ADD COLUMN paused_days integer NOT NULL DEFAULT 0,
  ADD COLUMN need_considering_since date,
  ADD COLUMN need_considering_until date,
  ADD COLUMN offer_considering_since date,
  ADD COLUMN offer_considering_until date,
  DROP CONSTRAINT suggestions_need_answer_check,
  DROP CONSTRAINT suggestions_offer_answer_check,
  ADD CONSTRAINT suggestions_need_answer_check
    CHECK (need_answer IN ('waiting', 'considering', 'accepted', 'declined')),
  ADD CONSTRAINT suggestions_offer_answer_check
    CHECK (offer_answer IN ('waiting', 'considering', 'accepted', 'declined')),
  ADD CHECK (status <> 'postponed' OR postponed_until IS NOT NULL);
UPDATE suggestions SET told_on = approved_at::date, remind_on = greatest(approved_at::date + 9, current_date)
WHERE status = 'approved';
CREATE INDEX suggestions_remind ON suggestions (remind_on) WHERE status = 'approved';
CREATE INDEX suggestions_paused ON suggestions (paused_on) WHERE status = 'approved' AND paused_on IS NOT NULL;
CREATE INDEX suggestions_postponed ON suggestions (postponed_until) WHERE status = 'postponed';
CREATE INDEX outbox_suggestion ON outbox ((payload->>'suggestionId')) WHERE dispatched_at IS NULL AND done_at IS NULL;
`;

const PARTIES = `
-- Every organisation that stands on a posting's side, or for which that side acts, as text: its own and those that
-- the content names. The one place that says so; in jsonpath's lax mode a list and a single value read alike.
CREATE FUNCTION posting_parties(organisation uuid, content jsonb) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_agg(DISTINCT party) FROM (
    SELECT organisation::text AS party
    UNION ALL
    SELECT lower(named #>> '{}') FROM jsonb_path_query(content, '$.keyvalue() ? (@.key == "contractingAuthority"
      || @.key == "onBehalfOf" || @.key == "partners" || @.key == "fundedBy" || @.key == "managedBy")
      .value[*].organisationId') AS named
  ) parties WHERE party IS NOT NULL
$$;
-- a membership that has ended binds nobody any more
ALTER TABLE memberships ADD COLUMN IF NOT EXISTS ended_at timestamptz;
-- Which organisations the person behind a membership belongs to, through any membership.
CREATE FUNCTION person_belongs_to(person uuid) RETURNS text[]
LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT organisation_id::text), '{}') FROM memberships
  WHERE person_id = person AND ended_at IS NULL
$$;
CREATE INDEX memberships_person ON memberships (person_id);
`;

const TALK = `
CREATE TABLE suggestion_messages (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  suggestion_id uuid NOT NULL REFERENCES suggestions,
  written_by    uuid NOT NULL REFERENCES memberships,
  sender        text NOT NULL CHECK (sender IN ('need', 'offer', 'coordinator')),
  -- null: to everybody
  recipient     text CHECK (recipient IN ('need', 'offer', 'coordinator')),
  text          text NOT NULL,
  written_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX suggestion_messages_suggestion ON suggestion_messages (suggestion_id, id);
CREATE TRIGGER keep_messages BEFORE UPDATE OR DELETE OR TRUNCATE ON suggestion_messages
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- these never leave the coordinators
CREATE TABLE suggestion_notes (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  suggestion_id uuid NOT NULL REFERENCES suggestions,
  written_by    uuid NOT NULL REFERENCES memberships,
  text          text NOT NULL,
  written_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX suggestion_notes_suggestion ON suggestion_notes (suggestion_id, id);
CREATE TRIGGER keep_notes BEFORE UPDATE OR DELETE OR TRUNCATE ON suggestion_notes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

const BULK = `
CREATE TABLE bulk_batches (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  membership_id   uuid NOT NULL REFERENCES memberships,
  action          text NOT NULL CHECK (action IN ('approve', 'dismiss', 'postpone', 'reopen')),
  reason          text,
  note            text,
  postponed_until date,
  created_at      timestamptz NOT NULL DEFAULT now()
);
-- One row an item, with what became of it, written in the transaction that decided it: a request that comes again goes
-- on where the first one stopped.
CREATE TABLE bulk_items (
  batch_id      uuid NOT NULL REFERENCES bulk_batches,
  position      integer NOT NULL,
  suggestion_id uuid NOT NULL,
  revision      integer NOT NULL,
  outcome       text,
  new_revision  integer,
  -- what became of taking it back
  undone        text,
  PRIMARY KEY (batch_id, position)
);
`;
