import type { MigrationInterface, QueryRunner } from 'typeorm';

const BELONGS = `
-- Which organisations the person behind a membership belongs to, through any membership that they have taken up: by
-- inviting a coordinator, nobody keeps them from judging.
CREATE OR REPLACE FUNCTION person_belongs_to(person uuid) RETURNS text[]
LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT organisation_id::text), '{}') FROM memberships
  WHERE person_id = person AND ended_at IS NULL AND joined_at IS NOT NULL
$$;
`;

const COMMITMENT = `
-- What a posting's partnerships take once they bind (BINDING_PARTNERSHIP_STATES of libs/domain): the agreed amounts;
-- once completed, of each line what was delivered, where that is recorded; once ended, only what was delivered.
CREATE OR REPLACE FUNCTION posting_commitment(posting uuid, OUT committed_xof bigint, OUT partnerships integer)
LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum(CASE WHEN p.status = 'ended' OR (p.status = 'completed' AND l.delivered IS NOT NULL)
                           THEN l.delivered_xof ELSE l.agreed_xof END), 0)::bigint,
         count(DISTINCT p.id) FILTER (WHERE p.status <> 'ended')::integer
  FROM (SELECT id, status FROM partnerships WHERE need_id = posting AND status <> 'drafted'
        UNION ALL SELECT id, status FROM partnerships WHERE offer_id = posting AND status <> 'drafted') p
  LEFT JOIN partnership_lines l ON l.partnership_id = p.id
$$;
`;

/** What binds: a membership once it is taken up, the money of a completed partnership once it is delivered. */
export class Bonds1764000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BELONGS);
    await runner.query(COMMITMENT);
  }

  down(): Promise<void> {
    throw new Error('what these functions were before is in the migrations 4 and 5');
  }
}
