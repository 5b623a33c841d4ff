import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Weights that are learnt: their versions, what was shown when somebody judged, proposals, and scoring all anew. */
export class Learning1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [SHOWN, WEIGHTS, EXPERTS, RESCORINGS, SHADOW]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('what was judged on which weights is not dropped: restore a backup');
  }
}

const SHOWN = `
ALTER TABLE decisions
  -- null of what was decided before this was kept
  ADD COLUMN engine text,
  -- criterion -> value, 0 to 10,000
  ADD COLUMN criteria jsonb,
  -- the criteria whose value was a neutral one, for want of knowledge
  ADD COLUMN unknown_criteria text[];
`;

const WEIGHTS = `
CREATE TABLE weight_proposals (
  id       uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  asked_by uuid REFERENCES memberships,
  asked_at timestamptz NOT NULL DEFAULT now(),
  -- when the judgements were read
  as_of    timestamptz,
  -- null until it is made
  made_at  timestamptz,
  report   jsonb,
  -- why it must not be deployed
  refusals text[] NOT NULL DEFAULT '{}'
);
CREATE TABLE weights (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  version     integer NOT NULL UNIQUE,
  origin      text NOT NULL CHECK (origin IN ('experts', 'learnt')),
  status      text NOT NULL CHECK (status IN ('proposed', 'shadow', 'deployed', 'retired')),
  -- criterion -> integer of at least 0; they sum to 10,000
  weights     jsonb NOT NULL,
  neutral     integer NOT NULL CHECK (neutral BETWEEN 0 AND 10000),
  floor       integer NOT NULL CHECK (floor BETWEEN 0 AND 100000000),
  -- turns a total into a probability; null: a total is a score and no more
  calibration jsonb,
  proposal_id uuid UNIQUE REFERENCES weight_proposals,
  -- the version that it took the place of, to which one can go back
  previous    integer REFERENCES weights (version),
  created_at  timestamptz NOT NULL DEFAULT now(),
  moved_at    timestamptz NOT NULL DEFAULT now(),
  moved_by    uuid REFERENCES memberships
);
CREATE UNIQUE INDEX weights_deployed ON weights (status) WHERE status = 'deployed';
CREATE UNIQUE INDEX weights_shadow ON weights (status) WHERE status = 'shadow';
CREATE TRIGGER keep_weights BEFORE DELETE OR TRUNCATE ON weights FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

/** The experts' weights of libs/matching as they stood; later versions of them are planted by the worker. */
const EXPERTS = `
INSERT INTO weights (version, origin, status, neutral, floor, weights) VALUES
  (2, 'experts', 'retired', 5000, 40000000,
   '{"theme-closeness": 2400, "territory-closeness": 1600, "money-fit": 1600, "timing-fit": 700,
     "modality-completeness": 1000, "target-groups": 700, "text-relevance": 1100, "track-record": 500, "home-link": 400}'),
  (3, 'experts', 'deployed', 5000, 40000000,
   '{"theme-closeness": 1500, "territory-closeness": 600, "money-fit": 1000, "timing-fit": 600,
     "modality-completeness": 900, "target-groups": 600, "text-relevance": 2700, "track-record": 1800, "home-link": 300}');
`;

const RESCORINGS = `
CREATE TABLE rescorings (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  weights_id  uuid NOT NULL REFERENCES weights,
  -- « preview »: what the lists would be; « lists »: the lists themselves
  purpose     text NOT NULL CHECK (purpose IN ('preview', 'lists')),
  asked_by    uuid REFERENCES memberships,
  asked_at    timestamptz NOT NULL DEFAULT now(),
  -- where it is: lists of needs first, by id, then of offers
  kind        text NOT NULL DEFAULT 'need' CHECK (kind IN ('need', 'offer')),
  after       uuid,
  slices      integer NOT NULL DEFAULT 0,
  done        integer NOT NULL DEFAULT 0,
  total       integer NOT NULL,
  finished_at timestamptz,
  -- others were deployed before it was through
  stopped_at  timestamptz
);
CREATE INDEX rescorings_weights ON rescorings (weights_id, asked_at);
CREATE INDEX rescorings_running ON rescorings (purpose) WHERE finished_at IS NULL AND stopped_at IS NULL;
-- every place that a list has, or would have; a pair may hold one in two lists
CREATE TABLE weight_previews (
  weights_id   uuid NOT NULL REFERENCES weights,
  need_id      uuid NOT NULL REFERENCES postings,
  offer_id     uuid NOT NULL REFERENCES postings,
  need_before  smallint,
  need_after   smallint,
  offer_before smallint,
  offer_after  smallint,
  PRIMARY KEY (weights_id, need_id, offer_id)
);
`;

const SHADOW = `
-- the exact sum of value x weight of what is stored of a pair, under other weights
CREATE FUNCTION weighted_total(reasons jsonb, weights jsonb) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(sum((c->>'value')::integer * (weights->>(c->>'key'))::integer), 0)::integer
  FROM jsonb_array_elements(reasons->'criteria') c
$$;
-- how a judged pair would have stood under the weights in shadow; append-only
CREATE TABLE shadow_judgements (
  decision_id bigint NOT NULL REFERENCES decisions,
  weights_id  uuid NOT NULL REFERENCES weights,
  total       integer NOT NULL,
  need_rank   smallint,
  offer_rank  smallint,
  PRIMARY KEY (weights_id, decision_id)
);
CREATE TRIGGER keep_shadow BEFORE UPDATE OR DELETE OR TRUNCATE ON shadow_judgements
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
