import { COUNTRY, ancestorsOf, territories } from '@penc/reference';
import type { Conditions } from '../../http/sql';

const regions = territories().filter(({ level }) => level === 'region');

/** The region in which a code lies; the country stands for itself. */
const own = territories().map(({ code, level }) => ({
  code,
  region: level === 'department' || level === 'commune' ? (ancestorsOf(code).at(-2) ?? code) : code,
  offersOnly: false,
}));
/** What is offered to the country serves each region; what the country asks for is no region’s need. */
const serving = regions.map(({ code }) => ({ code: COUNTRY, region: code, offersOnly: true }));
const all = [...own, ...serving];

/** A table `places (code, region, offers_only)`: in which regions a posting counts that names a code. */
export function placesTable(bag: Conditions): string {
  const codes = bag.parameter(all.map(({ code }) => code));
  const names = bag.parameter(all.map(({ region }) => region));
  const flags = bag.parameter(all.map(({ offersOnly }) => offersOnly));
  return `places AS MATERIALIZED (SELECT * FROM unnest(${codes}::text[], ${names}::text[], ${flags}::boolean[])
    AS place (code, region, offers_only))`;
}

/**
 * Of each row of a table with `territories` and `kind`: these columns, which tell it from the others, and `regions`, in which
 * it counts, each once. In one pass: joined to itself, a table whose size Postgres cannot know is read as often as it has rows.
 */
export function placed(table: string, columns: readonly string[]): string {
  const kept = columns.map((column) => `${table}.${column}`).join(', ');
  return `SELECT ${kept}, array_agg(DISTINCT place.region) AS regions
    FROM ${table} CROSS JOIN LATERAL unnest(${table}.territories) AS named (code)
    JOIN places place ON place.code = named.code AND (${table}.kind = 'offer' OR NOT place.offers_only)
    GROUP BY ${kept}`;
}
