import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reasons of suggestions in a form less than half as long (`packReasons` in libs/matching), and, as what they were scored on, as
 * text that Postgres need not take apart: an edited posting has some fifteen pairs written anew.
 */
export class PackedReasons1764000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // each pair is written once
    await runner.query('SET LOCAL statement_timeout = 0');
    for (const statement of [PACK, ROOM, PACKED, PACKED_TOTAL]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL statement_timeout = 0');
    for (const statement of [UNPACK, UNPACKED, UNPACKED_TOTAL]) await runner.query(statement);
  }
}

/** [1, [[gate, outcome’s letter + rest of the key, values?]], [[criterion, value, weight, known, rest, values?]], [[rest, values?]]]. */
const PACK = `
CREATE FUNCTION said(reason jsonb, beginning text, letter text = '') RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(letter || CASE
           WHEN starts_with(reason->>'key', beginning) AND NOT starts_with(substr(reason->>'key', length(beginning) + 1), '/')
           THEN substr(reason->>'key', length(beginning) + 1) ELSE '/' || (reason->>'key') END)
         || CASE WHEN reason ? 'values' THEN jsonb_build_array(reason->'values') ELSE '[]' END
$$;
CREATE FUNCTION pack_reasons(reasons jsonb) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(1,
    (SELECT coalesce(jsonb_agg(jsonb_build_array(g->'key')
       || said(g->'reason', format('gate.%s.%s', g->>'key', g->>'outcome'), left(g->>'outcome', 1)) ORDER BY place), '[]')
     FROM jsonb_array_elements(reasons->'gates') WITH ORDINALITY AS each(g, place)),
    (SELECT coalesce(jsonb_agg(jsonb_build_array(c->'key', c->'value', c->'weight', (c->>'known')::boolean::integer)
       || said(c->'reason', format('criterion.%s.', c->>'key')) ORDER BY place), '[]')
     FROM jsonb_array_elements(reasons->'criteria') WITH ORDINALITY AS each(c, place)),
    (SELECT coalesce(jsonb_agg(said(v, 'verify.') ORDER BY place), '[]')
     FROM jsonb_array_elements(reasons->'toVerify') WITH ORDINALITY AS each(v, place)))::text::json
$$;
`;

/** A row that is written anew finds room on its page, and so no index has to be told where it is now. */
const ROOM = 'ALTER TABLE suggestions SET (fillfactor = 50)';

const PACKED = `
ALTER TABLE suggestions ALTER COLUMN reasons TYPE json USING pack_reasons(reasons),
                        ALTER COLUMN inputs TYPE json USING inputs::text::json;
DROP FUNCTION pack_reasons(jsonb);
DROP FUNCTION said(jsonb, text, text);
`;

const PACKED_TOTAL = `
DROP FUNCTION weighted_total(jsonb, jsonb);
-- the exact sum of value x weight of what is stored of a pair, under other weights
CREATE FUNCTION weighted_total(reasons json, weights jsonb) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(sum((c->>1)::integer * (weights->>(c->>0))::integer), 0)::integer FROM json_array_elements(reasons->2) c
$$;
`;

const UNPACK = `
CREATE FUNCTION meant(said jsonb, beginning text) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('key', CASE WHEN starts_with(said->>0, '/') THEN substr(said->>0, 2) ELSE beginning || (said->>0) END)
         || CASE WHEN said->1 IS NULL THEN '{}' ELSE jsonb_build_object('values', said->1) END
$$;
CREATE FUNCTION unpack_reasons(packed jsonb) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'gates', (SELECT coalesce(jsonb_agg(jsonb_build_object('key', g->0, 'outcome', o,
         'reason', meant(jsonb_set(g - 0, '{0}', to_jsonb(substr(g->>1, 2))), format('gate.%s.%s', g->>0, o))) ORDER BY place), '[]')
       FROM jsonb_array_elements(packed->1) WITH ORDINALITY AS each(g, place),
         LATERAL (SELECT CASE left(g->>1, 1) WHEN 'p' THEN 'pass' WHEN 'f' THEN 'fail' ELSE 'unknown' END AS o) outcome),
    'criteria', (SELECT coalesce(jsonb_agg(jsonb_build_object('key', c->0, 'value', c->1, 'weight', c->2,
         'points', (c->>1)::integer * (c->>2)::integer, 'known', c->>3 = '1',
         'reason', meant(c - 0 - 0 - 0 - 0, format('criterion.%s.', c->>0))) ORDER BY place), '[]')
       FROM jsonb_array_elements(packed->2) WITH ORDINALITY AS each(c, place)),
    'toVerify', (SELECT coalesce(jsonb_agg(meant(v, 'verify.') ORDER BY place), '[]')
       FROM jsonb_array_elements(packed->3) WITH ORDINALITY AS each(v, place)))
$$;
`;

const UNPACKED = `
ALTER TABLE suggestions RESET (fillfactor);
ALTER TABLE suggestions ALTER COLUMN reasons TYPE jsonb USING unpack_reasons(reasons::jsonb),
                        ALTER COLUMN inputs TYPE jsonb USING inputs::jsonb;
DROP FUNCTION unpack_reasons(jsonb);
DROP FUNCTION meant(jsonb, text);
`;

const UNPACKED_TOTAL = `
DROP FUNCTION weighted_total(json, jsonb);
CREATE FUNCTION weighted_total(reasons jsonb, weights jsonb) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(sum((c->>'value')::integer * (weights->>(c->>'key'))::integer), 0)::integer
  FROM jsonb_array_elements(reasons->'criteria') c
$$;
`;
