import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- Which postings a reader may read is asked of all of them at once: rows of 2 kB are not read for it.
CREATE INDEX postings_reading ON postings (status, kind) INCLUDE (id, organisation_id, visibility, embargo_until);
-- The few whose applicants are kept from whoever stands behind them: asked of every count of coordinators.
CREATE INDEX postings_calls ON postings (id)
  WHERE coalesce(content->>'kind', '') IN ('call', 'expression-of-interest');
-- Who was told first and has not answered comes first.
CREATE INDEX suggestions_silent ON suggestions (told_on) WHERE status = 'approved' AND told_on IS NOT NULL;
-- When sides have answered, of all pairs that were passed on.
CREATE INDEX decisions_answers ON decisions (suggestion_id, decided_at) WHERE side IS NOT NULL;

-- Of each pair of a list it is asked who stands on its sides; most postings name nobody beside the one that posts them. What it
-- answers is what it answered.
CREATE OR REPLACE FUNCTION posting_parties(organisation uuid, content jsonb) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF NOT content ?| '{contractingAuthority,onBehalfOf,partners,fundedBy,managedBy}' THEN
    RETURN ARRAY[organisation::text];
  END IF;
  RETURN (SELECT array_agg(DISTINCT party) FROM (
    SELECT organisation::text AS party
    UNION ALL
    SELECT lower(named #>> '{}') FROM jsonb_path_query(
      jsonb_build_array(content->'contractingAuthority', content->'onBehalfOf', content->'partners', content->'fundedBy',
        content->'managedBy'), '$[*][*].organisationId') AS named
  ) parties WHERE party IS NOT NULL);
END $$;
`;

const DOWN = `
CREATE OR REPLACE FUNCTION posting_parties(organisation uuid, content jsonb) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_agg(DISTINCT party) FROM (
    SELECT organisation::text AS party
    UNION ALL
    SELECT lower(named #>> '{}') FROM jsonb_path_query(content, '$.keyvalue() ? (@.key == "contractingAuthority"
      || @.key == "onBehalfOf" || @.key == "partners" || @.key == "fundedBy" || @.key == "managedBy")
      .value[*].organisationId') AS named
  ) parties WHERE party IS NOT NULL
$$;
DROP INDEX decisions_answers;
DROP INDEX suggestions_silent;
DROP INDEX postings_calls;
DROP INDEX postings_reading;
`;

/** What the overview counts, of all postings and all pairs at once. */
export class Counting1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
