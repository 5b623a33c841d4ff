import { Client, DatabaseError } from 'pg';
import { type Benchmark, type Giver, textOf } from '../benchmark';
import type { Model } from '../question';

interface Found {
  readonly need: number;
  readonly offer: number;
  readonly score: number;
}

const TABLES = `
  CREATE TEMP TABLE offers (place integer PRIMARY KEY, words tsvector NOT NULL);
  CREATE AGGREGATE pg_temp.joined(tsvector) (sfunc = tsvector_concat, stype = tsvector)`;
const OFFERS = `
  INSERT INTO offers SELECT place, pg_temp.joined(to_tsvector(language::regconfig, text) ORDER BY part)
  FROM unnest($1::integer[], $2::text[], $3::text[]) WITH ORDINALITY AS o(place, language, text, part) GROUP BY place`;
/** Divided by 1 + the logarithm of the text's length. */
const LENGTH_COUNTS = 1;
/**
 * By any of the words: a posting is no query that somebody typed. The queries stand in no table, where they would have to fit
 * into a page of 8 kB.
 */
const RANKED = `
  WITH needs AS MATERIALIZED (
    SELECT place, nullif(array_to_string(
      ARRAY(SELECT quote_literal(w) FROM unnest(tsvector_to_array(to_tsvector(language::regconfig, text))) w), '|'), '')::tsquery AS query
    FROM unnest($1::integer[], $2::text[], $3::text[]) AS n(place, language, text))
  SELECT n.place AS need, o.place AS offer, ts_rank(o.words, n.query, ${LENGTH_COUNTS}) AS score
  FROM needs n JOIN offers o ON o.words @@ n.query`;

/** PostgreSQL holds no more than a megabyte of a text’s words: where it refuses some, it reads so many characters of each. */
const MOST_READ = 50_000;
const TOO_LONG: ReadonlySet<string | undefined> = new Set(['54000', '54001']);

/** PostgreSQL's own full text search over the same texts, each in its language. */
export async function postgres(benchmark: Benchmark, serverUrl: string): Promise<Model> {
  try {
    return await searched(benchmark, serverUrl, Number.POSITIVE_INFINITY);
  } catch (error) {
    if (!(error instanceof DatabaseError) || !TOO_LONG.has(error.code)) throw error;
    return { ...(await searched(benchmark, serverUrl, MOST_READ)), readOfEach: MOST_READ };
  }
}

async function searched({ needs, offers }: Benchmark, serverUrl: string, most: number): Promise<Model> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(TABLES);
    const places = (list: readonly unknown[]) => list.map((_, place) => place);
    const parts = offers.flatMap((offer, place) => textsOf(offer, most).map((part) => ({ place, ...part })));
    await client.query(OFFERS, [
      parts.map(({ place }) => place),
      parts.map(({ language }) => configuration(language)),
      parts.map(({ text }) => text),
    ]);
    const { rows } = await client.query<Found>(RANKED, [
      places(needs),
      needs.map(({ language }) => configuration(language)),
      needs.map((need) => textOf(need).slice(0, most)),
    ]);
    const scores = needs.map(() => new Float64Array(offers.length));
    for (const { need, offer, score } of rows) (scores[need] ?? [])[offer] = score;
    return { name: 'postgres', scores };
  } finally {
    await client.end();
  }
}

interface Part {
  readonly text: string;
  readonly language: string | null | undefined;
}

/** An offer's own text, and that of each thing its organisation has done; together no longer than `most`. */
function textsOf(offer: Giver, most: number): readonly Part[] {
  let left = most;
  return [offer, ...(offer.trackRecord ?? [])].map((one) => {
    const text = textOf(one).slice(0, left);
    left -= text.length;
    return { text, language: one.language };
  });
}

const configuration = (language: string | null | undefined) => (language === 'en' ? 'english' : 'french');
