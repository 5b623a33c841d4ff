import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A partnership in full: tranches, approvals, signatures by delegation, what comes after, what both sides write. */
export class Partnerships1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [STATES, LINES, APPROVALS, SIGNATURES, NOTES, COMMITMENT]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('columns that hold what people wrote are not dropped: restore a backup');
  }
}

const STATES = `
ALTER TABLE partnerships DROP CONSTRAINT partnerships_status_check;
ALTER TABLE partnerships ADD CONSTRAINT partnerships_status_check CHECK (status IN
    ('drafted', 'in-approval', 'signed', 'active', 'suspended', 'completed', 'ended')),
  ADD COLUMN suspended_reason text,
  -- whose move it is to resume
  ADD COLUMN suspended_by text CHECK (suspended_by IN ('need', 'offer')),
  ADD COLUMN sustainability jsonb NOT NULL DEFAULT '{}';
`;

const LINES = `
-- lines keep their ids when they change places: the places are compared once all have moved
ALTER TABLE partnership_lines DROP CONSTRAINT partnership_lines_partnership_id_position_key;
ALTER TABLE partnership_lines
  ADD CONSTRAINT partnership_lines_places UNIQUE (partnership_id, position) DEFERRABLE INITIALLY DEFERRED,
  ADD COLUMN in_kind jsonb,
  -- whole francs CFA of what is given in kind: it counts for a signature's ceiling, not for coverage
  ADD COLUMN in_kind_xof bigint NOT NULL DEFAULT 0;
CREATE TABLE partnership_tranches (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  line_id      uuid NOT NULL REFERENCES partnership_lines ON DELETE CASCADE,
  position     smallint NOT NULL,
  amount       jsonb NOT NULL,
  due          date NOT NULL,
  condition    text,
  status       text NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'requested', 'disbursed', 'withheld')),
  done_on      date,
  withheld_for text,
  CONSTRAINT partnership_tranches_places UNIQUE (line_id, position) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((status = 'disbursed') = (done_on IS NOT NULL))
);
`;

const APPROVALS = `
CREATE TABLE partnership_approvals (
  id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  partnership_id uuid NOT NULL REFERENCES partnerships,
  position       smallint NOT NULL,
  kind           text NOT NULL,
  body           text NOT NULL,
  due            date,
  done_on        date,
  reference      text,
  required       boolean NOT NULL,
  -- the day for which it was recalled: put off, it is recalled anew
  recalled_for   date,
  CONSTRAINT partnership_approvals_places UNIQUE (partnership_id, position) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX partnership_approvals_due ON partnership_approvals (due) WHERE done_on IS NULL;
-- what an organisation proposes for each of its partnerships: [{kind, body, dueInDays?, required}]
ALTER TABLE organisations ADD COLUMN approval_template jsonb NOT NULL DEFAULT '[]';
`;

const SIGNATURES = `
-- the acts by which organisations let their signatories sign: never deleted, they may be ended
CREATE TABLE delegations (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  membership_id uuid NOT NULL REFERENCES memberships,
  reference     text NOT NULL,
  valid_from    date NOT NULL,
  valid_until   date NOT NULL,
  ceiling       jsonb,
  -- whole francs CFA, fixed when it was given
  ceiling_xof   bigint,
  given_by      uuid REFERENCES memberships,
  created_at    timestamptz NOT NULL DEFAULT now(),
  ended_on      date,
  CHECK (valid_from <= valid_until),
  CHECK ((ceiling IS NULL) = (ceiling_xof IS NULL))
);
CREATE INDEX delegations_membership ON delegations (membership_id);
CREATE TABLE partnership_signatures (
  partnership_id uuid NOT NULL REFERENCES partnerships,
  side           text NOT NULL CHECK (side IN ('need', 'offer')),
  membership_id  uuid NOT NULL REFERENCES memberships,
  delegation_id  uuid NOT NULL REFERENCES delegations,
  signed_on      date NOT NULL,
  PRIMARY KEY (partnership_id, side)
);
`;

const NOTES = `
CREATE TABLE partnership_notes (
  id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  partnership_id uuid NOT NULL REFERENCES partnerships,
  side           text NOT NULL CHECK (side IN ('need', 'offer')),
  membership_id  uuid NOT NULL REFERENCES memberships,
  -- the move that it explains, or null
  move           text,
  text           text NOT NULL,
  created_at     timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX partnership_notes_listing ON partnership_notes (partnership_id, created_at DESC, id DESC);
CREATE TRIGGER keep_notes BEFORE UPDATE OR DELETE OR TRUNCATE ON partnership_notes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

/** Before, drafts counted: one side alone could have taken a whole envelope. */
const COMMITMENT = `
-- What a posting's partnerships take once they bind (BINDING_PARTNERSHIP_STATES of libs/domain): the agreed amounts,
-- or, once ended, what was delivered all the same.
CREATE OR REPLACE FUNCTION posting_commitment(posting uuid, OUT committed_xof bigint, OUT partnerships integer)
LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum(CASE p.status WHEN 'ended' THEN l.delivered_xof ELSE l.agreed_xof END), 0)::bigint,
         count(DISTINCT p.id) FILTER (WHERE p.status <> 'ended')::integer
  FROM (SELECT id, status FROM partnerships WHERE need_id = posting AND status <> 'drafted'
        UNION ALL SELECT id, status FROM partnerships WHERE offer_id = posting AND status <> 'drafted') p
  LEFT JOIN partnership_lines l ON l.partnership_id = p.id
$$;
`;
