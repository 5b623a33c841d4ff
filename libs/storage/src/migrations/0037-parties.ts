import type { MigrationInterface, QueryRunner } from 'typeorm';

const NAMES = `
-- By what the name of an organisation is known again, whoever typed it: no accents, no capitals, no apostrophes, and other signs
-- as one space. Letters of any script stay. Both functions bind what they call when they are made: an index on them is built
-- with no schema in sight.
CREATE FUNCTION name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN trim(regexp_replace(
  translate(replace(replace(fold(name), 'œ', 'oe'), 'æ', 'ae'), '''’‘ʼ\`', ''),
  '[\\u0001-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u2000-\\u206f]+', ' ', 'g'));
CREATE INDEX organisations_names ON organisations (name_key(name));

-- The keys of whom a posting names without saying who it is: whoever joins later, or takes this name, is looked for among them.
CREATE FUNCTION posting_names(content jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT array_agg(DISTINCT name_key(party->>'name'))
  FROM jsonb_path_query(jsonb_build_array(content->'contractingAuthority', content->'onBehalfOf', content->'partners',
    content->'fundedBy', content->'managedBy'), '$[*][*]') AS party
  WHERE party->>'name' IS NOT NULL AND NOT party ? 'organisationId' AND party->'onPenc' IS DISTINCT FROM 'false');
CREATE INDEX postings_names ON postings USING gin (posting_names(content))
  WHERE content ?| '{contractingAuthority,onBehalfOf,partners,fundedBy,managedBy}';
`;

/** What was written before named parties were looked for: each is the one organisation that bears its name, as from now on. */
const FOUND = `
CREATE FUNCTION pg_temp.found(party jsonb) RETURNS jsonb LANGUAGE sql AS $$
  SELECT CASE WHEN party ? 'organisationId' THEN party ELSE party || coalesce(
    (SELECT jsonb_build_object('organisationId', min(o.id::text))
       || CASE WHEN party ? 'type' THEN jsonb_build_object('type', min(o.type)) ELSE '{}' END
     FROM organisations o WHERE name_key(o.name) = name_key(party->>'name') AND name_key(o.name) <> '' AND o.status = 'verified'
       AND EXISTS (SELECT 1 FROM memberships m WHERE m.organisation_id = o.id) HAVING count(*) = 1), '{}') END
$$;
WITH mended AS (UPDATE postings p SET content = (
  SELECT jsonb_object_agg(key, CASE
    WHEN key IN ('contractingAuthority', 'managedBy') THEN pg_temp.found(value)
    WHEN key IN ('onBehalfOf', 'partners', 'fundedBy')
      THEN (SELECT coalesce(jsonb_agg(pg_temp.found(party) ORDER BY place), '[]')
            FROM jsonb_array_elements(value) WITH ORDINALITY AS l(party, place))
    ELSE value END) FROM jsonb_each(p.content))
WHERE content ?| '{contractingAuthority,onBehalfOf,partners,fundedBy,managedBy}'
  AND posting_names(content) && ARRAY(SELECT name_key(name) FROM organisations WHERE status = 'verified')
RETURNING id)
-- an authority's type is what was verified of it: whom it may match is looked at anew
INSERT INTO outbox (message, payload) SELECT 'posting-changed', jsonb_build_object('postingId', id) FROM mended;
DROP FUNCTION pg_temp.found(jsonb);
`;

const DOWN = `
DROP INDEX postings_names;
DROP FUNCTION posting_names(jsonb);
DROP INDEX organisations_names;
DROP FUNCTION name_key(text);
`;

/** Organisations that postings name are found by their names. */
export class Parties1764000000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NAMES);
    await runner.query(FOUND);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
