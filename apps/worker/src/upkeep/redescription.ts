import type { Language } from '@penc/domain';
import { CONCEPTS_VERSION, type TextFacts, textFacts } from '@penc/matching';
import { messages, put } from '@penc/messages';
import { describedTitles, rescore } from '@penc/records';
import type { Transaction } from '@penc/storage';

/** Texts described in one transaction: a few tenths of a second. */
const SOME = 100;

type Described = TextFacts & { readonly id: string };
interface Content {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
}

/**
 * Some of what an older catalogue of concepts has described is described again, and scored anew; how many texts that
 * were. What another worker holds is left to it. A newer catalogue is left alone: its worker runs beside this one.
 */
export async function redescribe(tx: Transaction): Promise<number> {
  return (await redescribePostings(tx)) + (await redescribeReferences(tx));
}

async function redescribePostings(tx: Transaction): Promise<number> {
  const old = await tx.query<{ id: string; content: Content }>(
    `SELECT id, content FROM postings WHERE concepts_version < $1 ORDER BY id LIMIT ${SOME} FOR NO KEY UPDATE SKIP LOCKED`,
    [CONCEPTS_VERSION],
  );
  if (old.length === 0) return 0;
  await write(
    tx,
    `UPDATE postings p SET language = d.language, concepts = d.concepts, words = d.words, concepts_version = $2
     FROM jsonb_to_recordset($1::jsonb) AS d(id uuid, language text, concepts jsonb, words jsonb) WHERE p.id = d.id`,
    old.map(({ id, content }) => ({ id, ...textFacts(content) })),
  );
  for (const { id } of old) await put(tx, messages.postingChanged, { postingId: id });
  return old.length;
}

/** Those that come from a partnership bear the text of its need, the others the titles of an activity. */
async function redescribeReferences(tx: Transaction): Promise<number> {
  const old = await tx.query<{
    id: string;
    organisationId: string;
    titles: Readonly<Record<string, string>> | null;
    content: Content | null;
  }>(
    `SELECT t.id, t.organisation_id AS "organisationId", t.titles, n.content
     FROM track_records t LEFT JOIN partnerships a ON a.id = t.partnership_id LEFT JOIN postings n ON n.id = a.need_id
     WHERE t.concepts_version < $1 ORDER BY t.organisation_id, t.id LIMIT ${SOME} FOR NO KEY UPDATE OF t SKIP LOCKED`,
    [CONCEPTS_VERSION],
  );
  if (old.length === 0) return 0;
  await write(
    tx,
    `UPDATE track_records t SET language = d.language, concepts = d.concepts, words = d.words, concepts_version = $2
     FROM jsonb_to_recordset($1::jsonb) AS d(id uuid, language text, concepts jsonb, words jsonb) WHERE t.id = d.id`,
    old.map(({ id, titles, content }) => ({ id, ...(content ? textFacts(content) : describedTitles(titles ?? {})) })),
  );
  await rescore(tx, await described(tx, [...new Set(old.map(({ organisationId }) => organisationId))].sort()));
  return old.length;
}

/**
 * Those of whose references none is left: who has five thousand of them is scored anew once, not fifty times. One that is
 * left is locked, so that whoever describes it comes after us; of two workers that hold the last ones, both score anew.
 */
async function described(tx: Transaction, organisationIds: readonly string[]): Promise<string[]> {
  const left = await tx.query<{ id: string }>(
    `SELECT o.id FROM unnest($1::uuid[]) AS o (id) CROSS JOIN LATERAL (
       SELECT 1 FROM track_records t WHERE t.organisation_id = o.id AND t.concepts_version < $2
       LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED) AS one`,
    [organisationIds, CONCEPTS_VERSION],
  );
  const waiting = new Set(left.map(({ id }) => id));
  return organisationIds.filter((id) => !waiting.has(id));
}

/** $1 the rows as JSON, $2 the version. */
async function write(tx: Transaction, statement: string, rows: readonly Described[]): Promise<void> {
  await tx.query(statement, [JSON.stringify(rows), CONCEPTS_VERSION]);
}
