/** What PostgreSQL is given to hold the same offers. */
export const COLUMNS = [
  ...['id', 'organisation', 'topics', 'places', 'modalities', 'types', 'sectors', 'excluded', 'requires', 'themes'],
  ...['means', 'groups', 'starts', 'ends', 'deadline', 'least', 'most', 'rate'],
] as const;

const TYPED = `id text, organisation text, topics text[], places text[], modalities text[], types text[], sectors text[],
  excluded text[], requires int[], themes int[], means int[], groups int[], starts int, ends int, deadline int,
  least float8, most float8, rate float8`;

export const TABLE = `CREATE UNLOGGED TABLE bench_offers (${TYPED})`;
export const FILL = `INSERT INTO bench_offers SELECT * FROM json_to_recordset($1::json) AS row (${TYPED})`;
export const INDEX = [
  'CREATE INDEX ON bench_offers USING gin (places, topics, modalities, types)',
  'VACUUM ANALYZE bench_offers',
] as const;

const common = (column: string, parameter: string) =>
  `cardinality(ARRAY(SELECT unnest(${column}) INTERSECT SELECT unnest(${parameter})))`;
const shareOf = (column: string, parameter: string) =>
  `CASE WHEN cardinality(${column}) = 0 OR cardinality(${parameter}) = 0 THEN 5000
        ELSE 10000 * ${common(column, parameter)} / cardinality(${parameter}) END`;

/**
 * The gates as the product has them. The score has axes, sectors and territories (the same or not), money, time,
 * modalities and target groups; it leaves out how near two different sectors or territories are, the texts, the
 * references and the link with the home territory: with them it would take longer.
 */
export const BEST_OFFERS = `
  SELECT id, ${shareOf('themes', '$15::int[]')} * 3 / 10 * 1500 + ${shareOf('sectors', '$18::text[]')} * 7 / 10 * 1500
    + ${shareOf('places', '$14::text[]')} * 600
    + CASE WHEN $12::float8 IS NULL OR most IS NULL THEN 5000
           ELSE least(10000, 10000 * least($12::float8, most, coalesce(rate * $13::float8, most)) / nullif($12::float8, 0)) END * 1000
    + CASE WHEN starts IS NULL OR $9::int IS NULL THEN 5000
           ELSE 10000 * (least(ends, $10::int) - greatest(starts, $9::int) + 1) / ($10::int - $9::int + 1) END * 600
    + ${shareOf('means', '$16::int[]')} * 900 + ${shareOf('groups', '$17::int[]')} * 600 AS total
  FROM bench_offers
  WHERE organisation <> $1
    AND ($2::text[] IS NULL OR topics && $2::text[])
    AND ($3::text[] IS NULL OR places && $3::text[] )
    AND ($4::text[] IS NULL OR modalities && $4::text[])
    AND types && $5::text[]
    AND NOT requires && $6::int[]
    AND NOT excluded && $7::text[]
    AND (deadline IS NULL OR deadline >= $8::int) AND ($11::int IS NULL OR $11::int >= $8::int)
    AND (ends IS NULL OR ends >= $8::int) AND ($10::int IS NULL OR $10::int >= $8::int)
    AND (starts IS NULL OR $9::int IS NULL OR (starts <= $10::int AND ends >= $9::int))
    AND coalesce(least($12::float8, most, floor(rate * $13::float8)), 1) > 0
    AND coalesce(least($12::float8, most, floor(rate * $13::float8)), least) >= least
  ORDER BY total DESC, id LIMIT $19::int`;
