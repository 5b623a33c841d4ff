import { Client } from 'pg';
import { type Benchmark, type Giver, textOf } from '../benchmark';
import type { Model } from '../question';

interface Found {
  readonly need: number;
  readonly offer: number;
  readonly score: number;
}

const TABLES = `
  CREATE TEMP TABLE offers (place integer PRIMARY KEY, words tsvector NOT NULL);
  CREATE TEMP TABLE needs (place integer PRIMARY KEY, query tsquery);
  CREATE AGGREGATE pg_temp.joined(tsvector) (sfunc = tsvector_concat, stype = tsvector)`;
const OFFERS = `
  INSERT INTO offers SELECT place, pg_temp.joined(to_tsvector(language::regconfig, text) ORDER BY part)
  FROM unnest($1::integer[], $2::text[], $3::text[]) WITH ORDINALITY AS o(place, language, text, part) GROUP BY place`;
/** Any of the words: a posting is no query that somebody typed. */
const NEEDS = `
  INSERT INTO needs SELECT place, nullif(array_to_string(
    ARRAY(SELECT quote_literal(w) FROM unnest(tsvector_to_array(to_tsvector(language::regconfig, text))) w), '|'), '')::tsquery
  FROM unnest($1::integer[], $2::text[], $3::text[]) AS n(place, language, text)`;
/** Divided by 1 + the logarithm of the text's length. */
const LENGTH_COUNTS = 1;
const RANKED = `
  SELECT n.place AS need, o.place AS offer, ts_rank(o.words, n.query, ${LENGTH_COUNTS}) AS score
  FROM needs n JOIN offers o ON o.words @@ n.query`;

/** PostgreSQL's own full text search over the same texts, each in its language. */
export async function postgres({ needs, offers }: Benchmark, serverUrl: string): Promise<Model> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(TABLES);
    const places = (list: readonly unknown[]) => list.map((_, place) => place);
    const parts = offers.flatMap((offer, place) => textsOf(offer).map((part) => ({ place, ...part })));
    await client.query(OFFERS, [
      parts.map(({ place }) => place),
      parts.map(({ language }) => configuration(language)),
      parts.map(({ text }) => text),
    ]);
    await client.query(NEEDS, [places(needs), needs.map(({ language }) => configuration(language)), needs.map(textOf)]);
    const { rows } = await client.query<Found>(RANKED);
    const scores = needs.map(() => new Float64Array(offers.length));
    for (const { need, offer, score } of rows) (scores[need] ?? [])[offer] = score;
    return { name: 'postgres', scores };
  } finally {
    await client.end();
  }
}

/** An offer's own text, and that of each thing its organisation has done. */
function textsOf(offer: Giver): readonly { readonly text: string; readonly language: string | null | undefined }[] {
  return [offer, ...(offer.trackRecord ?? [])].map((one) => ({ text: textOf(one), language: one.language }));
}

const configuration = (language: string | null | undefined) => (language === 'en' ? 'english' : 'french');
